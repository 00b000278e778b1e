import { unitOf } from '../catalogue/unit';
import { isCountedIn } from '../dataset/measureWord';
import type { Indicator } from '../catalogue/indicator';
import type { Extraction } from './extract';
import type { Candidate, Figure } from './figure';

/** How far from its figure a name may stand, in characters. */
const reach = { before: 16, after: 12 };

/** A name that is written out is surer than any wording of the lexicon; the longer, the surer. */
const namedOutright = 20;

const most = 3;

/**
 * The figures with the indicators of an office's own forms among what they may be of: those whose name or other name
 * stands in the clause of a figure that is counted in their unit.
 */
export function withOwnIndicators(extraction: Extraction, own: readonly Indicator[]): Extraction {
  if (own.length === 0) return extraction;
  const figures = extraction.figures.map((figure): Figure => {
    const named = own.flatMap((indicator) => candidateOf(figure, indicator));
    if (named.length === 0) return figure;
    const candidates = [...named, ...figure.candidates].sort((a, b) => b.score - a.score).slice(0, most);
    return { ...figure, candidates };
  });
  return { ...extraction, figures };
}

function candidateOf(figure: Figure, indicator: Indicator): readonly Candidate[] {
  const { sentence, asPrinted, unit, kind } = figure;
  const counted = unitOf(indicator.unit)?.base ?? indicator.unit;
  if (kind === 'change' || !(unit === counted || isCountedIn(unit, counted))) return [];
  const at = sentence.indexOf(asPrinted.trim());
  if (at < 0) return [];
  const before =
    sentence
      .slice(0, at)
      .split(/[。；;]/u)
      .at(-1)
      ?.slice(-reach.before) ?? '';
  const after =
    sentence
      .slice(at + asPrinted.trim().length)
      .split(/[，,。；;]/u)[0]
      ?.slice(0, reach.after) ?? '';
  const words = [indicator.zh, ...indicator.synonyms]
    .filter((name) => name.length > 1 && (before.includes(name) || after.includes(name)))
    .sort((a, b) => b.length - a.length)[0];
  return words === undefined
    ? []
    : [{ indicator: indicator.code, score: namedOutright + words.length, words }];
}
