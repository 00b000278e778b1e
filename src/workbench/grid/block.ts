/**
 * Reads what spreadsheets put on the clipboard: cells parted by tabs, lines by line breaks; a cell in double
 * quotes may hold both.
 */
export function readBlock(text: string): readonly (readonly string[])[] {
  const body = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const lines: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))([\t\n]|$)/y;
  while (cell.lastIndex <= body.length) {
    const match = cell.exec(body);
    if (!match) break;
    lines.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '') break;
    if (match[3] === '\n') lines.push([]);
  }
  return lines;
}

/** The same way back. */
export function writeBlock(lines: readonly (readonly string[])[]): string {
  const quoted = (text: string): string => (/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return lines.map((line) => line.map(quoted).join('\t')).join('\r\n');
}
