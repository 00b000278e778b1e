import type { Qualifier, Source } from './observation';

/** Where a last year's figure was taken from, in the order in which they are asked. */
export type PriorOrigin =
  | { readonly kind: 'file'; readonly file: string; readonly sheet: string; readonly cell: string }
  | { readonly kind: 'sheet'; readonly sheet: string; readonly cell: string }
  | { readonly kind: 'dataset'; readonly source: Source; readonly qualifier: Qualifier };

/** 上年数: a figure of an earlier statistical year, in the indicator's own unit (人, 万元). */
export interface Prior {
  /** Line code of the form: an area, or the total, published or direct line of a region. */
  readonly area: string;
  readonly indicator: string;
  readonly value: number;
  /** Statistical year it belongs to; the last one before the form's, unless an older one is shown with its age. */
  readonly year: number;
  /** Its true period as stated. */
  readonly period: string;
  readonly origin: PriorOrigin;
}

/** Priors of a form, looked up by code. */
export interface Priors {
  /** The figure of the year before, from the first origin that has one. */
  of(area: string, indicator: string): Prior | undefined;
  /** Every origin's figure of the year before, first origin first. */
  all(area: string, indicator: string): readonly Prior[];
  /** Figures of earlier years, one per year, latest first. */
  history(area: string, indicator: string): readonly Prior[];
}

const keyOf = (area: string, indicator: string): string => `${area}|${indicator}`;

/**
 * Priors of a form for statistical year `year`. Earlier items of `figures` win over later ones of the same year,
 * so pass them in the order last year's file, last year's sheet, dataset.
 */
export function createPriors(year: number, figures: readonly Prior[]): Priors {
  const byKey = new Map<string, Prior[]>();
  for (const figure of figures) {
    const key = keyOf(figure.area, figure.indicator);
    const list = byKey.get(key);
    if (list) list.push(figure);
    else byKey.set(key, [figure]);
  }
  const all = (area: string, indicator: string): readonly Prior[] =>
    (byKey.get(keyOf(area, indicator)) ?? []).filter((prior) => prior.year === year - 1);
  return {
    of: (area, indicator) => all(area, indicator)[0],
    all,
    history: (area, indicator) => {
      const perYear = new Map<number, Prior>();
      for (const prior of byKey.get(keyOf(area, indicator)) ?? []) {
        if (prior.year < year && !perYear.has(prior.year)) perYear.set(prior.year, prior);
      }
      return [...perYear.values()].sort((a, b) => b.year - a.year);
    },
  };
}

/** No priors at all. */
export const noPriors: Priors = { of: () => undefined, all: () => [], history: () => [] };
