import type { Alike } from './alike';
import type { FigurePlace } from './read';

/**
 * When a typed total is not the sum of its areas, for the cell of the total; undefined where figures of several units
 * of measure are added. While areas are missing only a sum that is above the total already is wrong: its coverage is
 * not known to be whole.
 */
export function totalCondition(
  total: FigurePlace,
  units: readonly Alike[],
  figure: string,
  perPart: number,
): readonly string[] | undefined {
  const ranges = units.flatMap(({ first, length, step }) => {
    const place = first.get(figure);
    return place ? [{ place, length, step }] : [];
  });
  if (ranges.length === 0 || [total, ...ranges.map(({ place }) => place)].some(({ scale }) => scale !== 1)) {
    return undefined;
  }
  const texts = ranges.map(({ place: { cell }, length, step }) => {
    const last = length - 1;
    // Fixed along the areas, so that rows inserted among them are counted and a sorted row takes nothing with it.
    return step === 'down'
      ? `R${cell.row + 1}C[${cell.column - total.cell.column}]:R${cell.row + last + 1}C[${cell.column - total.cell.column}]`
      : `R[${cell.row - total.cell.row}]C${cell.column + 1}:R[${cell.row - total.cell.row}]C${cell.column + last + 1}`;
  });
  const all = texts.join(',');
  const counted = texts.map((text) => `ROWS(${text})*COLUMNS(${text})`).join('+');
  const reach = total.decimals === 0 ? '0' : `${perPart}*SQRT(3*(COUNT(${all})+1))`;
  const self = 'R[0]C[0]';
  return [
    `ISNUMBER(${self})`,
    `COUNTA(${all})=COUNT(${all})`,
    `COUNT(${all})>0`,
    `OR(ROUND(SUM(${all})-${self},6)>${reach},AND(COUNT(${all})=${counted},ROUND(${self}-SUM(${all}),6)>${reach}))`,
  ];
}
