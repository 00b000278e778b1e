import { intervalOfPrint } from '../../dataset/printed';
import type { Figure } from '../figure';
import { checkOf } from '../textCheck';
import type { TextCheck } from '../textCheck';
import type { Passage } from './passage';

const first = (figure: Figure): string => figure.candidates[0]?.indicator ?? '';

const digitsOf = ({ asPrinted }: Figure): number => (asPrinted.match(/\d/gu) ?? []).length;

// A figure of so many digits does not stand twice by chance.
const telling = 3;

/** Long pieces of a text (clauses and sentences with a figure in them) that stand in two places. */
export function repeatedChecks(passages: readonly Passage[]): readonly TextCheck[] {
  const seen: { readonly key: string; readonly figures: readonly Figure[] }[] = [];
  const found: TextCheck[] = [];
  for (const passage of passages) {
    // Figures with the words that lead to them; two or more in a row alike are a repeat.
    const keys = passage.figures.map(
      (figure, index) =>
        `${(passage.before[index] ?? '').replace(/[^\p{Script=Han}]/gu, '').slice(-6)}${figure.asPrinted}`,
    );
    const matches = keys.map((key, index) => {
      const figure = passage.figures[index];
      return figure !== undefined && digitsOf(figure) >= telling
        ? seen.find((one) => one.key === key)
        : undefined;
    });
    const repeated = matches.filter((match) => match !== undefined);
    const start = matches.findIndex((match) => match !== undefined);
    const [figure, match] = [passage.figures[start], matches[start]];
    if (figure !== undefined && match !== undefined && repeated.length >= 2) {
      const same = passage.figures.filter((_, index) => matches[index] !== undefined);
      found.push(checkOf('repeated', false, figure, same.slice(1)));
    }
    keys.forEach((key) => seen.push({ key, figures: passage.figures }));
  }
  return found;
}

/** One telling figure in two places under one name: it agrees, and is to be counted once. */
export function sameChecks(passages: readonly Passage[]): readonly TextCheck[] {
  const figures = passages.flatMap((passage) => passage.figures);
  const found: TextCheck[] = [];
  figures.forEach((figure, index) => {
    if (digitsOf(figure) < telling || first(figure) === '' || figure.unit === '%') return;
    const twin = figures
      .slice(0, index)
      .findLast(
        (one) =>
          one.value === figure.value &&
          one.unit === figure.unit &&
          one.sentence !== figure.sentence &&
          first(one) === first(figure),
      );
    if (twin !== undefined) found.push(checkOf('same', true, figure, [twin]));
  });
  return found;
}

/** The figures of the title against those of the text under the same name. */
export function titleChecks(passages: readonly Passage[]): readonly TextCheck[] {
  const title = passages.find(({ isFirstLine }) => isFirstLine);
  if (title === undefined) return [];
  const body = passages.filter((passage) => passage !== title).flatMap(({ figures }) => figures);
  return title.figures.flatMap((figure) => {
    if (first(figure) === '' || figure.kind !== 'level') return [];
    const own = body.filter(
      (one) =>
        first(one) === first(figure) &&
        one.unit === figure.unit &&
        one.area === figure.area &&
        one.subject === figure.subject &&
        one.kind === 'level',
    );
    if (own.length === 0 || own.some(({ value }) => value === figure.value)) return [];
    const { low, high } = intervalOfPrint(figure);
    const near = own.find(
      (one) => intervalOfPrint(one).low <= high * 1.0001 && intervalOfPrint(one).high >= low * 0.9999,
    );
    if (near !== undefined) return [checkOf('title', true, figure, [near])];
    // Another figure of the same thing, but not a slip of this one, is of another time or part.
    const slip = own.find(
      (one) =>
        one.value / figure.value < 1.2 &&
        one.value / figure.value > 0.8 &&
        one.period.text === figure.period.text,
    );
    return slip === undefined || own.length > 1 ? [] : [checkOf('title', false, figure, [slip])];
  });
}

// The part of each pair cannot be above the other.
const bounds: readonly (readonly [part: string, whole: string])[] = [
  ['M10', 'M09'],
  ['M11', 'M09'],
  ['M09', 'M05'],
  ['M06', 'M05'],
  ['M07', 'M05'],
  ['E03', 'E02'],
  ['C06', 'M38'],
  ['C03', 'M38'],
  ['M09', 'M38'],
  ['C15', 'M06'],
];

const yearOf = ({ period }: Figure): string => /\d{4}(?!.*\d{4})/u.exec(period.text)?.[0] ?? '';

/** A figure above the one that it is a part of, by what both are. */
export function boundChecks(passages: readonly Passage[]): readonly TextCheck[] {
  const figures = passages
    .flatMap((passage) => passage.figures)
    .filter(
      ({ kind, subject }) =>
        kind === 'level' && (subject === '' || subject === '农民工' || subject === '女职工'),
    );
  return bounds.flatMap(([part, whole]) =>
    figures
      .filter((figure) => first(figure) === part)
      .flatMap((figure) => {
        const base = figures.find(
          (one) =>
            first(one) === whole &&
            one.area === figure.area &&
            (one.sentence === figure.sentence ||
              one.period.text === figure.period.text ||
              (whole === 'M38' && yearOf(one) === yearOf(figure))),
        );
        if (base === undefined) return [];
        const holds = intervalOfPrint(figure).low <= intervalOfPrint(base).high;
        return holds && base.sentence !== figure.sentence ? [] : [checkOf('above', holds, figure, [base])];
      }),
  );
}
