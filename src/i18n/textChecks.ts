import { textChecks as en } from './en/extract/textChecks';
import { createNumbers } from './number';
import { textChecks as zh } from './zh/extract/textChecks';
import type { TextCheck } from '../extract/textCheck';
import type { Lang } from './language';

const all: Readonly<Record<Lang, typeof zh>> = { zh, en };

/** What was checked in a text, with its arithmetic, and whether it holds. */
export function textCheckSentence(check: TextCheck, lang: Lang): string {
  const numbers = createNumbers(lang);
  const show = (value: number | null | undefined): string =>
    value === null || value === undefined || !Number.isFinite(value) ? '' : numbers.number(value, 2);
  const sentence = all[lang][check.kind];
  return sentence({
    holds: check.holds,
    stated: check.stated,
    against: check.against,
    computed: show(check.computed),
    expected: check.expected === null ? '' : `${show(check.expected.low)}–${show(check.expected.high)}`,
    cause: check.cause,
  });
}
