import { areaOf } from '../catalogue/areas';
import { indicatorOf } from '../catalogue/indicators';
import type { CliTexts } from '../i18n/cli';
import type { Extraction } from '../extract/extract';

const columns = [
  ...['doc', 'line', 'area_code', 'area', 'indicator', 'indicator_zh', 'subject', 'period', 'period_kind'],
  ...['value', 'unit', 'qualifier', 'as_printed', 'doubt', 'note'],
] as const;

const lineOf = (text: string, place: number): number => text.slice(0, place).split('\n').length;

type Rows = readonly (readonly (string | number)[])[];

/**
 * The figures in the columns of the dataset's own files, each with the first of its indicators; the others stand in the
 * note. Figures on no form are left out, as the dataset knows none of them.
 */
export function extractedRows({ figures }: Extraction, text: string, doc: string): [readonly string[], Rows] {
  const rows = figures.flatMap((figure) => {
    const [first, ...others] = figure.candidates;
    if (first === undefined) return [];
    return [
      [
        doc,
        lineOf(text, figure.start),
        figure.area,
        areaOf(figure.area)?.zh ?? '',
        first.indicator,
        indicatorOf(first.indicator)?.zh ?? '',
        figure.subject,
        figure.period.text,
        figure.period.kind,
        figure.value,
        figure.unit,
        figure.qualifier,
        figure.asPrinted,
        '',
        others.map(({ indicator }) => indicator).join('、'),
      ],
    ];
  });
  return [columns, rows];
}

/** What was not taken over, one line each, with the reason. */
export function leftOutRows({ figures, leftOut }: Extraction, text: string, texts: CliTexts): string {
  const without = figures
    .filter(({ candidates }) => candidates.length === 0)
    .map(({ start, asPrinted }) => ({ start, text: asPrinted, reason: 'no_indicator' as const }));
  return [...without, ...leftOut]
    .sort((a, b) => a.start - b.start)
    .map((one) => texts.leftOutLine(lineOf(text, one.start), one.text, texts.leftOutReasons[one.reason]))
    .join('\n');
}
