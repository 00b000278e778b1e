import { createApp } from '../../src/app/createApp';
import { longestWait } from '../../src/app/run/patience';
import { cellAddress } from '../../src/forms/address';
import { recogniseStandardForm } from '../../src/forms/standardForm';
import { readForm } from '../../src/forms/readForm';
import { fieldKey } from '../../src/forms/reading';
import { FileWorkbook } from '../../src/files/fileWorkbook';
import { sheetWords } from '../../src/i18n/sheets';
import { sourceListWords } from '../../src/i18n/sourceList';
import { seedDataset } from './seeds';
import type { App } from '../../src/app/app';
import type { Choice } from '../../src/app/appState';
import type { PaneDeps } from '../../src/app/actions';
import type { AppDeps } from '../../src/app/createApp';
import type { Environment } from '../../src/app/environment';
import type { WorkbookPort } from '../../src/app/port';
import type { CellContent } from '../../src/forms/sheet';
import type { ReportedPeriod } from '../../src/forms/reading';

/** The product's own environment with a clock that stands and batches that count. */
export function testKnowledge(): Environment {
  let batches = 0;
  return {
    dataset: seedDataset(),
    now: () => new Date('2013-10-20T08:00:00Z'),
    newBatch: () => `batch ${++batches}`,
    words: sourceListWords('zh'),
    sheetWords: sheetWords('zh'),
  };
}

/** Opens .xlsx bytes as the pane does. */
const openWorkbook: PaneDeps['openWorkbook'] = async (_file, bytes) => {
  const opened = await FileWorkbook.open(bytes, { looks: false });
  if (!opened.ok) {
    return { kind: 'refused', problem: opened.problem === 'no_sheets' ? 'no_form' : opened.problem };
  }
  return { kind: 'opened', workbook: await opened.value.read('visible') };
};

/** The app over a port, with everything from outside replaced by something that stands still. */
export function testApp(
  port: WorkbookPort,
  choice: Partial<Choice> = {},
  deps: Partial<AppDeps & PaneDeps> = {},
): App {
  return createApp(
    {
      port,
      environment: testKnowledge(),
      openWorkbook,
      openData: () => ({ kind: 'refused', line: 1, column: '', problem: '' }),
      report: {
        plan: () => {
          throw new Error('no report in this test');
        },
        texts: () => ({ report: '', data: '' }),
        stampLine: ({ at }) => `已上报 ${at}`,
      },
      after: (milliseconds, work) => {
        if (milliseconds < longestWait) work();
        return () => undefined;
      },
      ...deps,
    },
    { form: 'membership', year: 2013, region: '510000', ...choice },
  );
}

/** Where a figure of a form stands in a sheet of a workbook. */
export async function placeOf(
  port: WorkbookPort,
  sheet: string,
  line: string,
  indicator: string,
  period: ReportedPeriod = 'current',
): Promise<{ row: number; column: number; content: CellContent; cell: string }> {
  const { read } = await port.read([sheet]);
  const snapshot = read[0];
  const found = snapshot && recogniseStandardForm(snapshot);
  if (!snapshot || found?.kind !== 'standard') throw new Error(`${sheet} is no form of ours`);
  const entry = readForm(snapshot, found.binding).entries.get(fieldKey(line, indicator, period));
  if (!entry) throw new Error(`${line} ${indicator} ${period} is not on ${sheet}`);
  const { row, column, content } = entry;
  return { row, column, content, cell: cellAddress(row, column) };
}

/** Types a figure where it belongs, as a person would. */
export async function type(
  port: WorkbookPort,
  sheet: string,
  line: string,
  indicator: string,
  value: CellContent,
  period: ReportedPeriod = 'current',
): Promise<string> {
  const { row, column, cell } = await placeOf(port, sheet, line, indicator, period);
  await port.write({ writes: [{ sheet, cells: [{ row, column, value }] }] });
  return cell;
}

/** Every figure in the entry cells of a sheet by address, formulas left out. */
export async function figuresOn(
  port: WorkbookPort,
  sheet: string,
): Promise<ReadonlyMap<string, CellContent>> {
  const { read } = await port.read([sheet]);
  const snapshot = read[0];
  const found = snapshot && recogniseStandardForm(snapshot);
  if (!snapshot || found?.kind !== 'standard') return new Map();
  return new Map(
    [...readForm(snapshot, found.binding).entries.values()]
      .filter(({ isFormula }) => !isFormula)
      .map(({ row, column, content }) => [cellAddress(row, column), content]),
  );
}
