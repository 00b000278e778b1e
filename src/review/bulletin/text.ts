import { cellAddress, fixedAddress as fixed } from '../../forms/address';
import { rect } from '../../forms/layoutGrid';
import { work } from './work';
import type { LayoutGrid } from '../../forms/layoutGrid';
import type { SheetSnapshot } from '../../forms/sheet';
import type { BulletinWords } from './words';

/** Rows of the text of a 通报: one paragraph each. */
export const textRows = 5;

export interface TextPlaces {
  /** The lines of the ranked table. */
  readonly first: number;
  readonly last: number;
  /** Cells of the facts: tasks, areas, mean, met, behind, unreported. */
  readonly facts: readonly string[];
  readonly date: string;
  readonly pace: string;
  readonly columns: number;
  readonly hasEarlier: boolean;
}

/** The text of a 通报 as formulas: each number and name in it is taken from a cell of the sheet. */
export function putText(grid: LayoutGrid, top: number, places: TextPlaces, words: BulletinWords): void {
  const { last, facts, date, pace, columns, hasEarlier } = places;
  const { text } = words;
  putLists(grid, places, words);
  const list = (column: number): string => `MID(${cellAddress(last, column)},${text.comma.length + 1},9999)`;
  const orNone = (column: number, sentence: string): string =>
    `IF(${cellAddress(last, column)}="","",${sentence})`;
  const [tasks = '', areas = '', mean = '', met = '', behind = '', unreported = ''] = facts;
  const values = [date, areas, tasks, `TEXT(${mean},"0.00")`, pace, met, behind, unreported];
  const overall = text.overall.map((piece, index) => `${said(piece)}&${values[index] ?? '""'}`).join('&');
  const moved = orNone(
    work.mostRisen,
    `${said(text.moved[0])}&${list(work.mostRisen)}&${said(text.moved[1])}`,
  );
  const paragraphs = [
    `${overall}&${said(text.end)}`,
    `${said(text.firstThree)}&${list(work.firstThree)}&${said(text.lastThree)}&${list(work.lastThree)}&${said(text.stop)}${hasEarlier ? `&${moved}` : ''}`,
    `${said(text.behind[0])}&IF(${cellAddress(last, work.mostBehind)}="",${said(text.behind[2])},${said(text.behind[1])}&${list(work.mostBehind)}&${said(text.stop)})`,
    orNone(work.lowest, `${said(text.lowest[0])}&${list(work.lowest)}&${said(text.lowest[1])}`),
    said(text.demands),
  ];
  grid.block(rect(top, 0, top, columns - 1), words.sections.text, 'group');
  paragraphs.forEach((paragraph, index) => {
    const at = top + 1 + index;
    // A formula even where nothing is taken from a cell, so that the text is found again as one.
    grid.block(rect(at, 0, at, columns - 1), { formula: `=""&${paragraph}` }, 'paragraph');
  });
}

/** Names with their figures, gathered line by line of the ranked table so that no formula grows with the areas. */
function putLists(grid: LayoutGrid, { first, last }: TextPlaces, { text, items }: BulletinWords): void {
  const span = (column: number): string => `${fixed(first, column)}:${fixed(last, column)}`;
  const ranks = span(0);
  for (let at = first; at <= last; at++) {
    const cell = (column: number): string => cellAddress(at, column);
    const [rank, area, score, prior, behind] = [cell(0), cell(1), cell(2), cell(3), cell(6)];
    const rise = cell(work.rise);
    const scored = `${said(text.comma)}&${area}&${said('（')}&TEXT(${score},"0.00")&${said('%）')}`;
    const counted = (count: string, unit: string): string =>
      `${said(text.comma)}&${area}&${said('（')}&${count}&${said(`${unit}）`)}`;
    grid.put(at, work.rise, {
      formula: `=IF(AND(ISNUMBER(${rank}),ISNUMBER(${prior})),${prior}-${rank},"")`,
    });
    const lists: readonly (readonly [number, string, string])[] = [
      [work.firstThree, `${rank}<=3`, scored],
      [work.lastThree, `${rank}>=INDEX(${ranks},MAX(1,COUNT(${ranks})-2))`, scored],
      // Where all share the first place, none is last.
      [work.lowest, `AND(${rank}>1,${rank}=MAX(${ranks}))`, scored],
      [work.mostBehind, `AND(${behind}>0,${behind}=MAX(${span(6)}))`, counted(behind, items.tasks)],
      [
        work.mostRisen,
        `IF(ISNUMBER(${rise}),AND(${rise}>0,${rise}=MAX(${span(work.rise)})),FALSE)`,
        counted(rise, items.places),
      ],
    ];
    for (const [column, condition, shown] of lists) {
      const before = at === first ? '""' : cellAddress(at - 1, column);
      grid.put(at, column, { formula: `=${before}&IF(ISNUMBER(${rank}),IF(${condition},${shown},""),"")` });
    }
  }
}

/** The paragraphs of a 通报 as its cells say them now, ready to copy. */
export function bulletinText(sheet: SheetSnapshot): string {
  const paragraphs = sheet.formulas.flatMap(([formula = ''], row) => {
    const value = sheet.values[row]?.[0];
    const isSaid = formula.startsWith('=""&') && typeof value === 'string' && value !== '';
    return isSaid ? [value] : [];
  });
  return [String(sheet.values[0]?.[0] ?? ''), ...paragraphs].join('\n');
}

/** A text as part of a formula. */
function said(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
