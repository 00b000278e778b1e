import type { RelationProblem } from '../validation/relations';

/** What a language says of audit relations. */
export interface RelationWords {
  readonly sheetName: string;
  readonly title: string;
  readonly heads: readonly [string, string, string, string, string];
  readonly yes: string;
  readonly no: string;
  /** How relations are written, under the list. */
  readonly how: readonly string[];
  /** The character of a formula, before what is said of it. */
  readonly character: (at: number) => string;
  readonly place: (sheet: string, cell: string, at: number) => string;
  readonly broken: (place: string, said: string) => string;
  readonly problem: Readonly<Record<RelationProblem['kind'], (word: string) => string>>;
  readonly contradiction: (rule: string, others: readonly string[]) => string;
  readonly trial: (current: string, prior: string | null, unchecked: string) => string;
  readonly state: (isActive: boolean) => string;
  readonly line: (relation: {
    readonly id: string;
    readonly formula: string;
    readonly severity: string;
    readonly state: string;
  }) => string;
  readonly pane: {
    readonly title: string;
    readonly intro: string;
    readonly make: string;
    readonly open: string;
    readonly try: string;
    readonly tryOf: (id: string) => string;
    readonly turnOn: (id: string) => string;
    readonly turnOff: (id: string) => string;
    readonly on: string;
    readonly off: string;
    readonly none: string;
  };
}
