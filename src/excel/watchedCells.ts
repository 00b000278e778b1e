import { asText, boundsOf, columnsOf, writeCells } from './cellWriter';
import type { CellContent } from '../forms/sheet';
import type { CellRef, CellWrite } from '../app/port';

/** Cells that have been written, with what stood in them just before. */
export interface WatchedCells {
  /** Cells that no longer held what the write was decided on. To be asked after the sync. */
  overtaken(): readonly CellRef[];
  /** Queues what a person has typed into those, as it was. */
  putBack(): void;
}

interface Overtaken extends CellRef {
  readonly value: unknown;
  readonly formula: unknown;
}

/**
 * Queues cell writes and, just before them in the same request, a look at what the cells hold: between the two nobody
 * can type.
 */
export function writeWatched(
  worksheet: Excel.Worksheet,
  sheet: string,
  cells: readonly CellWrite[],
): WatchedCells {
  const watched = columnsOf(cells.filter(({ was }) => was !== undefined)).flatMap((list) => {
    const bounds = boundsOf(list);
    if (!bounds) return [];
    const { top, left, bottom } = bounds;
    const range = worksheet.getRangeByIndexes(top, left, bottom - top + 1, 1);
    range.load('values,formulas');
    return [{ range, top, list }];
  });
  writeCells(worksheet, cells);
  const found = (): readonly Overtaken[] =>
    watched.flatMap(({ range, top, list }) =>
      list.flatMap(({ row, column, was }): Overtaken[] => {
        const value: unknown = range.values[row - top]?.[0];
        const formula: unknown = range.formulas[row - top]?.[0];
        const before: CellContent = value === '' || value === undefined ? null : (value as CellContent);
        return before === was ? [] : [{ sheet, row, column, value, formula }];
      }),
    );
  return {
    overtaken: () => found().map(({ row, column }) => ({ sheet, row, column })),
    putBack: () => {
      for (const { row, column, value, formula } of found()) {
        const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
        const content = isFormula ? formula : typeof value === 'string' ? asText(value) : value;
        worksheet.getCell(row, column).formulas = [[content]];
      }
    },
  };
}
