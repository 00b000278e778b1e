import { writeXlsx } from 'hucre/xlsx';
import { quoteSheet } from './address';
import { isErrorText } from './value';
import type { NamedRange } from 'hucre';
import type { Cell, WriteOptions, WriteSheet } from 'hucre/xlsx';

/** What a file is made of, in the library's words. */
export interface FileContent {
  readonly sheets: readonly WriteSheet[];
  readonly names: readonly NamedRange[];
  readonly defaultFont: NonNullable<WriteOptions['defaultFont']>;
  /** The place of the sheet that the file opens on. */
  readonly activeSheet: number;
}

/** The bytes of an .xlsx file, with what the library leaves to do so that Excel and strict readers take it. */
export async function writeFile(content: FileContent): Promise<Uint8Array> {
  return writeXlsx({
    sheets: content.sheets.map(writtenSheet),
    namedRanges: [...content.names, ...content.sheets.flatMap(printNames)],
    defaultFont: content.defaultFont,
    activeSheet: content.activeSheet,
  });
}

/** The library writes a pane that splits nothing, and print ranges that quote no sheet name: both are left out. */
function writtenSheet({ freezePane, pageSetup, cells, ...sheet }: WriteSheet): WriteSheet {
  const { printArea: _, printTitlesRow: __, printTitlesColumn: ___, ...setup } = pageSetup ?? {};
  const splits = (freezePane?.rows ?? 0) > 0 || (freezePane?.columns ?? 0) > 0;
  return {
    ...sheet,
    ...(cells && { cells: new Map([...cells].map(([key, cell]) => [key, writtenCell(cell)])) }),
    ...(pageSetup && { pageSetup: setup }),
    ...(freezePane && splits && { freezePane }),
  };
}

/** Print area and titles as the defined names that they are in a file. */
function printNames({ name, pageSetup = {} }: WriteSheet): readonly NamedRange[] {
  const home = quoteSheet(name);
  const stated = (ranges: readonly (string | undefined)[]): string =>
    ranges
      .flatMap((range) => range?.split(',') ?? [])
      .map((range) => `${home}!${range}`)
      .join(',');
  const area = stated([pageSetup.printArea]);
  const titles = stated([pageSetup.printTitlesColumn, pageSetup.printTitlesRow]);
  return [
    ...(area === '' ? [] : [{ name: '_xlnm.Print_Area', range: area, scope: name }]),
    ...(titles === '' ? [] : [{ name: '_xlnm.Print_Titles', range: titles, scope: name }]),
  ];
}

function writtenCell({ value, formulaResult, ...cell }: Partial<Cell>): Partial<Cell> {
  return {
    ...cell,
    ...(value !== undefined && { value: escaped(value) }),
    ...(formulaResult !== undefined && !isError(formulaResult) && { formulaResult: escaped(formulaResult) }),
  };
}

/** The library would write an error as a text; without a result every program works it out when it opens the file. */
function isError(result: unknown): boolean {
  return typeof result === 'string' && isErrorText(result);
}

/**
 * The format writes a character that XML forbids as `_x0001_`, so text that looks like that is written with its first
 * `_` so. The library does the former and leaves out the latter.
 */
function escaped<T>(content: T): T | string {
  if (typeof content !== 'string') return content;
  return content
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll('\uFFFE', '_xFFFE_')
    .replaceAll('\uFFFF', '_xFFFF_');
}
