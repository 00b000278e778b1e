import type { CellContent } from '../forms/sheet';

/** The very hidden sheet that holds what the add-in keeps in a workbook. */
export const stateSheetName = '_union_statistics';

/** A cell holds 32,767 characters at most. */
const longest = 30_000;

/** Keeps a piece text whatever it begins with: a cell that starts with `=` or looks like a number is not text. */
const mark = '|';

/** The kept text as cells of one column; never cut between the two halves of a character. */
export function stateCells(text: string): readonly string[] {
  const cells: string[] = [];
  for (let at = 0; at < text.length;) {
    const splits = /[\uD800-\uDBFF]/.test(text.charAt(at + longest - 1));
    const end = at + longest - (splits ? 1 : 0);
    cells.push(mark + text.slice(at, end));
    at = end;
  }
  return cells;
}

/** The text kept in the cells of one column, or null when there is none. */
export function stateFromCells(cells: readonly CellContent[]): string | null {
  const pieces = cells.map((cell) =>
    typeof cell === 'string' && cell.startsWith(mark) ? cell.slice(1) : '',
  );
  return pieces.join('') || null;
}

/** The namespace of the custom XML part that keeps the text where a workbook's structure is protected. */
export const stateNamespace = 'urn:union-statistics:state';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** The kept text as a custom XML part; what XML cannot hold is written as JSON writes it. */
export function stateXml(text: string): string {
  const escaped = text
    .replace(
      /[\p{Cc}\uFFFE\uFFFF]|\p{Cs}/gu,
      (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
    .replace(/[&<>]/gu, (one) => entities[one] ?? one);
  return `<state xmlns="${stateNamespace}">${escaped}</state>`;
}

/** The text that a custom XML part keeps, or null where it is none of ours. */
export function stateFromXml(xml: string): string | null {
  const [, content = ''] =
    /<state\s+xmlns="urn:union-statistics:state"\s*>([\s\S]*)<\/state>\s*$/u.exec(xml) ?? [];
  return (
    content
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&') || null
  );
}
