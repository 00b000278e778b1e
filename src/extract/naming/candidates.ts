import { indicatorOf } from '../../catalogue/indicators';
import type { Candidate } from '../figure';
import type { Reading } from '../reading/reading';
import { composedAt } from './composed';
import { canState } from './derived';
import { modifiersIn, narrowedBy } from './modifiers';
import { isOfSome, isPetty, leastSpoken, phrasedAt, standards } from './phrased';
import type { Spoken } from './phrased';
import type { PhraseIndex } from './phraseIndex';
import type { Topics } from './topics';
import { unitCost } from './units';

export interface Named {
  readonly candidates: readonly Candidate[];
  readonly subject: string;
}

/** What is known besides the words around a figure. */
export interface Surroundings {
  readonly around: Topics;
  /** The concepts of its passage and of the title. */
  readonly passage: ReadonlySet<string>;
  /** The wordings that a person has taught. */
  readonly learned: PhraseIndex;
}

const most = 3;

// Concepts that are said give a candidate of their own, or speak for that of a phrase.
const leastComposed = 2;
const aloneWeight = 0.65;
const besideWeight = 0.25;
// A weaker one is only offered beside one that is proposed.
const leastBeside = 0.9;
// Beside a strong one a faint one is no help.
const besideBest = 0.3;
const refusedCost = 2.5;

const perHead = /(?:平均|(?<!每)年均|每(?:个|家|户|人|名|位|所)|人均)[^，。；\uE000]{0,14}$/u;
// Of members who are new, a part is none of all members.
const ofNew =
  /(?:新增|新发展|净增)[^，。；]{0,8}\uE000[，（]其中[^，。；]*$|新(?:增|发展)(?:的)?(?:农民工|女)[^，。；\uE000]*$/u;

// What a person has said goes before what the lexicon says.
const taughtBonus = 20;
// The stock that a figure of something new would be of, and the flow that it is.
const newOf: readonly (readonly [stock: string, flow: string])[] = [
  ['M01', 'M14'],
  ['M09', 'M15'],
  ['A01', 'A50'],
];
// 女职工a人，其中会员b人: the members are of the group before.
const groups: readonly { readonly among: RegExp; readonly members: string }[] = [
  { among: /女职工[^。；]*，其中[^。；，]*$/u, members: 'M10' },
  { among: /农民工[^。；]*，其中[^。；，]*$/u, members: 'M11' },
];
const isOfNew = /(?:新发展|新建立?|新组建|新增|新吸收|新吸纳|新成立)(?:了)?[^，。；]*(?:，其中[^，。；]*)?$/u;

const planned =
  /(?:有望|力争|力求|争取达|(?<!保障|互助|互保|行动|年度)计划|目标|将达|规划)[^，。；\uE000]{0,24}$/u;

/** A stock that is only hoped for is on no form. */
const isPlan = (before: string): boolean => planned.test(before);

/** What happens is counted in these, what there is never. */
const events = /^(?:次|场|场次|期|届|批|轮)$/u;

function composedCost(unit: string, indicator: string): number | undefined {
  const cost = unitCost(unit, indicator);
  if (cost === undefined) return undefined;
  const own = indicatorOf(indicator)?.unit ?? '';
  if (own === unit) return -0.3;
  if (events.test(unit) && !events.test(own)) return undefined;
  return unit === '份' ? cost + 2 : cost;
}

const costs = new Map<string, Map<string, number | undefined>>();

/** Answers what the measure word of a figure costs an indicator; undefined where it cannot be of it. */
function costsFor(reading: Reading): (indicator: string) => number | undefined {
  const key = `${reading.kind} ${reading.unit}`;
  const known = costs.get(key) ?? new Map<string, number | undefined>();
  costs.set(key, known);
  return (indicator) => {
    if (known.has(indicator)) return known.get(indicator);
    const cost = canState(indicator, reading) ? composedCost(reading.unit, indicator) : undefined;
    known.set(indicator, cost);
    return cost;
  };
}

/** What is said by phrases and by concepts, and which of it is too weak to be proposed alone. */
function spokenAt(
  reading: Reading,
  before: string,
  after: string,
  { around, passage }: Surroundings,
): { readonly spoken: Map<string, Spoken>; readonly weak: ReadonlySet<string> } {
  const spoken = phrasedAt(reading, before, after, around);
  const weak = new Set<string>();
  const said = composedAt(before, after, passage, costsFor(reading));
  for (const indicator of said.refused) {
    const known = spoken.get(indicator);
    if (known === undefined) continue;
    const score = known.score - refusedCost;
    if (score < leastSpoken) spoken.delete(indicator);
    else spoken.set(indicator, { ...known, score });
  }
  // A change is named by the level that it is of.
  if (reading.kind === 'change') return { spoken, weak };
  const isSome = isOfSome(after);
  for (const { indicator, score, words, isWritten } of said.found) {
    const known = spoken.get(indicator);
    if (known !== undefined) {
      const more = isWritten ? besideWeight * Math.max(0, score) : 0;
      spoken.set(indicator, { ...known, score: known.score + more });
      continue;
    }
    if (isPetty(reading, indicator) || (isSome && indicatorOf(indicator)?.kind === 'stock')) continue;
    if (score < leastBeside) continue;
    if (score < leastComposed) weak.add(indicator);
    spoken.set(indicator, { score: score * aloneWeight, words });
  }
  return { spoken, weak };
}

/** Takes away what a figure of something new, of a plan, or per head is not of. */
function sift(spoken: Map<string, Spoken>, before: string): void {
  if (isOfNew.test(before)) {
    for (const [stock, flow] of newOf) {
      const found = spoken.get(stock);
      if (found === undefined) continue;
      spoken.delete(stock);
      if (found.score > (spoken.get(flow)?.score ?? 0)) spoken.set(flow, found);
    }
  }
  const group = groups.find(({ among }) => among.test(before));
  const members = group === undefined ? undefined : spoken.get('M09');
  if (group !== undefined && members !== undefined) {
    spoken.delete('M09');
    spoken.set(group.members, members);
  }
  if (ofNew.test(before)) for (const code of ['M07', 'M10', 'M11']) spoken.delete(code);
  if (perHead.test(before)) for (const code of spoken.keys()) if (!standards.has(code)) spoken.delete(code);
  if (isPlan(before))
    for (const code of spoken.keys()) if (indicatorOf(code)?.kind === 'stock') spoken.delete(code);
}

/**
 * The indicators that a figure may be of, by the phrases and concepts that stand beside it, best first. A figure of a
 * part (the leftover modifier) is never offered as the whole.
 */
export function candidatesOf(
  reading: Reading,
  before: string,
  after: string,
  surroundings: Surroundings,
): Named {
  const { spoken, weak } = spokenAt(reading, before, after, surroundings);
  sift(spoken, before);
  let subject = '';
  const clause = before.slice(
    Math.max(before.lastIndexOf('，'), before.lastIndexOf('；'), before.lastIndexOf('\uE000')) + 1,
  );
  const beside = clause + (/^[^，。；、\uE000]{0,10}/u.exec(after)?.[0] ?? '');
  const modifiers = modifiersIn(beside);
  const ranked = [...spoken].sort(([, a], [, b]) => b.score - a.score);
  const kept = ranked.filter(([code, { words }], index) => {
    const narrowed = narrowedBy(
      code,
      (indicatorOf(code)?.subject ?? '') + (indicatorOf(code)?.zh ?? ''),
      words,
      modifiers,
    );
    if (index === 0) subject = indicatorOf(code)?.subject ?? narrowed.subject;
    return !narrowed.refused;
  });
  const isProposed = kept.some(([code]) => !weak.has(code));
  const enough = (kept[0]?.[1].score ?? 0) * besideBest;
  const taught = surroundings.learned
    .near(before, after)
    .filter(
      ({ indicator }) => canState(indicator, reading) && unitCost(reading.unit, indicator) !== undefined,
    )
    .flatMap((phrase): Candidate[] => {
      const match = phrase.match(before, after, reading.unit);
      const { indicator } = phrase;
      return match === undefined ? [] : [{ indicator, score: match.score + taughtBonus, words: match.words }];
    });
  const proposed = (isProposed ? kept : [])
    .filter(([, { score }]) => score >= enough)
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
