import { twelveDigits } from '../../catalogue/numbers';
import { inFormUnit } from '../../dataset/unitOfMeasure';
import { areaNamed, indicatorNamed, textOf, yearNamed } from './named';
import { spill } from './spill';
import type { Indicator } from '../../catalogue/indicator';
import type { Dataset } from '../../dataset/dataset';
import type { Observation } from '../../dataset/observation';
import type { Texts } from '../../i18n';
import type { Cells } from './spill';

/** One of Excel's own errors, with a sentence that says why. */
export interface FunctionError {
  readonly error: '#N/A' | '#VALUE!' | '#DIV/0!' | '#NUM!';
  readonly message: string;
}

export type FunctionValue = number | string | FunctionError;

/** The functions of the namespace GH, by their names. */
export const functionNames = ['VALUE', 'PRIOR', 'GROWTH', 'SOURCE'] as const;

export type FunctionName = (typeof functionNames)[number];

/** What every function is given, in this order. */
export const functionParameters = ['area', 'indicator', 'year'] as const;

/** What is known when Excel calculates, and the words to say it with. */
export interface FigureBook {
  readonly dataset: Dataset;
  readonly texts: Texts;
}

/** A function as Excel calls it: ranges of areas, indicators and years in, an array that spills out. */
export type FigureFunction = (areas: Cells, indicators: Cells, years: Cells) => Cells<FunctionValue>;

/** The functions over what is known whenever they are called. They read nothing else and write nothing. */
export function figureFunctions(book: () => FigureBook): Readonly<Record<FunctionName, FigureFunction>> {
  const over =
    (tell: (asked: Asked, book: FigureBook) => FunctionValue): FigureFunction =>
    (...ranges) => {
      const known = book();
      const none = notKnown(known);
      return spill(ranges, (values) => answered(values, known, tell), none);
    };
  return {
    VALUE: over((asked, known) => valueOf(asked, asked.year, known)),
    PRIOR: over((asked, known) => valueOf(asked, asked.year - 1, known)),
    GROWTH: over(growthOf),
    SOURCE: over(sourceOf),
  };
}

interface Asked {
  readonly area: string;
  readonly indicator: Indicator;
  readonly year: number;
}

function answered(
  [areaCell, indicatorCell, yearCell]: readonly unknown[],
  book: FigureBook,
  tell: (asked: Asked, book: FigureBook) => FunctionValue,
): FunctionValue {
  const { errors } = book.texts.functions;
  const area = areaNamed(areaCell);
  if (area === undefined) return { error: '#VALUE!', message: errors.area(textOf(areaCell)) };
  const indicator = indicatorNamed(indicatorCell);
  if (indicator === undefined) return { error: '#VALUE!', message: errors.indicator(textOf(indicatorCell)) };
  const year = yearNamed(yearCell);
  if (year === undefined) return { error: '#VALUE!', message: errors.year(textOf(yearCell)) };
  return tell({ area: area.code, indicator, year }, book);
}

function found({ area, indicator }: Asked, year: number, { dataset }: FigureBook): Observation | undefined {
  return dataset.find({ area, indicator: indicator.code, year });
}

function notKnown({ texts }: FigureBook): FunctionError {
  return { error: '#N/A', message: texts.functions.errors.unknown };
}

function valueOf(asked: Asked, year: number, book: FigureBook): number | FunctionError {
  const observation = found(asked, year, book);
  return (observation && inFormUnit(observation)) ?? notKnown(book);
}

function growthOf(asked: Asked, book: FigureBook): number | FunctionError {
  const { errors } = book.texts.functions;
  if (asked.indicator.kind === 'ratio') return { error: '#NUM!', message: errors.ratio };
  const now = valueOf(asked, asked.year, book);
  const before = valueOf(asked, asked.year - 1, book);
  if (typeof now !== 'number') return now;
  if (typeof before !== 'number') return before;
  if (before === 0) return { error: '#DIV/0!', message: errors.priorZero };
  return twelveDigits((now - before) / before);
}

function sourceOf(asked: Asked, book: FigureBook): string | FunctionError {
  const observation = found(asked, asked.year, book);
  if (observation === undefined) return notKnown(book);
  const { labels, functions } = book.texts;
  const { source, period } = observation;
  const title = labels.source(source, book.dataset.documents);
  return functions.source(title, labels.period(period.text), source.asPrinted);
}
