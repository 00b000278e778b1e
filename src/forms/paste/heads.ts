import { isStructural } from '../recognise/read/headText';
import { plain } from '../recognise/read/text';
import { unitsStated, unitWord } from '../recognise/read/unitWord';
import type { UnitWord } from '../recognise/read/unitWord';
import type { Grid } from './grid';

/** The head of a pasted table: its levels without titles, and the units it states for all columns. */
export interface Heads {
  /** The texts over a column, outermost first. */
  levels(column: number): readonly string[];
  readonly units: readonly UnitWord[];
}

/** Reads the rows over a table. A blank under a head takes the head on its left where more stands below. */
export function headsOf(rows: Grid): Heads {
  const levels = rows.filter((row) => !isTitle(row)).map((row) => row.map(plain));
  return {
    units: rows.flatMap((row) => row.flatMap(unitsIn)),
    levels: (column) =>
      levels.flatMap((row, level) => {
        const own = row[column] ?? '';
        if (own !== '') return [own];
        const under = levels.slice(level + 1).some((below) => (below[column] ?? '') !== '');
        const spanning = under ? row.slice(0, column).findLast((text) => text !== '') : undefined;
        return spanning === undefined || isStructural(spanning) ? [] : [spanning];
      }),
  };
}

/** One text alone at the beginning of a row, or one that says so, is a title or a line of units. */
function isTitle(row: readonly string[]): boolean {
  const filled = row.map(plain).filter((text) => text !== '');
  if (row.length < 3 || filled.length !== 1) return false;
  return plain(row[0] ?? '') !== '' || /年|表$|情况|统计|汇总|单位/u.test(filled[0] ?? '');
}

function unitsIn(text: string): readonly UnitWord[] {
  const bracketed = unitWord(/^[(（]([^()（）]*)[)）]$/u.exec(text.trim())?.[1] ?? '');
  return [...unitsStated(text), ...(bracketed === undefined ? [] : [bracketed])];
}
