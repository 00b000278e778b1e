import { quotedSheet, rectAddress } from '../../forms/address';
import { rect } from '../../forms/layoutGrid';
import { contentAt } from '../../forms/sheet';
import { inFormula } from './dataBlock';
import type { Rect } from '../../forms/address';
import type { LayoutGrid } from '../../forms/layoutGrid';
import type { BoardForm } from './subject';
import type { BoardWords } from './words';

/** Writes the state of review of each form from a row on, over four columns. */
export function putStates(
  grid: LayoutGrid,
  top: number,
  left: number,
  forms: readonly BoardForm[],
  words: BoardWords,
): number {
  grid.put(top, left, words.heads.form);
  grid.block(rect(top, left + 1, top, left + 2), words.heads.state, 'head');
  grid.put(top, left + 3, words.heads.handedIn);
  grid.look(rect(top, left, top, left), 'head');
  grid.look(rect(top, left + 3, top, left + 3), 'head');
  forms.forEach((form, index) => {
    const row = top + 1 + index;
    grid.put(row, left, words.form(form.reading.form));
    grid.look(rect(row, left, row, left), 'label');
    grid.block(rect(row, left + 1, row, left + 2), { formula: `=${stateOf(form, words)}` }, 'tileNote');
    grid.put(row, left + 3, words.stamps[form.stamp]);
    grid.look(rect(row, left + 3, row, left + 3), 'tileNote');
  });
  return top + 1 + forms.length;
}

/**
 * What the review found, for as long as the figures are those that were reviewed: their number, sum and sum of squares
 * say so without the add-in.
 */
function stateOf({ reading, snapshot, errors, queries, unexplained }: BoardForm, words: BoardWords): string {
  const found = inFormula(words.counts(errors, queries, unexplained));
  const bounds = boundsOf([...reading.entries.values()]);
  if (!bounds) return found;
  const numbers: number[] = [];
  for (let row = bounds.top; row <= bounds.bottom; row++) {
    for (let column = bounds.left; column <= bounds.right; column++) {
      const content = contentAt(snapshot, row, column);
      if (typeof content === 'number') numbers.push(content);
    }
  }
  const cells = `${quotedSheet(reading.sheet)}!${rectAddress(bounds)}`;
  const sum = numbers.reduce((all, value) => all + value, 0);
  const squares = numbers.reduce((all, value) => all + value * value, 0);
  const same = [
    `COUNT(${cells})=${numbers.length}`,
    `ABS(SUM(${cells})-(${sum}))<0.005`,
    `ABS(SUMPRODUCT(${cells},${cells})-${squares})<=${squares}*0.000000001`,
  ];
  return `IF(AND(${same.join(',')}),${found},${inFormula(words.changed)})`;
}

function boundsOf(cells: readonly { readonly row: number; readonly column: number }[]): Rect | undefined {
  if (cells.length === 0) return undefined;
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}
