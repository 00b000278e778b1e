import { createDataset } from '../dataset/dataset';
import type { Extraction } from '../extract/extract';
import { observationOf } from '../extract/observation';
import type { ReadText } from '../extract/observation';
import { toCsv } from '../files/observationsCsv';
import type { CliTexts } from '../i18n/cli';

const lineOf = (text: string, place: number): number => text.slice(0, place).split('\n').length;

/**
 * The figures in the columns of the dataset's own files, each under the first of its indicators; the others stand in
 * the note. Figures on no form are left out, as the dataset knows none of them.
 */
export function extractedCsv({ figures }: Extraction, text: ReadText): string {
  const observations = figures.flatMap((figure) => {
    const [first] = figure.candidates;
    return first === undefined ? [] : (observationOf(figure, first.indicator, text) ?? []);
  });
  return toCsv(createDataset({ observations }));
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
