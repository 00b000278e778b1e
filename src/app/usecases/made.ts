import { generatedSheet } from '../document/generatedSheets';
import { logged } from '../document/log';
import { isEmpty } from '../../forms/sheet';
import { planPrint, sheetPrint } from '../document/sheetPrint';
import type { SheetSnapshot } from '../../forms/sheet';
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
  const { name, made } = placeOfMade(book, before, { kind, of, sheet: plan.name });
  const entry: LogEntry = {
    at: environment.now().toISOString(),
    action: 'make',
    sheet: name,
    cell: '',
    old: null,
    new: planPrint(plan, settingRows[kind]),
    reason: kind,
    batch,
  };
  return { plan: { ...plan, name }, state: { ...before, made, log: logged(before.log, [entry]) } };
}

/** Rows that are a person's to set: what is changed there does not make the sheet hers. */
const settingRows: Readonly<Partial<Record<GeneratedSheet['kind'], readonly number[]>>> = {
  bulletin: [1, 2],
};

/** The sheet of ours to write into: the one made before for the subject, unless a person has written into it. */
export function placeOfMade(
  { workbook, state }: Book,
  before: WorkbookState,
  { kind, of, sheet: name }: Pick<GeneratedSheet, 'kind' | 'of' | 'sheet'>,
): ReturnType<typeof generatedSheet> {
  const isUntouched = ({ sheet }: GeneratedSheet): boolean => {
    const snapshot = workbook.read.find((one) => one.name === sheet);
    return snapshot !== undefined && (isEmpty(snapshot) || isAsMade(state, snapshot));
  };
  return generatedSheet(before, workbook, { kind, of }, { name }, isUntouched);
}

/** Whether a sheet holds what we wrote into it, and nothing of anyone else's but settings. */
export function isAsMade({ log, made }: WorkbookState, sheet: SheetSnapshot): boolean {
  const entry = log.findLast((one) => one.action === 'make' && one.sheet === sheet.name);
  const kind = made.find((one) => one.sheet === sheet.name)?.kind;
  return entry !== undefined && entry.new === sheetPrint(sheet, kind && settingRows[kind]);
}
