import { areaOf } from '../../catalogue/areas';
import { entryOf } from '../../forms/reading';
import type { ConfirmedFigure } from '../../app/actions';
import type { Figure } from '../../extract/figure';
import type { FormReading } from '../../forms/reading';

/** What a person said of a figure: the indicator it is of. Nothing said, nothing written. */
export type Decisions = ReadonlyMap<Figure, string>;

/** The figures that a person confirmed, with their sentence as source. */
export function confirmedOf(decisions: Decisions, title: string): readonly ConfirmedFigure[] {
  return [...decisions].map(([figure, indicator]) => ({
    area: figure.area,
    indicator,
    value: figure.value,
    source: {
      kind: 'text',
      title,
      sentence: figure.sentence,
      asPrinted: figure.asPrinted.replace(/\s/gu, ''),
      period: figure.period.text,
    },
  }));
}

/** The indicators that a figure may be given: its candidates, of which those with a cell in the form come first. */
export function choicesOf(figure: Figure, reading: FormReading | null): readonly string[] {
  const codes = figure.candidates.map(({ indicator }) => indicator);
  const fits = (code: string): boolean => isOnForm(figure.area, code, reading);
  return [...codes.filter(fits), ...codes.filter((code) => !fits(code))];
}

/** Whether the form has a cell of this year for it. */
export function isOnForm(area: string, indicator: string, reading: FormReading | null): boolean {
  return (
    reading !== null &&
    areaOf(area) !== undefined &&
    entryOf(reading, area, indicator, 'current') !== undefined
  );
}
