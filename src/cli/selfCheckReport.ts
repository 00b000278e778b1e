import { createNumbers } from '../i18n';
import { selfCheck } from '../validation/selfCheck';
import type { Dataset } from '../dataset/dataset';
import type { Observation } from '../dataset/observation';
import type { Contradiction, ContradictionCause, ContradictionKind } from '../validation/selfCheck';
import type { CliTexts } from '../i18n/cli';
import type { Lang } from '../i18n/language';

/** Under which heading a kind stands: what arithmetic proves, and what is found by comparing what is printed. */
const headings: Readonly<Record<ContradictionKind, 'arithmetic' | 'unit' | 'repeated'>> = {
  growth: 'arithmetic',
  parts: 'arithmetic',
  rate: 'arithmetic',
  coverage: 'arithmetic',
  change: 'arithmetic',
  product: 'arithmetic',
  hundred: 'arithmetic',
  values: 'arithmetic',
  unit: 'unit',
  names: 'repeated',
  repeated: 'repeated',
};

/** What is wrong or doubtful in the documents: proven, found by comparing, and marked by a reader. */
export function selfCheckReport(dataset: Dataset, lang: Lang, texts: CliTexts): string {
  const found = selfCheck(dataset);
  const proven = new Set(found.map(({ doubt }) => doubt));
  const byHand = dataset.doubts.filter(({ id }) => !proven.has(id));
  const groups = (['arithmetic', 'unit', 'repeated'] as const).flatMap((heading) => {
    const lines = found
      .filter(({ kind }) => headings[kind] === heading)
      .map((contradiction) => contradictionLine(contradiction, lang, texts));
    return [texts.selfCheckTitle[heading](lines.length), ...lines];
  });
  return [
    ...groups,
    texts.doubtsTitle(byHand.length),
    ...byHand.map(({ id, doc, line, arithmetic, reading }) =>
      texts.doubtLine(id, `${doc}:${line}`, reading[lang], arithmetic[lang]),
    ),
  ].join('\n');
}

function contradictionLine(found: Contradiction, lang: Lang, texts: CliTexts): string {
  const { stated, against, right, expected, kind, cause, doubt } = found;
  const kinds: Readonly<Record<ContradictionKind, string>> = texts.contradictionKinds;
  const causes: Readonly<Record<NonNullable<ContradictionCause>, string>> = texts.contradictionCauses;
  const numbers = createNumbers(lang);
  const show = (value: number): string => numbers.number(value, 2);
  const range = [expected.low, expected.high].map(show);
  return texts.contradictionLine({
    place: placeOf(stated),
    what: `${texts.labels.area(stated.area)} ${texts.labels.indicator(stated.indicator)}`,
    kind: kinds[kind],
    printed: stated.source.asPrinted,
    against: against.map((other) => `${texts.labels.indicator(other.indicator)} ${other.source.asPrinted}`),
    right: headings[kind] === 'arithmetic' ? show(right) : '',
    expected: range[0] === range[1] ? (range[0] ?? '') : range.join('–'),
    cause: cause ? causes[cause] : '',
    doubt,
  });
}

function placeOf({ source }: Observation): string {
  return `${source.doc}:${source.line}`;
}
