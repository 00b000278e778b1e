import type { Prior } from '../dataset/prior';
import type { Numbers, Texts } from '../i18n';
import { originText } from './names';

/** 820,000（2012.xlsx）；511,300（文件 004 第 97 行）: figures of one thing from several places. */
export function besideText(
  priors: readonly Pick<Prior, 'value' | 'origin'>[],
  texts: Texts,
  numbers: Numbers,
): string {
  return priors
    .map(({ value, origin }) => texts.check.priorBeside(numbers.number(value), originText(origin, texts)))
    .join(texts.words.and);
}
