import { areaOf, liesIn } from '../../../catalogue/areas';
import { grouped } from '../../../catalogue/grouped';
import { placeOf } from '../read/place';
import type { Area } from '../../../catalogue/area';
import type { View } from '../read/view';

/** A row that names an area. */
export interface Hit {
  readonly row: number;
  readonly area: Area;
}

/** The longest run of rows that stand together: more than four rows without any figure begin another table. */
export function together(hits: readonly Hit[], view: View): readonly Hit[] {
  const order = new Map(view.rows.map((row, at) => [row, at]));
  const runs: Hit[][] = [];
  for (const hit of hits) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const at = order.get(hit.row) ?? 0;
    const between = view.rows.slice((order.get(last?.row ?? -1) ?? at) + 1, at);
    const near = last !== undefined && between.filter((row) => !view.hasFigure(row)).length < 4;
    if (run && near) run.push(hit);
    else runs.push([hit]);
  }
  const distinct = (run: readonly Hit[]): number => new Set(run.map((hit) => hit.area.code)).size;
  return runs.reduce<readonly Hit[]>((best, run) => (distinct(run) > distinct(best) ? run : best), []);
}

/**
 * Areas that a column names, in order; figures that look like a code count only where the whole column does. A name
 * that a prefecture shares with a county in it (恩施, 喀什) is taken for the level that all others have; where
 * cities stand above their counties, nothing tells.
 */
export function hitsIn(view: View, column: number, within: string | undefined): readonly Hit[] {
  const hits = withNeighbours(view, column, areasIn(view, column, within));
  const level = commonLevel(hits);
  if (level === undefined) return hits;
  const asked = withNeighbours(view, column, areasIn(view, column, within, level));
  const others = asked.filter(({ area }) => area.level !== level);
  const isOfLevel = others.every((other) => asked.every(({ area }) => liesIn(area, other.area.code)));
  return isOfLevel ? asked : hits;
}

/**
 * The hits with names that several places of the region share (市中区 of 内江 and of 乐山): in a list by cities it is
 * the one that lies where its neighbours do.
 */
function withNeighbours(view: View, column: number, hits: readonly Hit[]): readonly Hit[] {
  if (hits.length < 3) return hits;
  const known = new Map(hits.map((hit) => [hit.row, hit]));
  const found: Hit[] = [];
  let before: Hit | undefined;
  for (const row of view.rows) {
    const hit = known.get(row);
    if (hit) {
      found.push(hit);
      before = hit;
      continue;
    }
    const text = view.text(row, column);
    if (!/^\p{Script=Han}{2,12}$/u.test(text)) continue;
    const after = hits.find((each) => each.row > row);
    const holders = [before, after].flatMap((each) => (each ? [each.area.code, each.area.parent ?? ''] : []));
    const areas = holders.flatMap((holder) =>
      areaOf(holder)?.level === 'city' ? (placeOf(text, holder) ?? []) : [],
    );
    const open = new Map(areas.map((area) => [area.code, area]));
    for (const each of [...hits, ...found]) open.delete(each.area.code);
    const [area, other] = [...open.values()];
    if (area?.level === 'county' && other === undefined) found.push({ row, area });
  }
  return found;
}

function commonLevel(hits: readonly Hit[]): Area['level'] | undefined {
  const levels = [...grouped(hits, ({ area }) => area.level)].sort((a, b) => b[1].length - a[1].length);
  const [level, ofLevel] = levels[0] ?? [];
  return (ofLevel?.length ?? 0) >= 2 ? level : undefined;
}

function areasIn(
  view: View,
  column: number,
  within: string | undefined,
  level?: Area['level'],
): readonly Hit[] {
  const hits: Hit[] = [];
  let numbers = 0;
  let coded = 0;
  for (const row of view.rows) {
    const text = view.text(row, column);
    if (text === '' || text.length > 24) continue;
    const numeric = /^[\d.,-]+$/u.test(text);
    if (numeric) numbers += 1;
    if (numeric && !/^\d{6}(?:0{6})?$/u.test(text)) continue;
    const area = placeOf(text, within, level);
    if (!area) continue;
    if (numeric) coded += 1;
    hits.push({ row, area });
  }
  const named = hits.length - coded;
  const codes = named >= numbers || coded >= Math.max(2, numbers * 0.7);
  return codes ? hits : hits.filter((hit) => !isNumber(view, hit, column));
}

function isNumber(view: View, hit: Hit, column: number): boolean {
  return /^\d+$/u.test(view.text(hit.row, column));
}

/** The region whose parts the rows are: the highest with two of them, else the one that holds most. */
export function commonRegion(areas: readonly Area[], hint: string | undefined): string | undefined {
  const distinct = [...new Map(areas.map((area) => [area.code, area])).values()];
  if (hint !== undefined && distinct.some((area) => area.code !== hint && liesIn(area, hint))) return hint;
  const byParent = grouped(distinct, (area) => area.parent ?? '');
  const candidates = [...byParent]
    .filter(([code]) => code !== '' && code !== '000000')
    .map(([code, children]) => ({ code, n: children.length, level: areaOf(code)?.level }));
  const provinces = candidates.filter(({ level, n }) => level === 'province' && n >= 2);
  const bestProvince = provinces.sort((a, b) => b.n - a.n)[0];
  if (bestProvince) return bestProvince.code;
  const best = candidates.sort((a, b) => b.n - a.n)[0];
  if (!best) return undefined;
  if (best.n >= distinct.length * 0.6) return best.code;
  // Counties of many cities: the region is what holds them all.
  return areaOf(best.code)?.parent ?? best.code;
}

/** A table of one region has no more than this share of places elsewhere. */
const mostOutside = 1 / 3;

/** Whether many of the places lie outside the region: a list of the whole country is no table of one province. */
export function isScattered(areas: readonly Area[], region: string): boolean {
  const distinct = new Map(areas.map((area) => [area.code, area]));
  const outside = [...distinct.values()].filter((area) => !liesIn(area, region) && area.code !== region);
  return outside.length > distinct.size * mostOutside;
}
