import { anchored } from '../../forms/refit';
import { sheetOf } from '../book';
import type { Binding } from '../../forms/binding';
import type { Ending } from '../outcome';
import type { WorkbookState } from '../state';
import type { Given, Step } from './step';

/** Keeps the person's changes to thresholds, severities and rules for this workbook. */
export function changeRules({ book }: Given, rules: WorkbookState['rules']): Step<Ending<'saved'>> {
  return saved({ ...book.state, rules });
}

/** Keeps where a form's figures stand on a sheet of the office's own. */
export function confirmBinding({ book }: Given, binding: Binding): Step<Ending<'saved'>> {
  const sheet = sheetOf(book, binding.sheet);
  const confirmed: Binding = { ...binding, origin: 'confirmed' };
  const others = book.state.bindings.filter((known) => known.sheet !== binding.sheet);
  return saved({
    ...book.state,
    bindings: [...others, sheet ? anchored(confirmed, sheet) : confirmed],
  });
}

/** Takes last year's files out of the workbook. */
export function forgetPriors({ book }: Given): Step<Ending<'saved'>> {
  return saved({ ...book.state, priors: [] });
}

function saved(state: WorkbookState): Step<Ending<'saved'>> {
  return { state: () => state, outcome: () => ({ kind: 'saved' }) };
}
