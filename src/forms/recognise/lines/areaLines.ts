import { childrenOf, liesIn, successorsOf } from '../../../catalogue/areas';
import { commonRegion, hitsIn, isScattered, together } from './areaHits';
import { slotWord, yearOnly } from '../read/headText';
import { labelColumns, labelText, slotColumn } from './labelColumns';
import { settleClaims } from './lineClaims';
import { labelled, unreadReason } from './lines';
import { figureIn } from '../read/figure';
import { isSurelyDirect, placeOf, rowKind } from '../read/place';
import type { Area } from '../../../catalogue/area';
import type { Hit } from './areaHits';
import type { Claim } from './lineClaims';
import type { Lines } from './lines';
import type { RecognitionNote, UnmatchedPlace } from '../recognition';
import type { View } from '../read/view';

/**
 * The lines of a table with one row per area, or undefined where no column names areas of one region. The hint tells
 * apart places of one name and picks one region's rows out of a list of many; a sheet that is plainly about another
 * region keeps its own.
 */
export function areaLines(view: View, hint: string | undefined): Lines | undefined {
  const stated = bestColumn(view, undefined);
  const hinted = hint === undefined ? undefined : bestColumn(view, hint);
  const enough = Math.min((stated?.distinct ?? 0) * 0.7, Math.max(2, childrenOf(hint ?? '').length / 2));
  const useHint = hinted !== undefined && hinted.distinct >= enough;
  const best = useHint ? hinted : stated;
  if (!best) return undefined;
  const { column, hits } = best;
  const places = hits.map((hit) => hit.area);
  const region = commonRegion(places, useHint ? hint : undefined);
  if (region === undefined || (!useHint && isScattered(places, region))) return undefined;
  // Names that several places share (市中区) are settled once the region is known.
  const named = together(hitsIn(view, column, region), view);
  return linesOf(view, column, named.length >= hits.length || useHint ? named : hits, region);
}

/** The places of more than one region that the best column names; empty where they are of one, or none. */
export function scatteredPlaces(view: View): readonly Area[] {
  const places = (bestColumn(view, undefined)?.hits ?? []).map(({ area }) => area);
  const distinct = [...new Map(places.map((area) => [area.code, area])).values()];
  const region = commonRegion(distinct, undefined);
  const provinces = distinct.filter(({ level }) => level === 'province').length;
  const isMany = region === undefined ? provinces >= 3 : isScattered(distinct, region);
  return distinct.length >= 3 && isMany ? distinct : [];
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
    const hits = together(hitsIn(view, column, within), view);
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
  const others = view.columns.filter((each) => !labels.includes(each) && each !== periods);
  const settled = settleClaims(read.claims, region, {
    slotAt: (row) => {
      const said = periods === undefined ? '' : view.text(row, periods);
      return { period: slotWord(said), key: said };
    },
    figuresAt: (row) => others.map((each) => figureIn(view.content(row, each))),
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
    doubtful: read.contradicted,
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
  /** Rows whose code says another area than their name. */
  readonly contradicted: readonly number[];
}

/** What every row of the table, and a few around it, claims to be. */
function readRows(view: View, table: Table): ReadRows {
  const { column, hits, region, labels, slots: periods } = table;
  const byRow = new Map(hits.map((hit) => [hit.row, hit.area]));
  const [top, bottom] = [Math.min(...byRow.keys()), Math.max(...byRow.keys())];
  const span = view.rows.slice(Math.max(0, view.rows.indexOf(top) - 4), view.rows.indexOf(bottom) + 9);
  const isLine = lineTest(hits, region);
  const areas = areasOfRows(view, table, isLine);
  const claims: Claim[] = [];
  const unmatched: UnmatchedPlace[] = [];
  const notes: RecognitionNote[] = [...areas.notes];
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
      const area = areas.of.get(row) ?? named;
      const former = successorsOf(text, area.code)?.former;
      if (former !== undefined && former.name !== area.zh)
        notes.push({ kind: 'former_name', index: row, text, area: area.code, year: former.year });
      if (isLine(area)) claim({ row, text, kind: 'area', code: area.code });
      else
        unmatched.push({ index: row, text, reason: liesIn(area, region) ? 'other_level' : 'other_region' });
      continue;
    }
    const figures = hasNumber(view, row, labels);
    const inTable = row >= top || figures;
    const own =
      kind === 'other' || (kind === 'direct' && !figures && !isSurelyDirect(text)) ? undefined : kind;
    if (own === 'subtotal') unmatched.push({ index: row, text, reason: 'subtotal' });
    else if (own === 'ofWhich') unmatched.push({ index: row, text, reason: 'of_which' });
    else if (own === 'below') unmatched.push({ index: row, text, reason: 'other_level' });
    else if (own && (inTable || own === 'direct' || (own === 'total' && /计$/u.test(text))))
      claim({ row, text, kind: own, code: '' });
    else if (row >= top && figures) {
      unmatched.push({ index: row, text, reason: unreadReason(text, region) });
    }
  }
  return { claims, unmatched, notes, contradicted: areas.contradicted };
}

interface AreasOfRows {
  readonly of: ReadonlyMap<number, Area>;
  readonly notes: readonly RecognitionNote[];
  readonly contradicted: readonly number[];
}

/**
 * The area of every row that names one. Codes are matched, names only stand for them; but a code that another row has
 * with the right name beside it is that row's, and here a slip.
 */
function areasOfRows(view: View, table: Table, isLine: (area: Area) => boolean): AreasOfRows {
  const { hits, region, labels } = table;
  const rows = hits.map(({ row, area: named }) => {
    const coded = codedArea(view, row, labels, region, isLine);
    const texts = labels.map((label) => view.text(row, label)).filter((text) => !/^\d/u.test(text));
    const byName = texts.map((text) => placeOf(text, region) ?? placeOf(text)).find((area) => area);
    const other = coded && texts.find((text) => (placeOf(text, region) ?? placeOf(text) ?? coded) !== coded);
    return { row, named, coded, byName, other };
  });
  const agreed = new Set(
    rows.flatMap(({ coded, other }) => (coded !== undefined && other === undefined ? coded.code : [])),
  );
  const of = new Map<number, Area>();
  const notes: RecognitionNote[] = [];
  const contradicted: number[] = [];
  for (const { row, named, coded, byName, other } of rows) {
    const slip = other !== undefined && coded !== undefined && agreed.has(coded.code) && byName !== undefined;
    const area = (slip ? byName : coded) ?? named;
    of.set(row, area);
    if (other === undefined) continue;
    contradicted.push(row);
    notes.push({
      kind: slip ? 'name_over_code' : 'code_over_name',
      index: row,
      text: slip ? (coded?.code ?? '') : other,
      area: area.code,
    });
  }
  return { of, notes, contradicted };
}

/** 其中：南宁市 under 合计 begins the list of cities; below a line of its own it would split that one. */
function beginsList(named: Area, hits: readonly Hit[], isLine: (area: Area) => boolean): boolean {
  return isLine(named) && hits.filter(({ area }) => area.code === named.code).length === 1;
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
    (column) => !labels.includes(column) && figureIn(view.content(row, column)) !== undefined,
  );
}
