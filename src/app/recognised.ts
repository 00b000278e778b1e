import { forms } from '../forms/catalogue';
import { recogniseStandardForm } from '../forms/standardForm';
import { readForm } from '../forms/readForm';
import { recogniseSheet, sure } from '../forms/recognise';
import { refit } from '../forms/refit';
import type { Binding } from '../forms/binding';
import type { FormReading } from '../forms/reading';
import type { Hints } from '../forms/recognise';
import type { SheetSnapshot } from '../forms/sheet';
import type { BindingProposal, Refusal } from './app';
import type { WorkbookState } from './state';

/** A sheet of the workbook with the form found on it. */
export interface FormSheet {
  readonly snapshot: SheetSnapshot;
  readonly binding: Binding;
  readonly reading: FormReading;
}

/** The form on a sheet: one of our own by its codes, or one that a person has bound before. */
export function formOnSheet(snapshot: SheetSnapshot, state: WorkbookState): FormSheet | undefined {
  const own = recogniseStandardForm(snapshot);
  if (own.kind === 'standard') return read(snapshot, own.binding);
  const confirmed = state.bindings.find(({ sheet }) => sheet === snapshot.name);
  const binding = confirmed && refit(confirmed, snapshot);
  return binding && read(snapshot, binding);
}

/** The forms on all sheets that were read, in their order. */
export function formsIn(snapshots: readonly SheetSnapshot[], state: WorkbookState): readonly FormSheet[] {
  return snapshots.flatMap((snapshot) => formOnSheet(snapshot, state) ?? []);
}

/**
 * The forms of a file that nobody has been asked about: besides our own and bound ones, sheets that an office made
 * itself, where what they are is beyond doubt.
 */
export function formsInFile(
  snapshots: readonly SheetSnapshot[],
  state: WorkbookState,
  hints: Hints = {},
): readonly FormSheet[] {
  return snapshots.flatMap((snapshot) => {
    const known = formOnSheet(snapshot, state);
    if (known) return known;
    const found = recogniseSheet(snapshot, forms, hints);
    return found.kind === 'bound' && found.confidence >= sure ? read(snapshot, found.binding) : [];
  });
}

/** How a sheet that is no known form could be bound, for a person to confirm, or why it cannot; null for a known one. */
export function proposalFor(
  snapshot: SheetSnapshot,
  state: WorkbookState,
  hints: Hints,
):
  | { readonly kind: 'proposed'; readonly proposal: BindingProposal }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | null {
  if (formOnSheet(snapshot, state)) return null;
  const found = recogniseSheet(snapshot, forms, hints);
  if (found.kind === 'bound') {
    const { binding, labels, notes, unmatched } = found;
    return { kind: 'proposed', proposal: { binding, labels, notes, unmatched } };
  }
  const { reason, facts } = found;
  return { kind: 'refused', refusal: { sheet: snapshot.name, reason, ...facts } };
}

function read(snapshot: SheetSnapshot, binding: Binding): FormSheet {
  return { snapshot, binding, reading: readForm(snapshot, binding) };
}
