import { forms } from '../../forms/catalogue';
import { boundFields } from '../../forms/binding';
import { readForm } from '../../forms/readForm';
import { recogniseSheet, sure } from '../../forms/recognise';
import { refit } from '../../forms/refit';
import { contentAt } from '../../forms/sheet';
import { recogniseStandardForm } from '../../forms/standardForm';
import type { Binding } from '../../forms/binding';
import type { FormReading } from '../../forms/reading';
import type { Hints, Recognition } from '../../forms/recognise';
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
  readonly form: FormSheet | null;
}

export interface Understanding {
  /** Bindings that a person has confirmed. */
  readonly bindings: readonly Binding[];
  /** Whether a sheet that is no known form is to be recognised. */
  readonly asked: boolean;
  /** Nobody can be asked: what is beyond doubt counts as confirmed. */
  readonly takesSure: boolean;
  readonly hints: Hints;
}

/**
 * The form on a sheet: a standard one by its codes, one that a person has bound before, or what it is recognised as.
 * What is known of the sheet from before holds while nothing but its figures has changed.
 */
export function understand(
  snapshot: SheetSnapshot,
  { bindings, asked, takesSure, hints }: Understanding,
  before?: UnderstoodSheet,
): UnderstoodSheet {
  const change = before ? changeOf(before, snapshot) : 'other';
  const known = change === 'other' ? undefined : before;
  const standard = known?.standard ?? recogniseStandardForm(snapshot);
  const bound = standard.kind === 'standard' ? standard.binding : confirmed(bindings, snapshot);
  if (bound) {
    const same = change === 'none' && before?.form?.binding === bound ? before.form : null;
    return { snapshot, standard, office: null, form: same ?? formSheet(snapshot, bound) };
  }
  if (!asked) return { snapshot, standard, office: null, form: null };
  const office =
    known?.office && sameHints(known.office.hints, hints)
      ? known.office
      : { hints, found: recogniseSheet(snapshot, forms, hints) };
  const { found } = office;
  const taken = takesSure && found.kind === 'bound' && found.confidence >= sure;
  return { snapshot, standard, office, form: taken ? formSheet(snapshot, found.binding) : null };
}

function confirmed(bindings: readonly Binding[], snapshot: SheetSnapshot): Binding | undefined {
  const binding = bindings.find(({ sheet }) => sheet === snapshot.name);
  return binding && refit(binding, snapshot);
}

function formSheet(snapshot: SheetSnapshot, binding: Binding): FormSheet {
  return { snapshot, binding, reading: readForm(snapshot, binding) };
}

function sameHints(first: Hints, second: Hints): boolean {
  return first.form === second.form && first.year === second.year && first.region === second.region;
}

/** What has changed on a sheet since it was understood: nothing, only figures of its form, or something else. */
function changeOf(
  { snapshot: before, form }: UnderstoodSheet,
  now: SheetSnapshot,
): 'none' | 'figures' | 'other' {
  if (before === now) return 'none';
  if (before.values.length !== now.values.length) return 'other';
  let change: 'none' | 'figures' = 'none';
  const figures = new Set(
    (form ? boundFields(form.binding) : []).map(({ row, column }) => `${row},${column}`),
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
