import Papa from 'papaparse';

const mostRows = 5000;

/** A pasted or loaded text, and its rows where it may be a table. */
export interface PastedRows {
  readonly text: string;
  readonly rows: readonly (readonly string[])[] | undefined;
  /** Tabs leave no doubt that it is one. */
  readonly surelyTable: boolean;
}

/**
 * A text with the rows that it has as a table: by tabs, bars, or the same number of commas or gaps on most lines, as a
 * spreadsheet, a CSV file or an aligned list has them. Quoted fields may hold line breaks. At most 5,000 rows are read.
 */
export function pastedRows(text: string): PastedRows {
  const plain = text.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n');
  if (plain.includes('\t')) return { text: plain, rows: rowsOf(plain, '\t'), surelyTable: true };
  return { text: plain, rows: untabbed(plain), surelyTable: false };
}

function untabbed(text: string): PastedRows['rows'] {
  if (isEven(text, (line) => line.split('|').length)) return rowsOf(text.replace(/^\||\|$/gmu, ''), '|');
  const commas = (line: string): number => (/[，。；：]/u.test(line) ? 1 : line.split(',').length);
  if (isEven(text, commas)) return rowsOf(text, ',');
  const gaps = (line: string): number =>
    /[，。；：,;:]/u.test(line) ? 1 : line.trim().split(/[ \u3000]+/u).length;
  if (!isEven(text, gaps)) return undefined;
  return rowsOf(text.replace(/^[ \u3000]+|[ \u3000]+$/gmu, '').replace(/[ \u3000]+/gu, '\t'), '\t');
}

/** Whether most lines have the same number of columns, more than one. */
function isEven(text: string, columnsOf: (line: string) => number): boolean {
  const counts = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(columnsOf);
  const usual = [...counts].sort((a, b) => a - b)[Math.floor(counts.length / 2)] ?? 0;
  const alike = counts.filter((count) => count === usual).length;
  return counts.length > 1 && usual > 1 && alike >= counts.length * 0.6;
}

function rowsOf(text: string, delimiter: string): readonly (readonly string[])[] {
  return Papa.parse<string[]>(text, { header: false, delimiter, preview: mostRows }).data;
}
