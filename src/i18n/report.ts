import { standardForms } from '../forms/formSet';
import * as en from './en/report';
import { findingMessage, ruleText } from './findings';
import { relationText } from './relations';
import { createLabels } from './labels';
import * as zh from './zh/report';
import type { ConsolidationWording } from '../review/consolidation';
import type { FormSet } from '../forms/formSet';
import type { Lang } from './language';

const all: Readonly<Record<Lang, typeof zh>> = { zh, en };

/** Everything that turns reports of one form and of many into words of one language. */
export function reportWording(lang: Lang, forms: FormSet = standardForms): ConsolidationWording {
  return {
    words: all[lang].report,
    many: all[lang].consolidation,
    labels: createLabels(lang, forms),
    finding: (finding, form) => findingMessage(finding, form, lang),
    relation: (relation) => relationText(relation, lang),
    ruleName: (rule) => ruleText(rule, lang).name,
  };
}

/** The names that the overview of a consolidated report may have, in every language. */
export const overviewNames: readonly string[] = Object.values(all).map(
  ({ consolidation }) => consolidation.sheets.overview,
);
