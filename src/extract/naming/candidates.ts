import { indicatorOf } from '../../catalogue/indicators';
import type { Candidate } from '../figure';
import type { Reading } from '../reading/reading';
import { narrowedBy } from './modifiers';
import { phraseIndex } from './phraseIndex';
import type { PhraseIndex } from './phraseIndex';
import { isOffTopic } from './topics';
import type { Topics } from './topics';
import { unitCost } from './units';

/** Growth of a level, where the catalogue has an indicator for it. */
const growthOf: ReadonlyMap<string, string> = new Map([
  ['M01', 'M26'],
  ['M09', 'M27'],
  ['M03', 'M37'],
  ['L16', 'L17'],
  ['L18', 'L19'],
  ['H03', 'H12'],
  ['M33', 'M35'],
]);
const shareOf: ReadonlyMap<string, string> = new Map([
  ['M33', 'M34'],
  ['T16', 'T17'],
]);

const changes = new Set([...growthOf.values(), 'M36', 'C20', 'E24']);
const shares = new Set(['M34', 'T17', 'T28', 'E12', 'C22', 'M28']);

export interface Named {
  readonly candidates: readonly Candidate[];
  readonly subject: string;
}

/** What is known besides the words around a figure. */
export interface Surroundings {
  readonly around: Topics;
  /** The wordings that a person has taught. */
  readonly learned: PhraseIndex;
}

/** What a figure needs at least to be of an indicator. */
const least = 1.6;
const most = 3;

function fits(code: string, reading: Reading): boolean {
  const kind = indicatorOf(code)?.kind;
  if (reading.kind === 'change') return changes.has(code);
  if (changes.has(code)) return reading.unit === '倍';
  if (reading.kind === 'share') return shares.has(code);
  return kind === 'ratio'
    ? reading.unit === '%' || reading.unit === '倍' || reading.unit === '百分点'
    : reading.unit !== '%';
}

const perHead = /(?:平均|(?<!每)年均|每(?:个|家|户|人|名|位|所)|人均)[^，。；\uE000]{0,14}$/u;
// Indicators that are themselves per head or per unit.
const standards = new Set(['A26', 'A31', 'A35', 'F02', 'F06', 'L33', 'L32']);

// Of members who are new, a part is none of all members.
const ofNew =
  /(?:新增|新发展|净增)[^，。；]{0,8}\uE000[，（]其中[^，。；]*$|新(?:增|发展)(?:的)?(?:农民工|女)[^，。；\uE000]*$/u;

// 慰问…户困难职工 counts what was done, not how many there are.
const acts =
  /(?:慰问|发放|惠及|资助|救助|帮助|帮扶|培训|服务|走访|补助|参加|参与|举办|组织|对|为|给|向|整顿|表彰)[^，。；]*$/u;
const objectCost = 3;
const offTopicCost = 3;
// What a person has said goes before what the lexicon says.
const taughtBonus = 20;
// So little money is what one person gets, not what a return counts in 万元.
const pettyMoney = 10_000;
const pettyCost = 4;

// The stock that a figure of something new would be of, and the flow that it is.
const newOf: readonly (readonly [stock: string, flow: string])[] = [
  ['M01', 'M14'],
  ['M09', 'M15'],
  ['A01', 'A50'],
];
const isOfNew = /(?:新发展|新建立?|新组建|新增|新吸收|新吸纳|新成立)(?:了)?[^，。；]*(?:，其中[^，。；]*)?$/u;

const planned = /(?:有望|力争|力求|争取达|计划|目标|将达|规划)[^，。；\uE000]{0,24}$/u;

/** A stock that is only hoped for is on no form. */
const isPlan = (before: string): boolean => planned.test(before);

/**
 * The indicators that a figure may be of, by the phrases that stand beside it, best first. A figure of a part (the
 * leftover modifier) is never offered as the whole.
 */
export function candidatesOf(
  reading: Reading,
  before: string,
  after: string,
  { around, learned }: Surroundings,
): Named {
  const best = new Map<string, { readonly score: number; readonly words: string }>();
  const isActedOn = acts.test(before);
  const isPetty = reading.unit === '元' && reading.value < pettyMoney;
  for (const phrase of phraseIndex.near(before, after)) {
    const { indicator, topic } = phrase;
    const near = topic === null ? 0 : around.get(topic);
    if (near === undefined) continue;
    const cost = fits(indicator, reading) ? unitCost(reading.unit, indicator) : undefined;
    if (cost === undefined) continue;
    const match = phrase.match(before, after, reading.unit);
    if (match === undefined) continue;
    const isObject = phrase.isBehind && isActedOn && indicatorOf(indicator)?.kind === 'stock';
    const score =
      match.score +
      near -
      cost -
      (isObject ? objectCost : 0) -
      (isPetty && !standards.has(indicator) ? pettyCost : 0) -
      (isOffTopic(indicator, around) ? offTopicCost : 0);
    if (score >= least && score > (best.get(indicator)?.score ?? 0)) best.set(indicator, { ...match, score });
  }
  if (isOfNew.test(before)) {
    for (const [stock, flow] of newOf) {
      const found = best.get(stock);
      if (found === undefined) continue;
      best.delete(stock);
      if (found.score > (best.get(flow)?.score ?? 0)) best.set(flow, found);
    }
  }
  if (ofNew.test(before)) for (const code of ['M07', 'M10', 'M11']) best.delete(code);
  if (perHead.test(before)) for (const code of best.keys()) if (!standards.has(code)) best.delete(code);
  if (isPlan(before))
    for (const code of best.keys()) if (indicatorOf(code)?.kind === 'stock') best.delete(code);
  let subject = '';
  const clause = before.slice(
    Math.max(before.lastIndexOf('，'), before.lastIndexOf('；'), before.lastIndexOf('\uE000')) + 1,
  );
  const beside = clause + (/^[^，。；、\uE000]{0,10}/u.exec(after)?.[0] ?? '');
  const ranked = [...best].sort(([, a], [, b]) => b.score - a.score);
  const kept = ranked.filter(([code, { words }], index) => {
    const narrowed = narrowedBy(
      code,
      (indicatorOf(code)?.subject ?? '') + (indicatorOf(code)?.zh ?? ''),
      words,
      beside,
    );
    if (index === 0) subject = indicatorOf(code)?.subject ?? narrowed.subject;
    return !narrowed.refused;
  });
  const taught = learned
    .near(before, after)
    .filter(({ indicator }) => fits(indicator, reading) && unitCost(reading.unit, indicator) !== undefined)
    .flatMap((phrase): Candidate[] => {
      const match = phrase.match(before, after, reading.unit);
      const { indicator } = phrase;
      return match === undefined ? [] : [{ indicator, score: match.score + taughtBonus, words: match.words }];
    });
  const proposed = kept
    .map(([indicator, { score, words }]) => ({ indicator, score, words }))
    .filter(({ indicator }) => taught.every((one) => one.indicator !== indicator));
  return {
    candidates: [...taught, ...proposed]
      .sort((a, b) => b.score - a.score)
      .slice(0, most)
      .map((one) => ({ ...one, score: Number(one.score.toFixed(2)) })),
    subject,
  };
}

/** The indicator of a change or a share, taken from the level that it stands behind. */
export function derivedFrom(
  kind: Reading['kind'],
  level: Candidate | undefined,
  before: string,
): readonly Candidate[] {
  if (level === undefined) return [];
  const map = kind === 'change' ? growthOf : shareOf;
  const code = map.get(level.indicator);
  if (code === undefined) return [];
  const indicator = code === 'M35' && /减少[^，。]{0,4}$/u.test(before) ? 'M36' : code;
  return [{ indicator, score: level.score, words: level.words }];
}
