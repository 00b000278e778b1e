import { columnRuns, rectAddress } from '../forms/address';
import { flagFormula, flagLooks, isFlagFormula } from '../app/flagLooks';
import type { Flag } from '../app/port';

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
    if (format.type === 'Custom' && isFlagFormula(custom.rule.formula)) format.delete();
  }
}

/** Puts flags on a sheet as one conditional format per severity and address chunk. */
export function addFlags(sheet: Excel.Worksheet, flags: readonly Flag[]): void {
  for (const [severity, look] of flagLooks) {
    const cells = flags.filter((flag) => flag.severity === severity);
    for (const address of addressChunks(cells)) {
      const format = sheet.getRanges(address).conditionalFormats.add('Custom');
      format.custom.rule.formula = `=${flagFormula(severity)}`;
      format.custom.format.fill.color = look.fill;
      format.custom.format.font.color = look.font;
      if (look.bold) format.custom.format.font.bold = true;
    }
  }
}

/** Addresses of cells, neighbours in a column joined, in chunks that Excel reads whole. */
function addressChunks(
  cells: readonly { readonly row: number; readonly column: number }[],
): readonly string[] {
  const chunks: string[] = [];
  let chunk = '';
  for (const run of columnRuns(cells)) {
    const address = rectAddress(run);
    if (chunk.length + address.length + 1 > longestAddress) {
      chunks.push(chunk);
      chunk = '';
    }
    chunk = chunk === '' ? address : `${chunk},${address}`;
  }
  return chunk === '' ? chunks : [...chunks, chunk];
}
