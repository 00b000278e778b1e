import { indicatorOf } from '../../catalogue/indicators';
import { unitOf } from '../../catalogue/unit';
import { definitionOf } from '../../forms/formSet';
import { entryOf } from '../../forms/reading';
import type { ConfirmedFigure } from '../../app/actions';
import type { PastedFigure, PasteTarget } from '../../forms/paste';
import type { FormReading } from '../../forms/reading';
import type { CellContent } from '../../forms/sheet';

/** A pasted figure with what its cell holds now. */
export interface PlacedFigure extends PastedFigure {
  readonly key: string;
  /** null for a blank cell; undefined where the sheet has no such cell. */
  readonly present: CellContent | undefined;
  /** What the cell would hold, in its own unit. */
  readonly written: number;
  readonly isFormula: boolean;
}

/** The form that is shown, as a paste is read for it; undefined for a form that is not known. */
export function targetOf(reading: FormReading): PasteTarget | undefined {
  const form = definitionOf(reading);
  return (
    form && {
      form,
      region: reading.region,
      year: reading.year,
      areas: reading.areas,
      prior: (area, indicator) => entryOf(reading, area, indicator, 'prior')?.value ?? undefined,
    }
  );
}

/** Pasted figures beside what their cells hold. */
export function placedOn(reading: FormReading, figures: readonly PastedFigure[]): readonly PlacedFigure[] {
  return figures.map((figure) => {
    const entry = entryOf(reading, figure.area, figure.indicator, 'current');
    return {
      ...figure,
      key: `${figure.area}|${figure.indicator}`,
      present: entry?.content,
      written: figure.value / (entry?.scale ?? 1),
      isFormula: entry?.isFormula ?? false,
    };
  });
}

/** Whether the cell already holds the figure. */
export function isThere({ present, written }: PlacedFigure): boolean {
  return typeof present === 'number' && Math.abs(present - written) <= Math.abs(written) * 1e-9;
}

/** Whether writing the figure would replace what is there. */
export function replaces(figure: PlacedFigure): boolean {
  return figure.present !== undefined && figure.present !== null && !isThere(figure);
}

/** The figures to write, as the person confirmed them. */
export function confirmedOf(
  figures: readonly PlacedFigure[],
  title: string,
  sentence: string,
  year: number,
): readonly ConfirmedFigure[] {
  return figures.map(({ area, indicator, value, original, present }) => ({
    area,
    indicator,
    value: value * (unitOf(indicatorOf(indicator)?.unit ?? '')?.factor ?? 1),
    source: { kind: 'text', title, sentence, asPrinted: original, period: String(year) },
    ...(present !== undefined && present !== null && { replaces: present }),
  }));
}
