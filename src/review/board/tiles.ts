import { indicatorOn } from '../../forms/formSet';
import { rect } from '../../forms/layoutGrid';
import { formatOf, inFormula } from './dataBlock';
import type { LayoutGrid } from '../../forms/layoutGrid';
import type { PlacedHeadline } from './dataBlock';
import type { BoardWords } from './words';

/** Rows of a tile: name, figure, last year and change, coverage; a narrow one keeps tiles apart. */
export const tileRows = 5;
const perRow = 8;
const width = 2;

/** Writes the tiles from a row on and returns the row after them. */
export function putTiles(
  grid: LayoutGrid,
  top: number,
  headlines: readonly PlacedHeadline[],
  words: BoardWords,
): number {
  headlines.forEach((headline, index) => {
    const row = top + Math.floor(index / perRow) * tileRows;
    putTile(grid, row, (index % perRow) * width, headline, words);
  });
  return top + Math.ceil(headlines.length / perRow) * tileRows;
}

function putTile(
  grid: LayoutGrid,
  row: number,
  column: number,
  { form, indicator, whole, areas }: PlacedHeadline,
  words: BoardWords,
): void {
  const right = column + 1;
  const { current, prior } = whole;
  const unit = indicatorOn(form.reading, indicator)?.unit ?? '';
  const format = `${formatOf(form.reading, indicator)}${inFormula(words.unit(unit))}`;
  grid.block(rect(row, column, row, right), words.indicator(indicator), 'tileName');
  grid.block(rect(row + 1, column, row + 1, right), { formula: `=${shown(current)}` }, 'tileFigure');
  grid.look(rect(row + 1, column, row + 1, right), 'tileFigure', format);
  grid.put(row + 2, column, { formula: `=${shown(prior)}` });
  grid.look(
    rect(row + 2, column, row + 2, column),
    'tileNote',
    `${inFormula(`${words.reported('prior')} `)}${formatOf(form.reading, indicator)}`,
  );
  const isRate = unit === '%';
  grid.put(row + 2, right, { formula: `=${changeOf(isRate, whole, areas)}` });
  const suffix = isRate ? words.points : '%';
  const places = isRate ? '0.00' : '0.0';
  grid.look(
    rect(row + 2, right, row + 2, right),
    'tileNote',
    `${inFormula('▲')}${places}${inFormula(suffix)};${inFormula('▼')}${places}${inFormula(suffix)};${places}${inFormula(suffix)}`,
  );
  const name = words.form(form.reading.form);
  const coverage = areas
    ? `${inFormula(`${name}　${words.covered} `)}&COUNT(${areas.counted})&${inFormula(`/${areas.due}　${words.comparable} `)}&COUNT(${areas.comparable.current})`
    : inFormula(name);
  grid.block(rect(row + 3, column, row + 3, right), { formula: `=${coverage}` }, 'tileNote');
}

/** A blank figure shows a dash: a tile is never empty. */
function shown(cell: string): string {
  return `IF(ISNUMBER(${cell}),${cell},"—")`;
}

/** 增减%, over the areas of which both years are known; a rate changes by points. */
function changeOf(isRate: boolean, whole: PlacedHeadline['whole'], areas: PlacedHeadline['areas']): string {
  const { current, prior } = whole;
  const known = `AND(ISNUMBER(${current}),ISNUMBER(${prior}))`;
  if (isRate) return `IF(${known},ROUND(${current}-${prior},2),"—")`;
  const [now, before] = areas
    ? [`SUM(${areas.comparable.current})`, `SUM(${areas.comparable.prior})`]
    : [current, prior];
  const comparable = areas ? `COUNT(${areas.comparable.current})>0` : known;
  return `IF(${comparable},IF(${before}=0,"—",ROUND((${now}-${before})/${before}*100,1)),"—")`;
}
