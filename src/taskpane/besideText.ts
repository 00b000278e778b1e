import type { SeedDocument } from '../dataset/document';
import type { Prior } from '../dataset/prior';
import type { Numbers, Texts } from '../i18n';

/** 820,000（2012.xlsx）；511,300（2013年9月“内江市总工会五年工作”）: figures of one thing from several places. */
export function besideText(
  priors: readonly Pick<Prior, 'value' | 'origin'>[],
  documents: readonly SeedDocument[],
  texts: Texts,
  numbers: Numbers,
): string {
  return priors
    .map(({ value, origin }) =>
      texts.check.priorBeside(numbers.number(value), texts.labels.origin(origin, documents)),
    )
    .join(texts.words.and);
}
