import { indicatorOn } from '../../forms/formSet';
import { agrees } from '../../validation/priorFact';
import type { Indicator } from '../../catalogue/indicator';
import type { Prior, Priors } from '../../dataset/prior';
import type { FormReading } from '../../forms/reading';
import type { PriorDifference } from '../appState';

/** Last year's figures of a form on which a file, a sheet and the dataset do not agree, in the form's order. */
export function priorDifferences(
  reading: Pick<FormReading, 'areas' | 'indicators' | 'ownForm'>,
  priors: Priors,
): readonly PriorDifference[] {
  const { areas, indicators } = reading;
  return areas.flatMap(({ code: area }) =>
    indicators.flatMap((indicator) => {
      const all = priors.all(area, indicator);
      const of = indicatorOn(reading, indicator);
      const different = all.filter(
        (prior, index) => all.findIndex((other) => isSame(other, prior, of)) === index,
      );
      return different.length > 1 ? [{ area, indicator, priors: different }] : [];
    }),
  );
}

// A printed figure stands for its rounding: 51.13万 and 511,312 say the same.
function isSame(first: Prior, second: Prior, indicator: Indicator | undefined): boolean {
  return (
    agrees(first.value, undefined, second, indicator) || agrees(second.value, undefined, first, indicator)
  );
}
