import { indicators } from '../../catalogue/indicators';
import { frames as written } from '../lexicon/frames';
import { conceptOf, mentionsIn } from './concept';
import type { ConceptClass } from './concept';

/** What must be said for a figure to be of an indicator. */
export interface Frame {
  readonly indicator: string;
  /** Of each group one must be said. */
  readonly needs: readonly (readonly string[])[];
  readonly helps: readonly string[];
  readonly refuses: readonly string[];
  /** A wording of reports, not the indicator's name. */
  readonly isWritten: boolean;
  /** How much of the indicator's name it does not say. */
  readonly unsaid: number;
}

function* fromLexicon(): Generator<Frame> {
  for (const line of written.trim().split('\n')) {
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

function* fromNames(): Generator<Frame> {
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

const written_ = [...fromLexicon()];
const own = new Set(written_.map(({ indicator }) => indicator));

/** Every frame: those of the lexicon, and for the rest those of the catalogue's names. */
const allFrames: readonly Frame[] = [
  ...written_,
  ...[...fromNames()].filter(({ indicator }) => !own.has(indicator)),
];

const framesWith = new Map<string, Set<string>>();
for (const { indicator, needs, helps } of allFrames)
  for (const name of [...needs.flat(), ...helps])
    framesWith.set(name, (framesWith.get(name) ?? new Set()).add(indicator));

const floors: Readonly<Record<ConceptClass, number>> = {
  none: 0,
  thing: 1.6,
  act: 0.8,
  part: 1.2,
  topic: 1.5,
  rate: 1.5,
};

/** What a concept tells: the more, the fewer indicators speak of it. */
export function weightOf(name: string): number {
  const among = framesWith.get(name)?.size ?? 0;
  const least = floors[conceptOf(name)?.class ?? 'none'];
  return among === 0 ? 2.5 : Math.min(3.2, Math.max(least, Math.log2(160 / among) / 1.8));
}

const index = new Map<string, Frame[]>();
for (const frame of allFrames)
  for (const name of new Set(frame.needs.flat())) index.set(name, [...(index.get(name) ?? []), frame]);

export const framesNaming = (name: string): readonly Frame[] => index.get(name) ?? [];
