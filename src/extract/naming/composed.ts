import type { ConceptClass, Mention } from './concept';
import { conceptOf, mentionsIn } from './concept';
import { framesNaming, weightOf } from './frame';
import type { Frame } from './frame';

/** Where the words of a figure's surroundings stand, nearest first. */
interface Placed {
  readonly mention: Mention;
  readonly weight: number;
  readonly isOwn: boolean;
}

// 19家、会员166人: the list goes on with what is the next figure's.
const boundary =
  /[，；。：\uE000（]|^(?:[个家户人名位份件条项场次])?、|[、和及][^，。；、\uE000]{0,10}\uE000/u;
const rightReach = 30;
// Behind the figure's own words those of its neighbours begin.
const beyond = 0.45;

/** The mentions before a figure, each by how far off it stands. */
function placedBefore(before: string): readonly Placed[] {
  const mentions = mentionsIn(before);
  return mentions.map((mention) => {
    // 岗位中，有a个: what it is of stands before the comma.
    const between = before.slice(mention.from + mention.word.length).replace(/^中，(?:其中)?有?$/u, '');
    const commas = (between.match(/[，：]/gu) ?? []).length;
    const figures = (between.match(/\uE000/gu) ?? []).length;
    const stops = (between.match(/[；。]/gu) ?? []).length;
    const isOwn = commas + figures + stops === 0 && between.length <= 16;
    const weight = isOwn ? 1 : 0.8 * 0.88 ** (commas + figures) * 0.45 ** stops;
    return {
      mention,
      weight: between.includes('、') && isOwn ? 0.9 : weight,
      isOwn: isOwn && !between.includes('、'),
    };
  });
}

function placedAfter(following: string): readonly Placed[] {
  const after = following.replace(/（[^（）]{0,12}）/u, '');
  const end = after.search(boundary);
  const own = end < 0 ? after.length : Math.min(end, rightReach);
  return mentionsIn(after).map((mention) => ({
    mention,
    weight: mention.from >= own ? beyond : mention.from <= 8 ? 1 : 0.8,
    isOwn: mention.from < own && mention.from <= 14,
  }));
}

const missingCost = 0.6;
const leftover: Readonly<Record<string, number>> = {
  thing: 0.5,
  act: 0.3,
  part: 0.9,
  rate: 0.8,
  topic: 0.2,
  none: 0,
};
// Workers stand beside everything that a union counts.
const ofWorkers = 0.2;
const passageWeight = 0.3;

// A part or a rate is meant only where it is said beside the figure.
const nearEnough = 0.6;
const isNarrow = (kind: ConceptClass | undefined): boolean => kind === 'part' || kind === 'rate';
const unsaidCost = 2.5;
const passageThing = 0.7;
const farAct = 0.7;

interface Said {
  readonly found: readonly Composed[];
  /** What the words beside the figure speak against. */
  readonly refused: ReadonlySet<string>;
}

interface Composed {
  readonly indicator: string;
  readonly score: number;
  readonly words: string;
  readonly isWritten: boolean;
}

function scoreOf(
  frame: Frame,
  placed: readonly Placed[],
  passage: ReadonlySet<string>,
): { readonly score: number; readonly words: string } | 'refused' | undefined {
  let score = 0;
  let missing = 0;
  let hasOwn = false;
  const words: string[] = [];
  const used = new Set<Placed>();
  const take = (name: string): number => {
    let best: Placed | undefined;
    for (const one of placed)
      if (one.mention.concept.chain.includes(name) && one.weight >= (best?.weight ?? 0)) best = one;
    for (const one of placed) if (one.mention.concept.chain.includes(name)) used.add(one);
    const kind = conceptOf(name)?.class;
    if (best === undefined || (best.weight < nearEnough && isNarrow(kind)))
      return !isNarrow(kind) && passage.has(name) ? passageWeight : 0;
    words.push(best.mention.word);
    if (best.isOwn) hasOwn = true;
    // A narrower word stands for a wider one less well.
    const near = best.isOwn || kind !== 'act' ? best.weight : best.weight * farAct;
    return best.mention.concept.name === name ? near : near * 0.75;
  };
  for (const name of frame.refuses)
    if (placed.some(({ mention, isOwn }) => isOwn && mention.concept.chain.includes(name))) return 'refused';
  for (const group of frame.needs) {
    let best = { value: 0, weight: 0, full: Number.POSITIVE_INFINITY };
    for (const name of group) {
      const full = weightOf(name);
      const found = take(name);
      if (found * full > best.value) best = { value: found * full, weight: full, full };
      if (best.value === 0) best = { ...best, full: Math.min(best.full, full) };
    }
    if (best.value === 0) {
      // Without its verb a thing may still be meant; without the thing nothing is.
      if (conceptOf(group[0] ?? '')?.class !== 'act') return undefined;
      missing += best.full;
    }
    if (
      best.value > 0 &&
      best.value <= best.full * passageWeight &&
      conceptOf(group[0] ?? '')?.class === 'thing'
    )
      missing += best.full * passageThing;
    score += best.value;
  }
  if (words.length === 0) return undefined;
  for (const name of frame.helps) score += weightOf(name) * take(name) * 0.5;
  score -= missing * missingCost + frame.unsaid * unsaidCost;
  for (const one of placed)
    if (one.isOwn && !used.has(one))
      score -=
        weightOf(one.mention.concept.name) *
        (one.mention.concept.name === '职工' ? ofWorkers : (leftover[one.mention.concept.class] ?? 0));
  return hasOwn || frame.needs.length > 1 ? { score, words: words.join('…') } : undefined;
}

/** The indicators whose frames are said around a figure, with how well; only those that `fits` lets through. */
export function composedAt(
  before: string,
  after: string,
  passage: ReadonlySet<string>,
  cost: (indicator: string) => number | undefined,
): Said {
  const placed = [...placedBefore(before), ...placedAfter(after)];
  const tried = new Set<Frame>();
  const best = new Map<string, Composed>();
  const refused = new Set<string>();
  for (const { mention } of placed) {
    for (const name of mention.concept.chain) {
      for (const frame of framesNaming(name)) {
        if (tried.has(frame)) continue;
        tried.add(frame);
        const price = cost(frame.indicator);
        if (price === undefined) continue;
        const found = scoreOf(frame, placed, passage);
        if (found === 'refused') refused.add(frame.indicator);
        if (found === undefined || found === 'refused') continue;
        const score = found.score - price;
        if (score > (best.get(frame.indicator)?.score ?? Number.NEGATIVE_INFINITY))
          best.set(frame.indicator, {
            indicator: frame.indicator,
            score,
            words: found.words,
            isWritten: frame.isWritten,
          });
      }
    }
  }
  for (const indicator of best.keys()) refused.delete(indicator);
  return { found: [...best.values()], refused };
}
