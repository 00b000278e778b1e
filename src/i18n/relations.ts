import { cellAddress } from '../forms/address';
import { relations as en } from './en/relations';
import { createLabels } from './labels';
import { relations as zh } from './zh/relations';
import type { RelationListWords } from '../app/environment';
import type { BrokenRelation, Contradiction, OwnRelation, RelationProblem } from '../validation/relations';
import type { Lang } from './language';

/** What a language says of audit relations. */
export interface RelationWords {
  readonly sheetName: string;
  readonly title: string;
  readonly heads: readonly [string, string, string, string, string];
  readonly yes: string;
  readonly no: string;
  /** How relations are written, under the list. */
  readonly how: readonly string[];
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

const all: Readonly<Record<Lang, RelationWords>> = { zh, en };

/** The words for audit relations of one language. */
export function relationWords(lang: Lang): RelationWords {
  return all[lang];
}

/** What is wrong with a relation, with the cell and the character where it is. */
export function brokenText({ line, problem }: BrokenRelation, sheet: string, lang: Lang): string {
  const { broken, place, problem: say } = all[lang];
  const cell = cellAddress(line.row, Math.max(0, line.columns[problem.column]));
  return broken(place(sheet, cell, problem.at), say[problem.kind](problem.word));
}

/** A relation of the office in one line: its number, what it says, how grave it is, whether it runs. */
export function relationText({ rule, isActive }: OwnRelation, lang: Lang): string {
  const { line, state } = all[lang];
  const { severity, overridable, id, relation } = rule;
  const word = createLabels(lang).severity(severity, overridable);
  return line({ id, formula: relation, severity: word, state: state(isActive) });
}

export function contradictionText({ rule, with: others }: Contradiction, lang: Lang): string {
  return all[lang].contradiction(rule, others);
}

/** The words of the sheet 审核关系. */
export function relationListWords(lang: Lang): RelationListWords {
  const { sheetName, title, heads, yes, no, how } = all[lang];
  const { severity } = createLabels(lang);
  return {
    sheetName,
    title,
    heads,
    how,
    active: (isActive) => (isActive ? yes : no),
    severity,
    name: (rule) => rule.name[lang],
  };
}
