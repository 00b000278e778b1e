import { cellAddress, rectAddress } from '../forms/address';
import type { Flag } from '../app/port';
import type { Rect } from '../forms/address';
import type { Severity } from '../validation/finding';

/** Fill and font of a flag; dark on light so that contrast holds, the words are in the pane. */
const looks: Readonly<
  Record<Severity, { readonly fill: string; readonly font: string; readonly bold: boolean }>
> = {
  error: { fill: '#FFC7CE', font: '#9C0006', bold: true },
  query: { fill: '#FFEB9C', font: '#7F4F00', bold: false },
  hint: { fill: '#DDEBF7', font: '#1F4E79', bold: false },
};

const severities: readonly Severity[] = ['error', 'query', 'hint'];

/** Our formats are told from a person's own by a text that counts as zero wherever it is evaluated. */
const mark = 'union-statistics';

/** Addresses longer than this are cut off by Excel without a word. */
const longestAddress = 8_000;

/** Asks for the conditional formats of a sheet, so that ours can be found after the next sync. */
export function loadFlags(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  const formats = sheet.getRange().conditionalFormats;
  formats.load('items/id,items/type,items/customOrNullObject/rule/formula');
  return formats;
}

/** Takes our own flags off a sheet; formats of the person stay. */
export function removeFlags(loaded: Excel.ConditionalFormatCollection): void {
  for (const format of loaded.items) {
    const custom = format.customOrNullObject;
    if (format.type === 'Custom' && custom.rule.formula.includes(mark)) format.delete();
  }
}

/** Puts flags on a sheet as one conditional format per severity and address chunk. */
export function addFlags(sheet: Excel.Worksheet, flags: readonly Flag[]): void {
  for (const severity of severities) {
    const cells = flags.filter((flag) => flag.severity === severity);
    for (const address of addressChunks(cells)) {
      const format = sheet.getRanges(address).conditionalFormats.add('Custom');
      format.custom.rule.formula = `=N("${mark}:${severity}")=0`;
      format.custom.format.fill.color = looks[severity].fill;
      format.custom.format.font.color = looks[severity].font;
      if (looks[severity].bold) format.custom.format.font.bold = true;
    }
  }
}

/** Addresses of cells, neighbours in a column joined, in chunks that Excel reads whole. */
export function addressChunks(
  cells: readonly { readonly row: number; readonly column: number }[],
): readonly string[] {
  const chunks: string[] = [];
  let chunk = '';
  for (const run of columnRuns(cells)) {
    const address = run.top === run.bottom ? cellAddress(run.top, run.left) : rectAddress(run);
    if (chunk.length + address.length + 1 > longestAddress) {
      chunks.push(chunk);
      chunk = '';
    }
    chunk = chunk === '' ? address : `${chunk},${address}`;
  }
  return chunk === '' ? chunks : [...chunks, chunk];
}

function columnRuns(cells: readonly { readonly row: number; readonly column: number }[]): readonly Rect[] {
  const runs: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const { row, column } of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = runs.at(-1);
    if (last && last.left === column && (last.bottom === row - 1 || last.bottom === row)) last.bottom = row;
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  return runs;
}
