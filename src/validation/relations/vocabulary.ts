import { itemsOf } from '../../forms/definition';
import type { Indicator } from '../../catalogue/indicator';
import type { FormDefinition } from '../../forms/definition';

/** What a relation may name: codes, printed names, and the rows of forms. */
export interface Vocabulary {
  readonly indicator: (code: string) => Indicator | undefined;
  /** Codes by printed name, and the length of the longest name that a text has at a place; 0 for none. */
  readonly codesOf: (name: string) => readonly string[];
  readonly nameAt: (text: string, at: number) => number;
  /** The form with this number at its top right (`01`), or the only one there is where no number is given. */
  readonly form: (number: string | null) => FormDefinition | undefined;
}

/** A vocabulary of codes alone, for relations that are part of the product. */
export function codesOnly(indicator: Vocabulary['indicator']): Vocabulary {
  return { indicator, codesOf: () => [], nameAt: () => 0, form: () => undefined };
}

export interface Named {
  readonly forms: readonly FormDefinition[];
  readonly indicators: readonly Indicator[];
  /** The forms that a relation without a form's number is about. */
  readonly present: readonly FormDefinition[];
}

/** The vocabulary of a workbook. A name of several indicators is that of the one on a form that is present. */
export function vocabularyOf({ forms, indicators, present }: Named): Vocabulary {
  const byCode = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  const onForms = new Set(present.flatMap(itemsOf).map((item) => item.indicator));
  const names = new Map<string, Set<string>>();
  const lengths = new Map<string, number[]>();
  const add = (written: string, code: string): void => {
    const name = plainText(written);
    if (name.length < 2) return;
    const codes = names.get(name);
    if (codes) codes.add(code);
    else {
      names.set(name, new Set([code]));
      const first = name.charAt(0);
      lengths.set(first, [...(lengths.get(first) ?? []), name.length]);
    }
  };
  for (const { code, zh, synonyms } of indicators) for (const name of [zh, ...synonyms]) add(name, code);
  for (const [first, all] of lengths)
    lengths.set(
      first,
      [...new Set(all)].sort((a, b) => b - a),
    );
  const [only, ...others] = present;
  return {
    indicator: (code) => byCode.get(code),
    codesOf: (name) => {
      const codes = [...(names.get(plainText(name)) ?? [])];
      // The indicator's own name comes before what others are called beside theirs.
      const own = codes.filter((code) => plainText(byCode.get(code)?.zh ?? '') === plainText(name));
      const nearest = (own.length > 0 ? own : codes).filter((code) => onForms.has(code));
      return nearest.length > 0 ? nearest : own.length > 0 ? own : codes;
    },
    nameAt: (text, at) =>
      (lengths.get(text.charAt(at)) ?? []).find((length) => names.has(text.slice(at, at + length))) ?? 0,
    form: (number) =>
      number === null
        ? others.length === 0
          ? only
          : undefined
        : forms.find(({ legal }) => legal.formNumber.includes(`${number}表`)),
  };
}

/** Full-width signs as their plain ones, each character by itself so that every place stays what it is. */
export function plainText(text: string): string {
  return Array.from({ length: text.length }, (_, at) => {
    const one = text.charAt(at).normalize('NFKC');
    return one.length === 1 ? one : text.charAt(at);
  }).join('');
}
