import { columnName, quoteSheet } from './address';
import { readReference } from './formula/syntax';
import { tokenize } from './formula/token';
import { shiftedArea } from './shift';
import { MAX_COLUMNS, MAX_ROWS } from './address';
import type { Corner } from './formula/syntax';

type Axis = 'row' | 'column';

/**
 * The formula after rows or columns were inserted (by > 0) or deleted (by < 0) at `at` of the sheet `changed`;
 * `home` is the sheet the formula stands on. References to deleted cells become #REF!.
 */
export function shiftFormula(
  formula: string,
  home: string,
  changed: string,
  axis: Axis,
  at: number,
  by: number,
): string {
  if (!formula.startsWith('=')) return formula;
  const tokens = tokenize(formula.slice(1));
  if (!tokens) return formula;
  const shifted = tokens.map((token) => {
    if (token.kind !== 'reference') return token.text;
    const reference = readReference(token.text);
    if ((reference.sheet ?? home).toLowerCase() !== changed.toLowerCase()) return token.text;
    const sheet = reference.sheet === undefined ? '' : `${quoteSheet(reference.sheet)}!`;
    const { from, to } = reference;
    const top = Math.min(from.row ?? 0, to.row ?? 0);
    const left = Math.min(from.column ?? 0, to.column ?? 0);
    const area = shiftedArea(
      {
        row: top,
        column: left,
        rowCount: from.row === undefined ? MAX_ROWS : Math.abs((to.row ?? 0) - from.row) + 1,
        columnCount: from.column === undefined ? MAX_COLUMNS : Math.abs((to.column ?? 0) - from.column) + 1,
      },
      axis,
      at,
      by,
    );
    if (!area) return `${sheet}#REF!`;
    const start = writeCorner(from, area.row, area.column);
    if (reference.single) return sheet + start;
    return `${sheet}${start}:${writeCorner(to, area.row + area.rowCount - 1, area.column + area.columnCount - 1)}`;
  });
  return `=${shifted.join('')}`;
}

function writeCorner(corner: Corner, row: number, column: number): string {
  const letters = corner.column === undefined ? '' : `${corner.fixedColumn ? '$' : ''}${columnName(column)}`;
  const digits = corner.row === undefined ? '' : `${corner.fixedRow ? '$' : ''}${row + 1}`;
  return letters + digits;
}

/** The formula as it reads after being copied `down` rows and `right` columns: relative references move. */
export function moveFormula(formula: string, down: number, right: number): string {
  if (!formula.startsWith('=')) return formula;
  const tokens = tokenize(formula.slice(1));
  if (!tokens) return formula;
  const moved = tokens.map((token) => {
    if (token.kind !== 'reference') return token.text;
    const reference = readReference(token.text);
    const sheet = token.text.slice(0, token.text.lastIndexOf('!') + 1);
    const corners = reference.single ? [reference.from] : [reference.from, reference.to];
    const texts = corners.map((corner) => {
      const row = (corner.row ?? 0) + (corner.fixedRow ? 0 : down);
      const column = (corner.column ?? 0) + (corner.fixedColumn ? 0 : right);
      return row < 0 || column < 0 ? undefined : writeCorner(corner, row, column);
    });
    return texts.includes(undefined) ? `${sheet}#REF!` : sheet + texts.join(':');
  });
  return `=${moved.join('')}`;
}
