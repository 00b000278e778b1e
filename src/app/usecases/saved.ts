import { readForm } from '../../forms/readForm';
import { anchored } from '../../forms/refit';
import { ownFormIn, sheetOf } from '../book';
import { rulesIn } from '../check';
import { looksOfSheet } from '../looks';
import { boundFields } from '../../forms/binding';
import type { Binding } from '../../forms/binding';
import type { Flag } from '../port';
import type { Ending } from '../outcome';
import type { WorkbookState } from '../state';
import type { Given, Step } from './step';

/** Keeps the person's changes to thresholds, severities and rules for this workbook; its sheets colour by them. */
export function changeRules({ book }: Given, rules: WorkbookState['rules']): Step<Ending<'saved'>> {
  const set = rulesIn({ ...book, state: { ...book.state, rules } });
  const names = [...new Set(book.forms.map(({ snapshot }) => snapshot.name))];
  const sheets = names.map((sheet) => ({
    sheet,
    looks: looksOfSheet(
      book.forms.filter(({ snapshot }) => snapshot.name === sheet),
      set,
    ),
  }));
  return { ...saved({ ...book.state, rules }), change: { looks: sheets } };
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

/**
 * Keeps where the figures of the forms stand on a sheet of the office's own; what was coloured for the
 * question goes, and the sheet colours itself by the rules. */
export function confirmBindings({ book }: Given, bindings: readonly Binding[]): Step<Ending<'saved'>> {
  const sheets = new Set(bindings.map(({ sheet }) => sheet));
  const others = book.state.bindings.filter(({ sheet }) => !sheets.has(sheet));
  const confirmed = bindings.map((binding): Binding => {
    const sheet = sheetOf(book, binding.sheet);
    const settled: Binding = { ...binding, origin: 'confirmed' };
    return sheet ? anchored(settled, sheet) : settled;
  });
  const rules = rulesIn(book);
  const looks = [...sheets].flatMap((name) => {
    const snapshot = sheetOf(book, name);
    const own = confirmed.filter(({ sheet }) => sheet === name);
    if (!snapshot) return [];
    const forms = own.map((binding) => ({
      snapshot,
      binding,
      reading: readForm(snapshot, binding, ownFormIn(book, binding)),
    }));
    return [{ sheet: name, looks: looksOfSheet(forms, rules) }];
  });
  return {
    ...saved({ ...book.state, bindings: [...others, ...confirmed] }),
    change: { flags: [...sheets].map((sheet) => ({ sheet, flags: [] })), looks },
  };
}

/** Takes last year's files out of the workbook. */
export function forgetPriors({ book }: Given): Step<Ending<'saved'>> {
  return saved({ ...book.state, priors: [] });
}

function saved(state: WorkbookState): Step<Ending<'saved'>> {
  return { state: () => state, outcome: () => ({ kind: 'saved' }) };
}
