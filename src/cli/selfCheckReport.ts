import { areaOf } from '../catalogue/areas';
import { indicatorOf } from '../catalogue/indicators';
import { selfCheck } from '../dataset/selfCheck';
import { createNumbers } from '../i18n';
import type { Dataset } from '../dataset/dataset';
import type { Observation } from '../dataset/observation';
import type { Contradiction, ContradictionCause, ContradictionKind } from '../dataset/selfCheck';
import type { CliTexts } from '../i18n/cli';
import type { Lang } from '../i18n/language';

/** Found by comparing what is printed, not by calculating. */
const compared: readonly ContradictionKind[] = ['names', 'repeated', 'unit'];

/** What arithmetic proves wrong in the documents, with the numbers, and what a reader marked besides. */
export function selfCheckReport(dataset: Dataset, lang: Lang, texts: CliTexts): string {
  const found = selfCheck(dataset);
  const proven = new Set(found.map(({ doubt }) => doubt));
  const byHand = dataset.doubts.filter(({ id }) => !proven.has(id));
  return [
    texts.selfCheckTitle(found.length),
    ...found.map((contradiction) => contradictionLine(contradiction, lang, texts)),
    texts.doubtsTitle(byHand.length),
    ...byHand.map(({ id, doc, line, arithmetic, reading }) =>
      texts.doubtLine(id, `${doc}:${line}`, reading[lang], arithmetic),
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
    what: `${areaOf(stated.area)?.[lang] ?? stated.area} ${nameOf(stated, lang)}`,
    kind: kinds[kind],
    printed: stated.source.asPrinted,
    against: against.map((other) => `${nameOf(other, lang)} ${other.source.asPrinted}`),
    right: compared.includes(kind) ? '' : show(right),
    expected: range[0] === range[1] ? (range[0] ?? '') : range.join('–'),
    cause: cause ? causes[cause] : '',
    doubt,
  });
}

function placeOf({ source }: Observation): string {
  return `${source.doc}:${source.line}`;
}

function nameOf({ indicator }: Observation, lang: Lang): string {
  return indicatorOf(indicator)?.[lang] ?? indicator;
}
