/** A rectangle of cells, zero-based. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export interface SheetArea {
  readonly sheet: string | undefined;
  readonly area: Area;
}

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export const WHOLE_SHEET: Area = { row: 0, column: 0, rowCount: MAX_ROWS, columnCount: MAX_COLUMNS };

export const cellArea = (row: number, column: number): Area => ({ row, column, rowCount: 1, columnCount: 1 });

/** 0 → "A", 25 → "Z", 26 → "AA". */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** "A" → 0, "xfd" → 16383; anything else undefined. */
export function columnIndex(name: string): number | undefined {
  if (!/^[A-Za-z]{1,3}$/.test(name)) return undefined;
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index <= MAX_COLUMNS ? index - 1 : undefined;
}

export const isWholeColumns = (area: Area): boolean => area.row === 0 && area.rowCount === MAX_ROWS;
export const isWholeRows = (area: Area): boolean => area.column === 0 && area.columnCount === MAX_COLUMNS;

export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

/** "B7", "A1:C3", "B:C", "2:2"; the whole sheet is "1:1048576", as Excel says it. */
export function formatArea(area: Area): string {
  if (isWholeRows(area)) return `${area.row + 1}:${area.row + area.rowCount}`;
  const right = area.column + area.columnCount - 1;
  if (isWholeColumns(area)) return `${columnName(area.column)}:${columnName(right)}`;
  const first = cellName(area.row, area.column);
  if (area.rowCount === 1 && area.columnCount === 1) return first;
  return `${first}:${cellName(area.row + area.rowCount - 1, right)}`;
}

/** The same with dollar signs: "$B$7:$C$9". */
export function formatAbsolute(area: Area): string {
  return formatArea(area)
    .split(':')
    .map((part) =>
      part.replace(/^([A-Z]*)(\d*)$/, (_, c: string, r: string) => (c ? `$${c}` : '') + (r ? `$${r}` : '')),
    )
    .join(':');
}

const CORNER = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/;

interface Corner {
  readonly row: number | undefined;
  readonly column: number | undefined;
}

function parseCorner(text: string): Corner | undefined {
  const match = CORNER.exec(text);
  if (!match || (match[1] === undefined && match[2] === undefined)) return undefined;
  const column = match[1] === undefined ? undefined : columnIndex(match[1]);
  if (match[1] !== undefined && column === undefined) return undefined;
  const row = match[2] === undefined ? undefined : Number(match[2]) - 1;
  if (row !== undefined && (row < 0 || row >= MAX_ROWS)) return undefined;
  return { row, column };
}

/** Reads an A1 reference without a sheet: "B7", "$A$1:C3", "B:C", "2:4". */
export function parseArea(text: string): Area | undefined {
  const [left = '', right, ...more] = text.trim().split(':');
  if (more.length > 0) return undefined;
  const a = parseCorner(left);
  const b = right === undefined ? a : parseCorner(right);
  if (!a || !b) return undefined;
  if ((a.row === undefined) !== (b.row === undefined)) return undefined;
  if ((a.column === undefined) !== (b.column === undefined)) return undefined;
  if (right === undefined && (a.row === undefined || a.column === undefined)) return undefined;
  const rows = span(a.row, b.row, MAX_ROWS);
  const columns = span(a.column, b.column, MAX_COLUMNS);
  return { row: rows[0], rowCount: rows[1], column: columns[0], columnCount: columns[1] };
}

function span(a: number | undefined, b: number | undefined, all: number): readonly [number, number] {
  if (a === undefined || b === undefined) return [0, all];
  return [Math.min(a, b), Math.abs(a - b) + 1];
}

/** Splits at commas that are not inside a quoted sheet name. */
export function splitUnion(text: string): readonly string[] {
  return text.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
}

/** Reads "Sheet1!A1", "'My sheet'!A1:B2" or "A1"; undefined when it is no reference. */
export function parseReference(text: string): SheetArea | undefined {
  const match = /^(?:'((?:[^']|'')+)'!|([^'!]+)!)?([^!]+)$/.exec(text.trim());
  if (!match) return undefined;
  const area = parseArea(match[3] ?? '');
  if (!area) return undefined;
  return { sheet: match[1]?.replaceAll("''", "'") ?? match[2], area };
}

/** The sheet name as a formula writes it: quoted when it holds anything but letters, digits and "_" or reads as cells. */
export function quoteSheet(name: string): string {
  const isCell = parseArea(name) !== undefined || /^(?:r\d*)?(?:c\d*)?$/iu.test(name);
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !isCell ? name : `'${name.replaceAll("'", "''")}'`;
}

export const sheetAddress = (sheet: string, area: Area): string => `${quoteSheet(sheet)}!${formatArea(area)}`;

export function contains(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rowCount &&
    column >= area.column &&
    column < area.column + area.columnCount
  );
}

/** The part two areas share, or undefined. */
export function intersect(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rowCount = Math.min(a.row + a.rowCount, b.row + b.rowCount) - row;
  const columnCount = Math.min(a.column + a.columnCount, b.column + b.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : undefined;
}

/** The smallest area that holds both. */
export function boundingArea(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rowCount: Math.max(a.row + a.rowCount, b.row + b.rowCount) - row,
    columnCount: Math.max(a.column + a.columnCount, b.column + b.columnCount) - column,
  };
}

/** The up to four rectangles of `area` that lie outside `hole`. */
export function subtract(area: Area, hole: Area): readonly Area[] {
  const cut = intersect(area, hole);
  if (!cut) return [area];
  const parts: Area[] = [];
  const bottom = area.row + area.rowCount;
  const right = area.column + area.columnCount;
  const cutBottom = cut.row + cut.rowCount;
  const cutRight = cut.column + cut.columnCount;
  if (cut.row > area.row) parts.push({ ...area, rowCount: cut.row - area.row });
  if (cutBottom < bottom) parts.push({ ...area, row: cutBottom, rowCount: bottom - cutBottom });
  const middle = { row: cut.row, rowCount: cut.rowCount };
  if (cut.column > area.column)
    parts.push({ ...middle, column: area.column, columnCount: cut.column - area.column });
  if (cutRight < right) parts.push({ ...middle, column: cutRight, columnCount: right - cutRight });
  return parts;
}
