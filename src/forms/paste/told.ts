import { numeralsIn } from '../../dataset/numeral';
import type { Numeral } from '../../dataset/numeral';
import type { FoundArea } from './areasIn';

/** A figure of a message with the words between it and the figure before. */
export interface Told {
  readonly numeral: Numeral;
  /** The area named for it, 'unclear' where several are named for too few figures, undefined where none is. */
  readonly area: FoundArea | 'unclear' | undefined;
  /** What else is said of it, '' for nothing; 'unclear' where several things are named for too few figures. */
  readonly head: string;
  readonly unclear: boolean;
}

interface Gap {
  readonly numeral: Numeral;
  readonly areas: readonly FoundArea[];
  readonly clauses: readonly string[];
  /** 分别: what is listed before has its figures in the same order. */
  readonly listed: boolean;
}

const marks = /[，。；;：:、,\n\t！!？?（）()【】“”"'\s]+/u;
const onlyBetween = /^[、,，和及与\s]*$/u;
const fillers =
  /^(?:各[省市县区州地厂校院系]+|[市县区州](?=$|报|上|的)|分别|截至目前|截止目前|截至|截止|目前|现有|现|已|我[们市县区州省厂]?|[全本](?:[市县区州省厂]|自治区)|您?你?好|报来|上报|统计|数据|情况|如下|总?共|合计|是|为|有|达到|达|约|的|和|及|与|以及|其余|另外?|另有|还有|收到|谢谢)+/u;
const trailing = /(?:分别|如下|情况|截至目前|共计|总计|共|是|为|有|达到|达|报|的)+$/u;
const onlyUnit = /^[人名个家份户件次元%万亿]+$/u;

/** The figures of a message in their order, each with the area and the words that belong to it. */
export function toldIn(text: string, places: readonly FoundArea[]): readonly Told[] {
  const gaps = gapsIn(text, places);
  const told: Told[] = [];
  let list: readonly FoundArea[] = [];
  for (let at = 0; at < gaps.length;) {
    const gap = gaps[at];
    if (gap === undefined) break;
    const areas = gap.areas.length > 0 ? listOf(text, gap.areas) : gap.listed ? list : [];
    const names = gap.listed && gap.clauses.length > 1 ? gap.clauses : gap.clauses.slice(-1);
    const wanted = Math.max(areas.length, names.length, 1);
    let run = 1;
    while (run < wanted && isBare(gaps[at + run])) run += 1;
    const fits = run === wanted && (areas.length < 2 || names.length < 2);
    for (let step = 0; step < run; step += 1) {
      const numeral = gaps[at + step]?.numeral;
      if (numeral === undefined) break;
      const area = areas.length < 2 ? (step === 0 ? areas[0] : undefined) : fits ? areas[step] : 'unclear';
      const head = names.length < 2 ? (names[0] ?? '') : (names[step] ?? '');
      told.push({ numeral, area, head, unclear: names.length > 1 && !fits });
    }
    if (areas.length > 1) list = areas;
    at += run;
  }
  return told;
}

const isBare = (gap: Gap | undefined): boolean =>
  gap !== undefined && gap.areas.length === 0 && gap.clauses.length === 0;

/** Areas that stand together are a list; otherwise the last one named is meant. */
function listOf(text: string, areas: readonly FoundArea[]): readonly FoundArea[] {
  let from = areas.length - 1;
  for (; from > 0; from -= 1) {
    const [before, after] = [areas[from - 1], areas[from]];
    if (before === undefined || after === undefined) break;
    if (!onlyBetween.test(text.slice(before.end, after.start))) break;
  }
  const listed = areas.slice(from);
  // 全区、南宁: what is the sum of others heads the list, it is not in it.
  return listed.length > 1 && listed[0]?.place.kind === 'total' ? listed.slice(1) : listed;
}

function gapsIn(text: string, places: readonly FoundArea[]): readonly Gap[] {
  let from = 0;
  return numeralsIn(text).flatMap((numeral) => {
    const inName = places.some(({ start, end }) => numeral.index >= start && numeral.index < end);
    if (!/\d/u.test(numeral.text) || inName) return [];
    const start = from;
    from = numeral.index + numeral.text.length;
    const areas = places.filter((place) => place.start >= start && place.end <= numeral.index);
    const between = text.slice(start, numeral.index);
    const clauses = clausesOf(between, start, areas);
    return [{ numeral, areas, clauses, listed: between.includes('分别') }];
  });
}

function clausesOf(between: string, start: number, areas: readonly FoundArea[]): readonly string[] {
  const pieces: string[] = [];
  let at = 0;
  for (const area of areas) {
    pieces.push(between.slice(at, area.start - start));
    at = area.end - start;
  }
  pieces.push(between.slice(at));
  return pieces
    .flatMap((piece) => piece.split(marks))
    .map((clause) => clause.replace(fillers, '').replace(trailing, ''))
    .filter((clause) => clause !== '' && !onlyUnit.test(clause));
}
