import type { Mention } from './concept';
import { framesLedBy, weightOf } from './frame';
import type { Frame } from './frame';
import { aroundFigure } from './placed';
import type { Around } from './placed';

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
const helpWeight = 0.5;
// What only the passage says.
const passageWeight = 0.3;
const passageThing = 0.7;
const unsaidCost = 2.5;

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

const costOfLeftover = ({ concept }: Mention): number =>
  weightOf(concept.name) * (concept.name === '职工' ? ofWorkers : (leftover[concept.class] ?? 0));

function scoreOf(
  { groups, helps, names, unsaid }: Frame,
  { best, own }: Around,
  passage: ReadonlySet<string>,
): { readonly score: number; readonly words: string } | undefined {
  let [score, missing, hasOwn] = [0, 0, false];
  const words: string[] = [];
  for (const { options, kind, leastWeight } of groups) {
    let value = 0;
    let chosen: string | undefined;
    for (const { name, weight } of options) {
      const said = best.get(name);
      if (said !== undefined && said.weight * weight > value) [value, chosen] = [said.weight * weight, name];
    }
    const said = chosen === undefined ? undefined : best.get(chosen);
    if (said !== undefined) {
      words.push(said.word);
      hasOwn ||= said.isOwn;
    } else if (kind !== 'narrow' && options.some(({ name }) => passage.has(name))) {
      value = leastWeight * passageWeight;
      if (kind === 'thing') missing += leastWeight * passageThing;
    } else if (kind === 'act') {
      // Without its verb a thing may still be meant; without the thing nothing is.
      missing += leastWeight;
    } else return undefined;
    score += value;
  }
  if (words.length === 0) return undefined;
  for (const { name, weight } of helps) {
    const said = best.get(name);
    if (said !== undefined) words.push(said.word);
    hasOwn ||= said?.isOwn === true;
    score += weight * helpWeight * (said?.weight ?? (passage.has(name) ? passageWeight : 0));
  }
  score -= missing * missingCost + unsaid * unsaidCost;
  for (const mention of own)
    if (!mention.concept.chain.some((name) => names.has(name))) score -= costOfLeftover(mention);
  return hasOwn || groups.length > 1 ? { score, words: words.join('…') } : undefined;
}

/** The indicators whose frames are said around a figure, with how well; only those for which `cost` has an answer. */
export function composedAt(
  before: string,
  after: string,
  passage: ReadonlySet<string>,
  cost: (indicator: string) => number | undefined,
): Said {
  const around = aroundFigure(before, after);
  const ownNames = new Set(around.own.flatMap(({ concept }) => concept.chain));
  const best = new Map<string, Composed>();
  const refused = new Set<string>();
  for (const name of new Set([...around.best.keys(), ...passage])) {
    for (const frame of framesLedBy(name)) {
      const { indicator, isWritten } = frame;
      const price = cost(indicator);
      if (price === undefined) continue;
      if (frame.refuses.some((one) => ownNames.has(one))) {
        refused.add(indicator);
        continue;
      }
      const found = scoreOf(frame, around, passage);
      if (found === undefined) continue;
      const score = found.score - price;
      if (score > (best.get(indicator)?.score ?? Number.NEGATIVE_INFINITY))
        best.set(indicator, { indicator, score, words: found.words, isWritten });
    }
  }
  for (const indicator of best.keys()) refused.delete(indicator);
  return { found: [...best.values()], refused };
}
