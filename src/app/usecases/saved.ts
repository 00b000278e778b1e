import { anchored } from '../../forms/refit';
import { sheetOf } from '../book';
import { boundFields } from '../../forms/binding';
import type { Binding } from '../../forms/binding';
import type { Flag } from '../port';
import type { Ending } from '../outcome';
import type { WorkbookState } from '../state';
import type { Given, Step } from './step';

/** Keeps the person's changes to thresholds, severities and rules for this workbook. */
export function changeRules({ book }: Given, rules: WorkbookState['rules']): Step<Ending<'saved'>> {
  return saved({ ...book.state, rules });
}

/** Colours the cells that would be read in their sheet, or takes the colour off again; whatever else is coloured stays. */
export function markRead(_: Given, bindings: readonly Binding[], isOn: boolean): Step<Ending<'marked'>> {
  const sheets = [...new Set(bindings.map(({ sheet }) => sheet))];
  const flagsOn = (name: string): readonly Flag[] =>
    bindings
      .filter(({ sheet }) => isOn && sheet === name)
      .flatMap((binding) => boundFields(binding))
      .map(({ row, column }) => ({ row, column, severity: 'read' }));
  return {
    change: { flags: sheets.map((sheet) => ({ sheet, flags: flagsOn(sheet) })) },
    outcome: () => ({ kind: 'marked' }),
  };
}

/** Keeps where the figures of the forms stand on a sheet of the office's own; its colours go. */
export function confirmBindings({ book }: Given, bindings: readonly Binding[]): Step<Ending<'saved'>> {
  const sheets = new Set(bindings.map(({ sheet }) => sheet));
  const others = book.state.bindings.filter(({ sheet }) => !sheets.has(sheet));
  const confirmed = bindings.map((binding): Binding => {
    const sheet = sheetOf(book, binding.sheet);
    const settled: Binding = { ...binding, origin: 'confirmed' };
    return sheet ? anchored(settled, sheet) : settled;
  });
  return {
    ...saved({ ...book.state, bindings: [...others, ...confirmed] }),
    change: { flags: [...sheets].map((sheet) => ({ sheet, flags: [] })) },
  };
}

/** Takes last year's files out of the workbook. */
export function forgetPriors({ book }: Given): Step<Ending<'saved'>> {
  return saved({ ...book.state, priors: [] });
}

function saved(state: WorkbookState): Step<Ending<'saved'>> {
  return { state: () => state, outcome: () => ({ kind: 'saved' }) };
}
