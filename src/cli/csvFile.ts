import { createTexts } from '../i18n';
import type { CsvError, CsvResult } from '../files/csvTable';
import type { CommandContext } from './command';
import type { Step } from './outcome';

/** What a CSV holds, or a sentence about its first error that names line and column. */
export function csvStep<T>(
  result: CsvResult<T>,
  written: string,
  { lang, texts }: Pick<CommandContext, 'lang' | 'texts'>,
): Step<T> {
  if (result.ok) return result;
  const [first, ...more] = result.errors;
  const { file, line, column, problem } = first ?? emptyFile(written);
  const sentence = createTexts(lang).csv[problem.kind](problem.text);
  return { ok: false, sentence: texts.csvRefused(file, line, column, sentence, more.length) };
}

function emptyFile(file: string): CsvError {
  return { file, line: 1, column: '', problem: { kind: 'empty', text: '' } };
}
