import { childrenOf, liesIn, successorsOf } from '../../../catalogue/areas';
import { commonRegion, hitsIn, together } from './areaHits';
import { slotWord, yearOnly } from '../read/headText';
import { labelColumns, labelText, slotColumn } from './labelColumns';
import { settleClaims } from './lineClaims';
import { labelled } from './lines';
import { placeOf, rowKind } from '../read/place';
import type { Area } from '../../../catalogue/area';
import type { Hit } from './areaHits';
import type { Claim } from './lineClaims';
import type { Lines } from './lines';
import type { RecognitionNote, UnmatchedPlace, UnmatchedReason } from '../recognition';
import type { View } from '../read/view';

/**
 * The lines of a table with one row per area, or undefined where no column names areas. The hint tells apart places
 * of one name; a sheet that is plainly about another region keeps its own.
 */
export function areaLines(view: View, hint: string | undefined): Lines | undefined {
  const stated = bestColumn(view, undefined);
  const hinted = hint === undefined ? undefined : bestColumn(view, hint);
  const useHint = hinted !== undefined && hinted.distinct >= (stated?.distinct ?? 0) * 0.7;
  const best = useHint ? hinted : stated;
  if (!best) return undefined;
  const { column, hits } = best;
  const region = commonRegion(
    hits.map((hit) => hit.area),
    useHint ? hint : undefined,
  );
  if (region === undefined) return undefined;
  // Names that several places share (市中区) are settled once the region is known.
  const named = together(hitsIn(view, column, region), view.rows);
  return linesOf(view, column, named.length >= hits.length ? named : hits, region);
}

interface NamingColumn {
  readonly column: number;
  readonly hits: readonly Hit[];
  readonly distinct: number;
}

/** The column that names most areas, each counted once. */
function bestColumn(view: View, within: string | undefined): NamingColumn | undefined {
  let best: NamingColumn | undefined;
  for (const column of view.columns) {
    const hits = together(hitsIn(view, column, within), view.rows);
    const distinct = new Set(hits.map((hit) => hit.area.code)).size;
    if (distinct > (best?.distinct ?? 0)) best = { column, hits, distinct };
  }
  return best;
}

function linesOf(view: View, column: number, hits: readonly Hit[], region: string): Lines {
  const rows = hits.map((hit) => hit.row);
  const labels = labelColumns(view, column, rows, region);
  const periods = slotColumn(view, rows, labels);
  const read = readRows(view, { column, hits, region, labels, slots: periods });
  const years = new Map(
    periods === undefined ? [] : read.claims.flatMap(({ row }) => yearEntry(row, view.text(row, periods))),
  );
  const settled = settleClaims(read.claims, region, (row) => {
    const said = periods === undefined ? '' : view.text(row, periods);
    return { period: slotWord(said), key: said };
  });
  const unmatched = [...read.unmatched, ...settled.unmatched].sort((a, b) => a.index - b.index);
  return {
    kind: 'area',
    region,
    lines: settled.lines,
    labels: periods === undefined ? labels : [...labels, periods],
    first: settled.lines[0]?.index ?? 0,
    unmatched,
    notes: [...read.notes, ...settled.notes],
    named: labelled(settled.lines, unmatched, (row) => labelText(view, row, labels)),
    years,
  };
}

function yearEntry(row: number, text: string): readonly (readonly [number, number])[] {
  const year = yearOnly(text);
  return year === undefined ? [] : [[row, year]];
}

interface Table {
  readonly column: number;
  readonly hits: readonly Hit[];
  readonly region: string;
  readonly labels: readonly number[];
  readonly slots: number | undefined;
}

interface ReadRows {
  readonly claims: readonly Claim[];
  readonly unmatched: readonly UnmatchedPlace[];
  readonly notes: readonly RecognitionNote[];
}

/** What every row of the table, and a few around it, claims to be. */
function readRows(view: View, table: Table): ReadRows {
  const { column, hits, region, labels, slots: periods } = table;
  const byRow = new Map(hits.map((hit) => [hit.row, hit.area]));
  const [top, bottom] = [Math.min(...byRow.keys()), Math.max(...byRow.keys())];
  const span = view.rows.slice(Math.max(0, view.rows.indexOf(top) - 4), view.rows.indexOf(bottom) + 9);
  const isLine = lineTest(hits, region);
  const claims: Claim[] = [];
  const unmatched: UnmatchedPlace[] = [];
  const notes: RecognitionNote[] = [];
  let above: Claim | undefined;
  const claim = (made: Claim): void => {
    claims.push(made);
    above = made;
  };
  for (const row of span) {
    const text = byRow.has(row) ? view.text(row, column) : labelText(view, row, labels);
    if (text === '') {
      // A name merged over the lines 本年 and 上年 stands in its first cell only.
      if (periods !== undefined && above && view.text(row, periods) !== '') claims.push({ ...above, row });
      continue;
    }
    const kind = rowKind(text, region);
    const named = byRow.get(row);
    above = undefined;
    const isPart = named && named.code !== region && (kind !== 'ofWhich' || beginsList(named, hits, isLine));
    if (isPart) {
      const area = codedArea(view, row, labels, region, isLine) ?? named;
      const other = labels
        .map((label) => view.text(row, label))
        .find(
          (label) =>
            !/^\d/u.test(label) && (placeOf(label, region) ?? placeOf(label) ?? area).code !== area.code,
        );
      if (other !== undefined)
        notes.push({ kind: 'code_over_name', index: row, text: other, area: area.code });
      const former = successorsOf(text, area.code)?.former;
      if (former !== undefined && former.name !== area.zh)
        notes.push({ kind: 'former_name', index: row, text, area: area.code, year: former.year });
      if (isLine(area)) claim({ row, text, kind: 'area', code: area.code });
      else unmatched.push({ index: row, text, reason: 'other_level' });
      continue;
    }
    const inTable = row >= top || hasNumber(view, row, labels);
    if (kind === 'subtotal') unmatched.push({ index: row, text, reason: 'subtotal' });
    else if (kind === 'ofWhich') unmatched.push({ index: row, text, reason: 'of_which' });
    else if (kind === 'direct' || (kind === 'total' && /计$/u.test(text)))
      claim({ row, text, kind, code: '' });
    else if (kind !== 'other' && inTable) claim({ row, text, kind, code: '' });
    else if (row >= top && hasNumber(view, row, labels)) {
      unmatched.push({ index: row, text, reason: unreadReason(text, region) });
    }
  }
  return { claims, unmatched, notes };
}

/** 其中：南宁市 under 合计 begins the list of cities; below a line of its own it would split that one. */
function beginsList(named: Area, hits: readonly Hit[], isLine: (area: Area) => boolean): boolean {
  return isLine(named) && hits.filter(({ area }) => area.code === named.code).length === 1;
}

/** A second table below repeats the areas, and a binding holds one table. */
function unreadReason(text: string, region: string): UnmatchedReason {
  if (placeOf(text, region)) return 'duplicate';
  return successorsOf(text, region) ? 'abolished' : 'unknown';
}

/** Which areas have a line: the region's own parts, or those of the level that the table is about. */
function lineTest(hits: readonly Hit[], region: string): (area: Area) => boolean {
  const parts = new Set(childrenOf(region).map((area) => area.code));
  const others = hits.filter((hit) => hit.area.code !== region);
  const ofParts = others.filter((hit) => parts.has(hit.area.code)).length;
  const levels = new Map<Area['level'], number>();
  for (const { area } of others) levels.set(area.level, (levels.get(area.level) ?? 0) + 1);
  const level = [...levels].sort((a, b) => b[1] - a[1])[0]?.[0];
  return (area) => parts.has(area.code) || (ofParts < 2 && area.level === level && liesIn(area, region));
}

/** The area of the code beside a name: codes are matched, names only stand for them. */
function codedArea(
  view: View,
  row: number,
  labels: readonly number[],
  region: string,
  isLine: (area: Area) => boolean,
): Area | undefined {
  const code = labels.map((label) => view.text(row, label)).find((text) => /^\d{6}/u.test(text));
  const area = code === undefined ? undefined : placeOf(code, region);
  return area && isLine(area) ? area : undefined;
}

function hasNumber(view: View, row: number, labels: readonly number[]): boolean {
  return view.columns.some(
    (column) => !labels.includes(column) && typeof view.content(row, column) === 'number',
  );
}
