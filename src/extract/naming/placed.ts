import { conceptOf, mentionsIn } from './concept';
import type { Mention } from './concept';

/** A mention by how far from the figure it stands; its own are the words right beside it. */
export interface Placed {
  readonly mention: Mention;
  readonly weight: number;
  readonly isOwn: boolean;
}

// 19家、会员166人: the list goes on with what is the next figure's.
const boundary =
  /[，；。：\uE000（]|^(?:[个家户人名位份件条项场次])?、|[、和及][^，。；、\uE000]{0,10}\uE000/u;
const bracketed = /（[^（）\uE000]{0,24}）/u;
const rightReach = 30;
const ownReach = { before: 16, after: 14 };
// Behind the figure's own words those of its neighbours begin.
const beyond = 0.45;

/** The mentions before a figure; each comma, figure and stop between takes of its weight. */
function before(words: string): readonly Placed[] {
  // 岗位中，有a个: what it is of stands before the comma.
  const text = words.replace(bracketed, '').replace(/中，(?:其中)?有?$/u, '');
  const placed: Placed[] = [];
  let [at, parts, stops, lists] = [text.length, 0, 0, 0];
  for (const mention of [...mentionsIn(text)].reverse()) {
    const end = mention.from + mention.word.length;
    for (at -= 1; at >= end; at -= 1) {
      const mark = text.charAt(at);
      if (mark === '，' || mark === '：' || mark === '\uE000') parts += 1;
      else if (mark === '；' || mark === '。') stops += 1;
      else if (mark === '、') lists += 1;
    }
    at = end;
    const isOwn = parts + stops === 0 && text.length - end <= ownReach.before;
    const weight = isOwn ? (lists > 0 ? 0.9 : 1) : 0.8 * 0.88 ** parts * 0.45 ** stops;
    placed.push({ mention, weight, isOwn: isOwn && lists === 0 });
  }
  return placed;
}

function behind(following: string): readonly Placed[] {
  // What is named after 其中 is the next figure's.
  const [text = ''] = following.replace(bracketed, '').split('，其中');
  const end = text.search(boundary);
  const own = end < 0 ? text.length : Math.min(end, rightReach);
  return mentionsIn(text).map((mention) => ({
    mention,
    weight: mention.from >= own ? beyond : mention.from <= 8 ? 1 : 0.8,
    isOwn: mention.from < own && mention.from <= ownReach.after,
  }));
}

/** The best mention of a concept beside a figure. */
export interface Best {
  readonly weight: number;
  readonly word: string;
  readonly isOwn: boolean;
}

/** What is said around a figure, by concept, and what stands right beside it. */
export interface Around {
  readonly best: ReadonlyMap<string, Best>;
  readonly own: readonly Mention[];
}

// A narrower word stands for a wider one less well, and a verb far off hardly for the figure.
const asWider = 0.75;
const farAct = 0.7;
// A part or a rate is meant only where it is said beside the figure.
const nearEnough = 0.6;

function isNarrow(name: string): boolean {
  const kind = conceptOf(name)?.class;
  return kind === 'part' || kind === 'rate';
}

export function aroundFigure(words: string, following: string): Around {
  const best = new Map<string, Best>();
  const own: Mention[] = [];
  for (const { mention, weight, isOwn } of [...before(words), ...behind(following)]) {
    const { concept, word } = mention;
    if (isOwn) own.push(mention);
    concept.chain.forEach((name, step) => {
      if (weight < nearEnough && isNarrow(name)) return;
      const full = concept.class === 'act' && !isOwn ? weight * farAct : weight;
      const value = step === 0 ? full : full * asWider;
      if (value > (best.get(name)?.weight ?? 0)) best.set(name, { weight: value, word, isOwn });
    });
  }
  return { best, own };
}
