import { contentAt } from '../../forms/sheet';
import { stampOf } from '../../review/answers';
import { sheetOf } from '../book';
import { canBeWritten, generatedSheet, printed } from '../document/generatedSheets';
import { colours } from './check';
import { only } from './step';
import type { SheetPlan } from '../../forms/sheetPlan';
import type { Stamp } from '../../review/answers';
import type { Checked, HandInTexts } from '../appState';
import type { Ending } from '../outcome';
import type { CellWrite } from '../port';
import type { LogEntry, WorkbookState } from '../state';
import type { Given, Step } from './step';

/** The words of a report, which only the faces have. */
export interface ReportMaker {
  plan(checked: Checked, saved: WorkbookState, stamp: Stamp): SheetPlan;
  texts(checked: Checked, saved: WorkbookState, stamp: Stamp): HandInTexts;
  stampLine(stamp: Stamp): string;
}

/** Where the stamp is shown: left of the legal marks, a cell that no form uses. */
const stampPlace = { row: 1, column: 0 };

/** 上报: allowed when the gate is open on the sheet as it is; writes the report sheet and stamps the form's. */
export function handIn(
  { book, now, environment }: Given,
  report: ReportMaker,
  unit: string,
): Step<Ending<'handedIn' | 'gateClosed'>> {
  const { checked, gate } = now;
  if (!checked || !gate.open) return only({ kind: 'gateClosed', gate });
  const { state } = book;
  const { sheet } = checked.reading;
  const at = environment.now().toISOString();
  const stamp = stampOf(checked.reading, { at, unit });
  const entry: LogEntry = {
    at,
    action: 'handIn',
    sheet,
    cell: '',
    old: null,
    new: stamp.fingerprint,
    reason: unit,
    batch: environment.newBatch(),
  };
  const answered: WorkbookState = {
    ...state,
    stamps: [...state.stamps.filter((known) => known.sheet !== sheet), stamp],
    log: [...state.log, entry],
  };
  const plan = report.plan(checked, answered, stamp);
  const { name, made } = generatedSheet(state, book.workbook, { kind: 'report', of: sheet }, printed(plan));
  // Without a sheet of its own the report can still be copied from the pane.
  const isListed = canBeWritten(name, book.workbook);
  const next: WorkbookState = isListed ? { ...answered, made } : answered;
  const marks = stampMarks(book, sheet, report, stamp);
  return {
    change: {
      ...colours(book, now),
      plans: isListed ? [{ ...plan, name }] : [],
      writes: marks.length > 0 ? [{ sheet, cells: marks }] : [],
      activate: sheet,
    },
    state: () => next,
    outcome: (_, { restored }) => ({ kind: 'handedIn', sheet: isListed ? name : '', restored }),
    session: { handInTexts: report.texts(checked, next, stamp) },
  };
}

/** Only on a standard form is the stamp's cell known to be free; an office's own sheet stays as it is. */
function stampMarks(
  book: Given['book'],
  sheet: string,
  report: ReportMaker,
  stamp: Stamp,
): readonly CellWrite[] {
  const snapshot = sheetOf(book, sheet);
  const shown = snapshot ? contentAt(snapshot, stampPlace.row, stampPlace.column) : null;
  const before = book.state.stamps.find((known) => known.sheet === sheet);
  const standard = book.forms.some(
    ({ snapshot: { name }, binding }) => name === sheet && binding.origin === 'standard',
  );
  const free = shown === null || (before !== undefined && shown === report.stampLine(before));
  return standard && free ? [{ ...stampPlace, value: report.stampLine(stamp) }] : [];
}
