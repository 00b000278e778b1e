import { meets } from '../../catalogue/interval';
import { indicatorOf } from '../../catalogue/indicators';
import { twelveDigits } from '../../catalogue/numbers';
import { unitOf } from '../../catalogue/unit';
import { intervalOf, intervalOfPrint } from '../../dataset/printed';
import { statisticalYear } from '../../dataset/statisticalYear';
import { indicatorOn } from '../../forms/formSet';
import { entryOf } from '../../forms/reading';
import type { Interval } from '../../catalogue/interval';
import type { Dataset } from '../../dataset/dataset';
import type { Observation } from '../../dataset/observation';
import type { Figure } from '../../extract/figure';
import type { FormReading } from '../../forms/reading';

/** A figure of the text beside what the form and the dataset hold for the same area, indicator and year. */
export interface Comparison {
  readonly figure: Figure;
  readonly indicator: string;
  /** In base units; null where there is none to compare with. */
  readonly sheet: number | null;
  readonly known: Observation | null;
  /** Every value beside it may be the one that the text prints. */
  readonly agrees: boolean;
}

/**
 * The figures of a text against a form and the dataset. The form holds this year's figures: one that the text states of
 * another year is compared with the dataset alone. Figures beside which nothing stands are left out.
 */
export function compareWith(
  figures: readonly (readonly [Figure, string])[],
  reading: FormReading | null,
  dataset: Dataset,
): readonly Comparison[] {
  return figures.flatMap(([figure, indicator]) => {
    const known = reading ? indicatorOn(reading, indicator) : indicatorOf(indicator);
    if (known === undefined || figure.kind === 'change') return [];
    const year = statisticalYear(figure.period, known.kind, dataset.calendar);
    const isThisYear = reading !== null && (year === undefined || year === reading.year);
    const entry = isThisYear ? entryOf(reading, figure.area, indicator, 'current') : undefined;
    const value = entry?.value ?? null;
    const sheet = value === null ? null : twelveDigits(value * (unitOf(known.unit)?.factor ?? 1));
    const asked = year ?? (isThisYear ? reading.year : undefined);
    const found =
      asked === undefined ? undefined : dataset.find({ area: figure.area, indicator, year: asked });
    if (sheet === null && found === undefined) return [];
    const printed = intervalOfPrint(figure);
    const others: readonly Interval[] = [
      ...(sheet === null ? [] : [{ low: sheet, high: sheet }]),
      ...(found === undefined ? [] : [intervalOf(found)]),
    ];
    return [
      {
        figure,
        indicator,
        sheet,
        known: found ?? null,
        agrees: others.every((other) => meets(printed, other)),
      },
    ];
  });
}
