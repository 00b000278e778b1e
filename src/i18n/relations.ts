import { cellAddress } from '../forms/address';
import { relations as en } from './en/relations';
import { createLabels } from './labels';
import { relations as zh } from './zh/relations';
import type { RelationListWords } from '../app/environment';
import type { BrokenRelation, Contradiction, OwnRelation, RelationProblem } from '../validation/relations';
import type { Lang } from './language';
import type { RelationWords } from './relationWords';

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

/** What is wrong with a relation that stands in no sheet, with the character where it is. */
export function relationProblemText({ kind, word, at }: RelationProblem, lang: Lang): string {
  const { problem, character } = all[lang];
  return `${at > 0 ? character(at + 1) : ''}${problem[kind](word)}`;
}
