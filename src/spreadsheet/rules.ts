import type { Area } from './address';
import type { FontStyle } from './look';

/** A conditional format of the custom (formula) kind; relative references count from the areas' common corner. */
export interface ConditionalFormat {
  readonly id: string;
  readonly type: string;
  readonly areas: readonly Area[];
  readonly formula: string;
  readonly fill: string | undefined;
  readonly font: Readonly<Partial<FontStyle>>;
  /** How the value is shown while the format holds. */
  readonly numberFormat?: string | undefined;
  readonly stopIfTrue: boolean;
}

export interface DataValidation {
  readonly areas: readonly Area[];
  readonly rule: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks: boolean;
  readonly errorAlert: Readonly<Record<string, unknown>>;
  readonly prompt: Readonly<Record<string, unknown>>;
}

/** How a sheet is protected: what is still allowed, by the names that Excel has for it. */
export interface Protection {
  readonly options: Readonly<Record<string, unknown>>;
  readonly password: string | undefined;
}
