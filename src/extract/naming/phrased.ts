import { indicatorOf } from '../../catalogue/indicators';
import type { Reading } from '../reading/reading';
import { canState } from './derived';
import { phraseIndex } from './phraseIndex';
import { isOffTopic } from './topics';
import type { Topics } from './topics';
import { unitCost } from './units';

/** An indicator that the words around a figure speak for, and how strongly. */
export interface Spoken {
  readonly score: number;
  readonly words: string;
}

/** What a phrase needs at least. */
export const leastSpoken = 1.6;

// 慰问…户困难职工 counts what was done, not how many there are.
const acts =
  /(?:慰问|发放|惠及|资助|救助|帮助|帮扶|培训|服务|走访|补助|参加|参与|举办|组织|对|为|给|向|整顿|表彰)[^，。；]*$/u;
// 2万个驿站具备…功能 tells of some of them, not how many there are.
const some =
  /^[^，。；\uE000]{0,10}(?:具备|设置|设有|安装|配备|可(?=提供|常态)|对接|被评|获评|入选|荣获|获得|认定)/u;
const objectCost = 3;
const offTopicCost = 3;
// So little money is what one person gets, not what a return counts in 万元.
const pettyMoney = 10_000;
const pettyCost = 4;
// Indicators that are themselves per head or per unit.
export const standards: ReadonlySet<string> = new Set([
  ...['A26', 'A31', 'A35', 'A74', 'A75', 'F02', 'F06', 'H23', 'L33', 'L32'],
]);

/** Whether the words behind a figure tell of some of what there is. */
export const isOfSome = (after: string): boolean => some.test(after);

/** What one person gets is no total. */
export const isPetty = (reading: Reading, indicator: string): boolean =>
  reading.unit === '元' && reading.value < pettyMoney && !standards.has(indicator);

/** The indicators for which a phrase of the lexicon stands at a figure. */
export function phrasedAt(
  reading: Reading,
  before: string,
  after: string,
  around: Topics,
): Map<string, Spoken> {
  const best = new Map<string, Spoken>();
  const [isActedOn, isSome] = [acts.test(before), isOfSome(after)];
  for (const phrase of phraseIndex.near(before, after)) {
    const { indicator, topic } = phrase;
    const near = topic === null ? 0 : around.get(topic);
    if (near === undefined) continue;
    const cost = canState(indicator, reading) ? unitCost(reading.unit, indicator) : undefined;
    if (cost === undefined) continue;
    const match = phrase.match(before, after, reading.unit);
    if (match === undefined) continue;
    const isObject = phrase.isBehind && (isActedOn || isSome) && indicatorOf(indicator)?.kind === 'stock';
    const score =
      match.score +
      near -
      cost -
      (isObject ? objectCost : 0) -
      (isPetty(reading, indicator) ? pettyCost : 0) -
      (isOffTopic(indicator, around) ? offTopicCost : 0);
    if (score >= leastSpoken && score > (best.get(indicator)?.score ?? 0))
      best.set(indicator, { ...match, score });
  }
  return best;
}
