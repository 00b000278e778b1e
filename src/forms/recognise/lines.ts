import { isSlotOnly, slotWord, yearOnly } from './headText';
import { placeOf, rowKind } from './place';
import type { Area } from '../../catalogue/area';
import type { BoundLine } from '../binding';
import type { Slot } from '../reading';
import type { PlaceLabel, RecognitionNote, UnmatchedPlace } from './recognition';
import type { View } from './view';
import { areaOf, childrenOf, liesIn } from '../../catalogue/areas';
import { grouped } from '../../catalogue/areas/grouped';

/** The lines of a table: where they are, and which columns only name them. */
export interface Lines {
  readonly kind: 'area' | 'slot';
  readonly region: string | undefined;
  readonly lines: readonly BoundLine[];
  readonly labels: readonly number[];
  readonly first: number;
  readonly unmatched: readonly UnmatchedPlace[];
  readonly notes: readonly RecognitionNote[];
  readonly named: readonly PlaceLabel[];
  /** Years that the lines themselves state, by index. */
  readonly years: ReadonlyMap<number, number>;
}

interface Hit {
  readonly row: number;
  readonly area: Area;
}

/** The longest run of rows that stand together: a gap of more than four rows begins another table. */
function together(hits: readonly Hit[], rows: readonly number[]): readonly Hit[] {
  const order = new Map(rows.map((row, at) => [row, at]));
  const runs: Hit[][] = [];
  for (const hit of hits) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const near = last !== undefined && (order.get(hit.row) ?? 0) - (order.get(last.row) ?? 0) <= 4;
    if (run && near) run.push(hit);
    else runs.push([hit]);
  }
  const distinct = (run: readonly Hit[]): number => new Set(run.map((hit) => hit.area.code)).size;
  return runs.reduce<readonly Hit[]>((best, run) => (distinct(run) > distinct(best) ? run : best), []);
}

/** Areas that a column names, in order; figures that look like a code count only where the whole column does. */
function hitsIn(view: View, column: number, within: string | undefined): readonly Hit[] {
  const hits: Hit[] = [];
  let numbers = 0;
  let coded = 0;
  for (const row of view.rows) {
    const text = view.text(row, column);
    if (text === '' || text.length > 24) continue;
    const numeric = /^[\d.,-]+$/u.test(text);
    if (numeric) numbers += 1;
    if (numeric && !/^\d{6}(?:0{6})?$/u.test(text)) continue;
    const area = placeOf(text, within);
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

/** The lines of a table with one row per area, or undefined where no column names areas. */
export function areaLines(view: View, hint: string | undefined): Lines | undefined {
  let best: { column: number; hits: readonly Hit[]; distinct: number } | undefined;
  for (const column of view.columns) {
    const hits = together(hitsIn(view, column, hint), view.rows);
    const distinct = new Set(hits.map((hit) => hit.area.code)).size;
    if (distinct > 0 && distinct > (best?.distinct ?? 0)) best = { column, hits, distinct };
  }
  if (!best) return undefined;
  const region = commonRegion(
    best.hits.map((hit) => hit.area),
    hint,
  );
  if (region === undefined) return undefined;
  return linesOf(view, best.column, best.hits, region);
}

function linesOf(view: View, column: number, found: readonly Hit[], region: string): Lines {
  // Names that several places share (市中区) are settled once the region is known.
  const named = together(hitsIn(view, column, region), view.rows);
  const hits = named.length >= found.length ? named : found;
  const byRow = new Map(hits.map((hit) => [hit.row, hit.area]));
  const rowsOfHits = [...byRow.keys()];
  const labels = view.columns.filter((other) => {
    const same = rowsOfHits.filter((row) => {
      const text = view.text(row, other);
      return text !== '' && text.length <= 24 && placeOf(text, region)?.level !== undefined;
    });
    return (
      other === column || (same.length >= rowsOfHits.length * 0.7 && isCodeOrName(view, rowsOfHits, other))
    );
  });
  const slots = slotColumn(view, rowsOfHits, labels);
  const start = view.rows.indexOf(Math.min(...rowsOfHits));
  const end = view.rows.indexOf(Math.max(...rowsOfHits));
  const span = view.rows.slice(Math.max(0, start - 4), end + 9);
  const wanted = new Set(childrenOf(region).map((area) => area.code));
  const level = mostFrequent(hits.filter((hit) => hit.area.code !== region).map((hit) => hit.area.level));
  const direct = [...byRow.values()].filter((area) => wanted.has(area.code));
  const isLine = (area: Area): boolean =>
    direct.length >= 2 || wanted.has(area.code)
      ? wanted.has(area.code)
      : area.level === level && liesIn(area, region);

  const lines: BoundLine[] = [];
  const unmatched: UnmatchedPlace[] = [];
  const notes: RecognitionNote[] = [];
  const years = new Map<number, number>();
  const directRows: { row: number; text: string; whole: boolean }[] = [];
  let areaAbove: Area | undefined;
  let regionRow: number | undefined;
  let totalRow: number | undefined;
  const taken = new Set<string>();
  const push = (row: number, code: string, role: BoundLine['role']): boolean => {
    const said = slots === undefined ? '' : view.text(row, slots);
    const slot = slotWord(said);
    const year = yearOnly(said);
    if (year !== undefined) years.set(row, year);
    const key = `${code}|${slot ?? year ?? ''}`;
    if (taken.has(key)) return false;
    taken.add(key);
    lines.push(slot ? { code, role, index: row, slot } : { code, role, index: row });
    return true;
  };

  for (const row of span) {
    const texts = labels.map((label) => view.text(row, label)).filter((text) => text !== '');
    const own = byRow.get(row);
    const text = own ? view.text(row, column) : labelText(view, row, labels);
    if (text === '') {
      // A name merged over the lines 本年 and 上年 stands in its first cell only.
      if (slots !== undefined && areaAbove && view.text(row, slots) !== '') push(row, areaAbove.code, 'area');
      continue;
    }
    const kind = rowKind(text, region);
    if (own && kind !== 'ofWhich' && own.code !== region) {
      const codes = texts.filter((other) => /^\d{6}/u.test(other));
      const coded = codes.length > 0 ? placeOf(codes[0] ?? '', region) : undefined;
      const area = coded && wanted.has(coded.code) ? coded : own;
      if (area.code !== own.code) notes.push({ kind: 'code_over_name', index: row, text, area: area.code });
      areaAbove = area;
      if (!isLine(area)) unmatched.push({ index: row, text, reason: 'other_level' });
      else if (!push(row, area.code, 'area')) unmatched.push({ index: row, text, reason: 'duplicate' });
      continue;
    }
    areaAbove = undefined;
    const beside = row >= Math.min(...rowsOfHits) || hasNumber(view, row, labels);
    if (kind === 'total' && (beside || isTotalWord(text))) {
      if (totalRow === undefined) totalRow = row;
      else unmatched.push({ index: row, text, reason: 'duplicate' });
    } else if (kind === 'region' && beside) {
      if (regionRow === undefined) regionRow = row;
      else unmatched.push({ index: row, text, reason: 'duplicate' });
    } else if (kind === 'published' && beside) push(row, `${region}P`, 'published');
    else if (kind === 'direct')
      directRows.push({ row, text, whole: /省|区/u.test(text) && /产业/u.test(text) });
    else if (kind === 'subtotal') unmatched.push({ index: row, text, reason: 'subtotal' });
    else if (kind === 'ofWhich') unmatched.push({ index: row, text, reason: 'of_which' });
    else if (row >= Math.min(...rowsOfHits) && hasNumber(view, row, labels)) {
      // A second table below repeats the areas; a binding holds one table.
      unmatched.push({ index: row, text, reason: placeOf(text, region) ? 'duplicate' : 'unknown' });
    }
  }
  if (totalRow !== undefined) {
    push(totalRow, region, 'total');
    if (regionRow !== undefined) push(regionRow, `${region}P`, 'published');
  } else if (regionRow !== undefined) push(regionRow, region, 'total');
  const only = directRows.length === 1 ? directRows[0] : directRows.find(({ whole }) => whole);
  for (const { row, text } of directRows) {
    if (row === only?.row) push(row, `${region}D`, 'direct');
    else unmatched.push({ index: row, text, reason: 'several_direct' });
  }
  if (directRows.length > 1) notes.push({ kind: 'several_direct', rows: directRows.length });
  lines.sort((a, b) => a.index - b.index);
  return {
    kind: 'area',
    region,
    lines,
    labels: slots === undefined ? labels : [...labels, slots],
    first: lines[0]?.index ?? 0,
    unmatched: unmatched.sort((a, b) => a.index - b.index),
    notes,
    named: labelled(lines, unmatched, (row) => labelText(view, row, labels)),
    years,
  };
}

function labelled(
  lines: readonly BoundLine[],
  unmatched: readonly UnmatchedPlace[],
  text: (row: number) => string,
): readonly PlaceLabel[] {
  return [...lines, ...unmatched]
    .map(({ index }) => ({ axis: 'line' as const, index, label: text(index) }))
    .sort((a, b) => a.index - b.index);
}

const isTotalWord = (text: string): boolean => /(?:合计|总计|共计)$/u.test(text);

function isCodeOrName(view: View, rows: readonly number[], column: number): boolean {
  const numeric = rows.filter((row) => /^\d+$/u.test(view.text(row, column)));
  const coded = numeric.filter((row) => /^\d{6}(?:0{6})?$/u.test(view.text(row, column)));
  return numeric.length === coded.length;
}

/** A row's label: what stands in its label columns, or left of them where 合计 is merged over several. */
function labelText(view: View, row: number, labels: readonly number[]): string {
  const last = Math.max(...labels);
  const names = view.columns
    .filter((column) => column <= last)
    .map((column) => view.text(row, column))
    .filter((text) => text !== '' && !/^[\d.]+$/u.test(text));
  const inLabels = labels
    .map((column) => view.text(row, column))
    .find((text) => text !== '' && !/^[\d.]+$/u.test(text));
  return inLabels ?? names.at(-1) ?? '';
}

function hasNumber(view: View, row: number, labels: readonly number[]): boolean {
  return view.columns.some(
    (column) => !labels.includes(column) && typeof view.content(row, column) === 'number',
  );
}

/** The column that tells 本年 from 上年 where an area has a line for each. */
function slotColumn(view: View, rows: readonly number[], labels: readonly number[]): number | undefined {
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  const span = view.rows.filter((row) => row >= first && row <= last + 1);
  return view.columns.find((column) => {
    if (labels.includes(column)) return false;
    const texts = span.map((row) => view.text(row, column)).filter((text) => text !== '');
    const said = texts.filter((text) => isSlotOnly(text) || yearOnly(text) !== undefined);
    return said.length >= 2 && said.length >= span.length * 0.6 && new Set(said).size > 1;
  });
}

function mostFrequent<T>(items: readonly T[]): T | undefined {
  const groups = [...grouped(items, (item) => item)];
  return groups.sort((a, b) => b[1].length - a[1].length)[0]?.[0];
}

// A return of one unit may head its only figures by any of these.
const figureWords = /^(?:数量|数值|数据|数字|填报数|实际数|合计|期末数|年末数)$/u;

/** The lines of one unit's own return: 本年, 上年. Undefined where no column (of this view) names them. */
export function slotLines(view: View): Lines | undefined {
  let best: { column: number; score: number } | undefined;
  for (const column of view.columns) {
    let score = 0;
    for (const row of view.rows) {
      const text = view.text(row, column);
      if (isSlotOnly(text)) score += 2;
      else if (yearOnly(text) !== undefined) score += 1;
      else if (view.transposed && figureWords.test(text)) score += 0.5;
    }
    if (score > 0 && score >= (best?.score ?? 0)) best = { column, score };
  }
  if (!best) return undefined;
  const { column } = best;
  const lines: BoundLine[] = [];
  const years = new Map<number, number>();
  const unmatched: UnmatchedPlace[] = [];
  const weak: number[] = [];
  const slotsTaken = new Set<Slot>();
  for (const row of view.rows) {
    const text = view.text(row, column);
    const year = yearOnly(text);
    const slot = isSlotOnly(text) ? slotWord(text) : undefined;
    if (slot && !slotsTaken.has(slot)) {
      slotsTaken.add(slot);
      lines.push({ code: '', role: 'area', index: row, slot });
    } else if (slot) unmatched.push({ index: row, text, reason: 'duplicate' });
    else if (year !== undefined) {
      years.set(row, year);
      lines.push({ code: '', role: 'area', index: row });
    } else if (view.transposed && figureWords.test(text)) weak.push(row);
  }
  const [onlyWeak] = weak;
  if (!slotsTaken.has('current') && years.size === 0 && onlyWeak !== undefined) {
    lines.push({ code: '', role: 'area', index: onlyWeak });
  }
  lines.sort((a, b) => a.index - b.index);
  const first = lines[0]?.index;
  if (first === undefined) return undefined;
  return {
    kind: 'slot',
    region: undefined,
    lines,
    labels: [column],
    first,
    unmatched,
    notes: [],
    named: labelled(lines, unmatched, (row) => view.text(row, column)),
    years,
  };
}
