import { generatedSheet } from '../document/generatedSheets';
import { planPrint, sheetPrint } from '../document/sheetPrint';
import { sheetOf } from '../book';
import type { SheetPlan } from '../../forms/sheetPlan';
import type { Book } from '../book';
import type { Environment } from '../environment';
import type { LogEntry, GeneratedSheet, WorkbookState } from '../state';

/** A sheet of ours to write, with what the workbook then keeps of it: where it is and how it is taken back. */
export interface MadeSheet {
  readonly plan: SheetPlan;
  readonly state: WorkbookState;
}

/**
 * Writes a sheet of ours over the one made before for the same subject, or anew where a person has written into that.
 * Several sheets of one action share its batch.
 */
export function madeSheet(
  book: Book,
  before: WorkbookState,
  plan: SheetPlan,
  { kind, of }: Pick<GeneratedSheet, 'kind' | 'of'>,
  environment: Environment,
  batch: string,
): MadeSheet {
  const free = before.made.filter(
    (one) => one.kind !== kind || one.of !== of || isUntouched(book, before, one),
  );
  const wanted = { kind, of, sheet: plan.name };
  const { name, made } = generatedSheet({ ...before, made: free }, book.workbook, wanted);
  const entry: LogEntry = {
    at: environment.now().toISOString(),
    action: 'make',
    sheet: name,
    cell: '',
    old: null,
    new: planPrint(plan),
    reason: kind,
    batch,
  };
  return { plan: { ...plan, name }, state: { ...before, made, log: [...before.log, entry] } };
}

function isUntouched(book: Book, { log }: WorkbookState, { sheet }: GeneratedSheet): boolean {
  const snapshot = sheetOf(book, sheet);
  return !snapshot || isAsMade(log, sheet, sheetPrint(snapshot));
}

/** Whether a sheet holds what we wrote into it, and nothing of anyone else's. */
export function isAsMade(log: readonly LogEntry[], sheet: string, print: string): boolean {
  const entry = log.findLast((one) => one.action === 'make' && one.sheet === sheet);
  return entry?.new === print;
}
