import type { Topic, Wording } from '../lexicon/phrases';

/** A wording ready to be looked for in the words before and behind a figure. */
export interface Phrase {
  readonly indicator: string;
  /** What the passage must be about. */
  readonly topic: Topic | null;
  /** All its words stand behind the figure. */
  readonly isBehind: boolean;
  /** Words of which one must stand before and behind the figure; '' where any may. */
  readonly needs: { readonly before: readonly string[]; readonly after: readonly string[] };
  /** How much of the phrase stands at a figure, with the words found; undefined where it does not stand there. */
  match(
    before: string,
    after: string,
    unit: string,
  ): { readonly score: number; readonly words: string } | undefined;
}

const gap = '[^。；\\uE000]{0,8}?';
const farGap = '[^。]*?';
const toFigure = '[^。；，、\\uE000]{0,8}';
const fromFigure = '[^。；，、\\uE000]{0,10}?';

/** Every group of a pattern made one that is not captured, so that the only captures are the words. */
const plainGroups = (pattern: string): string => pattern.replace(/\((?!\?)/gu, '(?:');

function sideOf(side: string): { readonly pattern: string; readonly isFar: readonly boolean[] } {
  const tokens = side.split(' ').filter((token) => token !== '');
  const isFar: boolean[] = [];
  let pattern = '';
  let between = '';
  for (const token of tokens) {
    if (token === '>>') {
      between = farGap;
      continue;
    }
    if (token === '#') {
      pattern += `${pattern === '' ? '' : between || gap}\uE000`;
      between = gap;
      continue;
    }
    pattern += `${pattern === '' ? '' : between || gap}(${plainGroups(token)})`;
    isFar.push(false);
    if (between === farGap && isFar.length > 1) isFar[isFar.length - 2] = true;
    between = gap;
  }
  return { pattern, isFar };
}

const bare = /^\p{Script=Han}+$/u;

/**
 * Words of which every match has one: the longest run of plain characters, otherwise the alternatives of a group that
 * must stand. [''] where neither is found.
 */
function needed(side: string): readonly string[] {
  const runs = side
    .replace(/\([^()]*(?:\([^()]*\)[^()]*)*\)\??/gu, ' ')
    .replace(/.\?/gu, ' ')
    .split(/[^\p{Script=Han}]+/u);
  const run = runs.reduce((best, one) => (one.length > best.length ? one : best), '');
  if (run.length >= 2) return [run];
  const groups = [...side.matchAll(/\((?!\?)([^()]*)\)(?!\?)/gu)]
    .map(([, inside = '']) => inside.split('|'))
    .filter((words) => words.every((word) => bare.test(word)));
  const shortest = (words: readonly string[]): number => Math.min(...words.map(({ length }) => length));
  return groups.reduce((best, words) => (shortest(words) > shortest(best) ? words : best), [run]);
}

// A word found far from its figure speaks less for it.
const farWeight = 0.45;
const gapCost = 0.06;
const clauseCost = 0.8;

const persons = ['人', '名', '位'];
const cases = ['件', '起', '宗', '例'];

const sameWord = (wanted: string, unit: string): boolean =>
  wanted === unit ||
  (persons.includes(wanted) && persons.includes(unit)) ||
  (cases.includes(wanted) && cases.includes(unit)) ||
  (wanted === '场' && unit === '场次');

/** The phrase of a wording. Where a wording has several places for figures, each is tried. */
export function phrasesOf({ indicator, wording, topic }: Wording): readonly Phrase[] {
  const places = [...wording.matchAll(/#/gu)].map(({ index }) => index);
  return places.map((place) =>
    phrase(indicator, topic, wording.slice(0, place).trim(), wording.slice(place + 1).trim()),
  );
}

const measureWord =
  '人次|户次|户|人|名|份|件|起|宗|例|次|场次|场|批|期|班|届|条|家|个|项|册|对|类|轮|篇|所|处|座|间|元';
const measure = new RegExp(
  `^(?:(?<one>${measureWord})|\\((?<any>(?:${measureWord})(?:\\|(?:${measureWord}))*)\\))(?<isOptional>\\?)?(?= |$)`,
  'u',
);

interface Sides {
  readonly before: RegExp | undefined;
  readonly after: RegExp | undefined;
  /** For each word, whether it is found far from its figure. */
  readonly far: readonly boolean[];
}

function sidesOf(left: string, right: string): Sides {
  const [l, r] = [sideOf(left), sideOf(right)];
  return {
    // Greedy up to the words, so that the ones nearest to the figure are found.
    before:
      l.pattern === ''
        ? undefined
        : new RegExp(`^.*(${l.pattern}${left.endsWith('>>') ? '[^。；，\\uE000]*' : toFigure})$`, 'u'),
    after:
      r.pattern === ''
        ? undefined
        : new RegExp(`^${right.startsWith('>>') ? farGap : fromFigure}${r.pattern}`, 'u'),
    far: [...l.isFar, ...r.isFar],
  };
}

function phrase(indicator: string, topic: Topic | null, left: string, behind: string): Phrase {
  // The measure word belongs to the figure: behind its place it says in what the figure must be counted.
  const own = measure.exec(behind);
  const { one, any, isOptional } = own?.groups ?? {};
  const counted = isOptional === undefined ? (one ?? any)?.split('|') : undefined;
  const right = own === null ? behind : behind.slice(own[0].length).trim();
  // A text uses few of the wordings: a pattern is made when it is first tried.
  let made: Sides | undefined;
  return {
    indicator,
    topic,
    isBehind: left === '',
    needs: { before: needed(left), after: needed(right) },
    match(wordsBefore, wordsAfter, unit) {
      if (counted !== undefined && !counted.some((word) => sameWord(word, unit))) return undefined;
      made ??= sidesOf(left, right);
      const { before, after, far } = made;
      const a = before?.exec(wordsBefore);
      if (before !== undefined && !a) return undefined;
      const b = after?.exec(wordsAfter);
      if (after !== undefined && !b) return undefined;
      const words = [...(a?.slice(2) ?? []), ...(b?.slice(1) ?? [])];
      const weight = words.reduce(
        (sum, word, index) => sum + (word ?? '').length * (far[index] === true ? farWeight : 1),
        0,
      );
      const length = words.reduce((sum, word) => sum + (word ?? '').length, 0);
      const matched = a?.[1] ?? '';
      const stretch = matched.length + (b?.[0] ?? '').length;
      const near = far.some(Boolean) ? Math.min(stretch - length, 20) : stretch - length;
      const commas = far.some(Boolean) ? 0 : (matched + (b?.[0] ?? '')).split('，').length - 1;
      return {
        score: weight - near * gapCost - commas * clauseCost,
        words: words.filter(Boolean).join('…'),
      };
    },
  };
}
