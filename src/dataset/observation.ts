import type { Period } from '../catalogue/period';

/** How a document states a figure: 以上/多/余 → at_least, 近/约 → about, computed by us → derived. */
export type Qualifier = 'exact' | 'at_least' | 'about' | 'derived';

/** Where a figure was printed. */
export interface Source {
  /** First three digits of the document's file name, or the name of a loaded file. */
  readonly doc: string;
  /** Line in the document, counted from 1. */
  readonly line: number;
  readonly asPrinted: string;
}

/** One figure: area × indicator × period → value in the base unit of the indicator. */
export interface Observation {
  readonly area: string;
  readonly indicator: string;
  /** The sub-population, empty when the figure is about all. */
  readonly subject: string;
  readonly period: Period;
  readonly value: number;
  /** Base unit: 人, 元, 个, %. */
  readonly unit: string;
  readonly qualifier: Qualifier;
  readonly source: Source;
  readonly doubt: string;
  readonly note: string;
}
