import { findForm } from '../../forms/catalogue';
import { boundFields } from '../../forms/binding';
import { readForm } from '../../forms/readForm';
import { recogniseSheet, sure } from '../../forms/recognise';
import { refit } from '../../forms/refit';
import { contentAt } from '../../forms/sheet';
import { recogniseStandardForm } from '../../forms/standardForm';
import type { Binding } from '../../forms/binding';
import type { FormSet } from '../../forms/formSet';
import type { FormReading } from '../../forms/reading';
import type { BoundForm, Hints, Recognition } from '../../forms/recognise';
import type { SheetSnapshot } from '../../forms/sheet';
import type { StandardRecognition } from '../../forms/standardForm';

/** A sheet of the workbook with the form found on it. */
export interface FormSheet {
  readonly snapshot: SheetSnapshot;
  readonly binding: Binding;
  readonly reading: FormReading;
}

/** A sheet with what it was found to be, so that the question is put once. */
export interface UnderstoodSheet {
  readonly snapshot: SheetSnapshot;
  readonly standard: StandardRecognition;
  /** What an office's own sheet looks like, or null where nobody has asked. */
  readonly office: { readonly hints: Hints; readonly found: Recognition } | null;
  /** The forms on it: none, one, or several below or beside each other. */
  readonly forms: readonly FormSheet[];
}

export interface Understanding {
  readonly forms: FormSet;
  /** Bindings that a person has confirmed. */
  readonly bindings: readonly Binding[];
  /** Whether a sheet that is no known form is to be recognised. */
  readonly asked: boolean;
  /** What counts as confirmed without asking: nothing, what is beyond doubt, or all that could be read. */
  readonly takes: 'nothing' | 'sure' | 'all';
  readonly hints: Hints;
}

/**
 * The forms on a sheet: a standard one by its codes, one that a person has bound before, or what it is recognised as.
 * What is known of the sheet from before holds while nothing but its figures has changed.
 */
export function understand(
  snapshot: SheetSnapshot,
  { forms, bindings, asked, takes, hints }: Understanding,
  before?: UnderstoodSheet,
): UnderstoodSheet {
  const change = before ? changeOf(before, snapshot) : 'other';
  const known = change === 'other' ? undefined : before;
  const standard = known?.standard ?? recogniseStandardForm(snapshot, forms);
  const bound = standard.kind === 'standard' ? [standard.binding] : confirmed(bindings, snapshot, forms);
  if (bound.length > 0) {
    const same = change === 'none' ? (before?.forms ?? []) : [];
    const found = bound.map(
      (binding) => same.find((form) => form.binding === binding) ?? formSheet(snapshot, binding, forms),
    );
    return { snapshot, standard, office: null, forms: found };
  }
  if (!asked) return { snapshot, standard, office: null, forms: [] };
  const office =
    known?.office && sameHints(known.office.hints, hints)
      ? known.office
      : { hints, found: recogniseSheet(snapshot, forms.forms, hints) };
  const found = takes === 'nothing' ? [] : boundForms(office.found);
  const isTaken = takes === 'all' || found.every(({ confidence }) => confidence >= sure);
  const taken = isTaken ? found : [];
  return {
    snapshot,
    standard,
    office,
    forms: taken.map(({ binding }) => formSheet(snapshot, binding, forms)),
  };
}

/** Every form that was found on a sheet, the best understood first. */
export function boundForms(found: Recognition): readonly BoundForm[] {
  return found.kind === 'bound' ? [found, ...found.others] : [];
}

/** What a person has confirmed, if all of it is still there. */
function confirmed(
  bindings: readonly Binding[],
  snapshot: SheetSnapshot,
  forms: FormSet,
): readonly Binding[] {
  const own = bindings.filter(({ sheet, form }) => sheet === snapshot.name && forms.form(form));
  const there = own.flatMap((binding) => refit(binding, snapshot) ?? []);
  return there.length === own.length ? there : [];
}

function formSheet(snapshot: SheetSnapshot, binding: Binding, forms: FormSet): FormSheet {
  const own = findForm(binding.form) ? undefined : forms.form(binding.form);
  return { snapshot, binding, reading: readForm(snapshot, binding, own) };
}

function sameHints(first: Hints, second: Hints): boolean {
  return JSON.stringify(first) === JSON.stringify(second);
}

/** What has changed on a sheet since it was understood: nothing, only figures of its form, or something else. */
function changeOf(
  { snapshot: before, forms: known }: UnderstoodSheet,
  now: SheetSnapshot,
): 'none' | 'figures' | 'other' {
  if (before === now) return 'none';
  if (before.values.length !== now.values.length) return 'other';
  let change: 'none' | 'figures' = 'none';
  const figures = new Set(
    known.flatMap(({ binding }) => boundFields(binding)).map(({ row, column }) => `${row},${column}`),
  );
  for (const [row, cells] of now.values.entries()) {
    if (cells.length !== before.values[row]?.length) return 'other';
    for (let column = 0; column < cells.length; column++) {
      const formula = now.formulas[row]?.[column] ?? '';
      const sameFormula = formula === (before.formulas[row]?.[column] ?? '');
      if (sameFormula && contentAt(now, row, column) === contentAt(before, row, column)) continue;
      change = 'figures';
      // A formula's result follows from other cells, which are looked at themselves.
      if (sameFormula && formula !== '') continue;
      if (!figures.has(`${row},${column}`)) return 'other';
    }
  }
  return change;
}
