import type { FormDefinition } from '../definition';
import type { FormArea } from '../reading';

/** The form that a pasted table or message is for. */
export interface PasteTarget {
  readonly form: FormDefinition;
  readonly region: string;
  /** Statistical year. */
  readonly year: number;
  readonly areas: readonly FormArea[];
  /** 上年数 in the indicator's unit: what tells 人 from 万人 where nothing says it. */
  readonly prior: (area: string, indicator: string) => number | undefined;
}

/**
 * Where the unit of a figure is from: printed beside it, stated over its column, the indicator's own because nothing
 * says another, or likely because only so the figure is near last year's or its neighbours.
 */
export type UnitSource = 'printed' | 'head' | 'own' | 'likely';

/** A figure of a paste at its place on the form. */
export interface PastedFigure {
  readonly area: string;
  readonly indicator: string;
  /** In the indicator's unit. */
  readonly value: number;
  readonly original: string;
  /** How many of the indicator's unit one of what was written is: 10,000 for 85.2万 in 人. */
  readonly factor: number;
  readonly unit: UnitSource;
}

/** Why a figure is left to the person. */
export type LeftReason =
  /** Whose figure it is was not understood, or is no row of the form. */
  | 'area'
  /** Which indicator it is was not understood, or is not on the form. */
  | 'indicator'
  /** No single number: 100、200, 12(3), 约定. */
  | 'number'
  /** 约42万, 8万多: not a figure to report. */
  | 'inexact'
  /** Money where people are counted. */
  | 'unit'
  /** 上年数 or the figure of another year. */
  | 'period'
  /** 增减, %, 占比: computed, not reported. */
  | 'computed'
  /** 合计 and 小计: the form adds up by itself. */
  | 'total'
  /** A second figure for the same place. */
  | 'twice';

export interface LeftFigure {
  readonly text: string;
  /** What stood around it: its row and head, or its clause. */
  readonly about: string;
  readonly reason: LeftReason;
}

/** A column or a phrase whose indicator the person is asked for. */
export interface UnnamedPart {
  readonly key: string;
  /** Its head, '' where it has none. */
  readonly label: string;
  readonly example: string;
}

/** What was understood of a paste; every figure in it is either at its place or left with a reason. */
export interface Pasted {
  readonly figures: readonly PastedFigure[];
  readonly left: readonly LeftFigure[];
  readonly unnamed: readonly UnnamedPart[];
}

/** The indicators that a person gave to unnamed parts, by their key. */
export type GivenNames = ReadonlyMap<string, string>;
