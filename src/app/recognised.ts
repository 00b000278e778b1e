import { recogniseOwn } from '../forms/own';
import { readForm } from '../forms/readForm';
import type { Binding } from '../forms/binding';
import type { FormReading } from '../forms/reading';
import type { SheetSnapshot } from '../forms/sheet';
import type { WorkbookState } from './state';

/** A sheet of the workbook with the form found on it. */
export interface FormSheet {
  readonly snapshot: SheetSnapshot;
  readonly binding: Binding;
  readonly reading: FormReading;
}

/** The form on a sheet: one of our own by its codes, or one that a person has bound before. */
export function formOnSheet(snapshot: SheetSnapshot, state: WorkbookState): FormSheet | undefined {
  const own = recogniseOwn(snapshot);
  const binding = own.kind === 'own' ? own.binding : confirmedBinding(snapshot, state);
  return binding && { snapshot, binding, reading: readForm(snapshot, binding) };
}

function confirmedBinding(snapshot: SheetSnapshot, state: WorkbookState): Binding | undefined {
  return state.bindings.find((binding) => binding.sheet === snapshot.name);
}

/** The forms on all sheets that were read, in their order. */
export function formsIn(snapshots: readonly SheetSnapshot[], state: WorkbookState): readonly FormSheet[] {
  return snapshots.flatMap((snapshot) => formOnSheet(snapshot, state) ?? []);
}
