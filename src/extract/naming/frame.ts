import { indicators } from '../../catalogue/indicators';
import { frames } from '../lexicon/frames';
import { conceptOf, mentionsIn } from './concept';
import type { ConceptClass } from './concept';

interface Weighted {
  readonly name: string;
  readonly weight: number;
}

/** Concepts of which one must be said. */
interface Group {
  readonly options: readonly Weighted[];
  readonly kind: 'act' | 'thing' | 'topic' | 'narrow';
  readonly leastWeight: number;
}

/** What must be said for a figure to be of an indicator. */
export interface Frame {
  readonly indicator: string;
  readonly groups: readonly Group[];
  readonly helps: readonly Weighted[];
  readonly refuses: readonly string[];
  /** Every concept that must or may be said. */
  readonly names: ReadonlySet<string>;
  /** A wording of reports, not the indicator's name. */
  readonly isWritten: boolean;
  /** How much of the indicator's name it does not say. */
  readonly unsaid: number;
}

interface Wording {
  readonly indicator: string;
  readonly needs: readonly (readonly string[])[];
  readonly helps: readonly string[];
  readonly refuses: readonly string[];
  readonly isWritten: boolean;
  readonly unsaid: number;
}

function* fromLexicon(): Generator<Wording> {
  for (const line of frames.trim().split('\n')) {
    const space = line.indexOf(' ');
    for (const wording of line.slice(space + 1).split('; ')) {
      const words = wording.split(' ');
      for (const word of words)
        for (const one of word.replace(/[?!]$/u, '').split('/'))
          if (conceptOf(one) === undefined) throw new Error(`${line}: no concept ${one}`);
      yield {
        indicator: line.slice(0, space),
        needs: words.filter((word) => !/[?!]$/u.test(word)).map((word) => word.split('/')),
        helps: words.filter((word) => word.endsWith('?')).flatMap((word) => word.slice(0, -1).split('/')),
        refuses: words.filter((word) => word.endsWith('!')).map((word) => word.slice(0, -1)),
        isWritten: true,
        unsaid: 0,
      };
    }
  }
}

/** How much of a name must be known for it to make a frame. */
const leastKnown = 0.6;

// These stand beside figures of everything: a name of nothing else says too little.
const generic = new Set([
  '职工',
  '女职工',
  '农民工',
  '企业',
  '单位',
  '资金',
  '会员',
  '家庭',
  '学生',
  '代表',
  '新',
  '场地',
]);

function* fromNames(): Generator<Wording> {
  for (const { code, zh, synonyms, of } of indicators) {
    // Documents state it under the wider indicator.
    if (of !== undefined) continue;
    for (const name of [zh, ...synonyms]) {
      const mentions = mentionsIn(name);
      const known = mentions.reduce((sum, { word }) => sum + word.length, 0);
      if (mentions.length === 0 || known / name.length < leastKnown) continue;
      if (mentions.every(({ concept }) => concept.class === 'act' || generic.has(concept.name))) continue;
      const needs = [...new Set(mentions.map(({ concept }) => concept.name))].map((one) => [one]);
      yield {
        indicator: code,
        needs,
        helps: [],
        refuses: [],
        isWritten: false,
        unsaid: 1 - known / name.length,
      };
    }
  }
}

const lexicon = [...fromLexicon()];
const written = new Set(lexicon.map(({ indicator }) => indicator));

/** Those of the lexicon, and for the rest those of the catalogue's names. */
const wordings: readonly Wording[] = [
  ...lexicon,
  ...[...fromNames()].filter(({ indicator }) => !written.has(indicator)),
];

const indicatorsWith = new Map<string, Set<string>>();
for (const { indicator, needs, helps } of wordings)
  for (const name of [...needs.flat(), ...helps])
    indicatorsWith.set(name, (indicatorsWith.get(name) ?? new Set()).add(indicator));

const floors: Readonly<Record<ConceptClass, number>> = {
  none: 0,
  thing: 1.6,
  act: 0.8,
  part: 1.2,
  topic: 1.5,
  rate: 1.5,
};
const ceiling = 3.2;
const ofNone = 2.5;

const weights = new Map(
  [...indicatorsWith].map(([name, { size }]) => {
    const least = floors[conceptOf(name)?.class ?? 'none'];
    return [name, Math.min(ceiling, Math.max(least, Math.log2(160 / size) / 1.8))];
  }),
);

/** What a concept tells: the more, the fewer indicators speak of it. */
export const weightOf = (name: string): number => weights.get(name) ?? ofNone;

const weighted = (name: string): Weighted => ({ name, weight: weightOf(name) });

function groupOf(names: readonly string[]): Group {
  const kind = conceptOf(names[0] ?? '')?.class ?? 'thing';
  return {
    options: names.map(weighted),
    kind: kind === 'part' || kind === 'rate' ? 'narrow' : kind === 'none' ? 'thing' : kind,
    leastWeight: Math.min(...names.map(weightOf)),
  };
}

/** A thing tells more than any verb. */
const tells = ({ kind, leastWeight }: Group): number => leastWeight - (kind === 'act' ? 10 : 0);

const index = new Map<string, Frame[]>();
for (const { indicator, needs, helps, refuses, isWritten, unsaid } of wordings) {
  const frame: Frame = {
    indicator,
    groups: needs.map(groupOf).sort((a, b) => tells(b) - tells(a)),
    helps: helps.map(weighted),
    refuses,
    names: new Set([...needs.flat(), ...helps]),
    isWritten,
    unsaid,
  };
  // Under what tells most: without it the frame is not said.
  for (const { name } of frame.groups[0]?.options ?? []) {
    const known = index.get(name);
    if (known === undefined) index.set(name, [frame]);
    else known.push(frame);
  }
}

/** The frames that a concept leads to: of what must be said it tells most. */
export const framesLedBy = (name: string): readonly Frame[] => index.get(name) ?? [];
