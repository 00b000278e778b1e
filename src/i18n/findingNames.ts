import { formSetOn } from '../forms/formSet';
import { createLabels } from './labels';
import { createNumbers } from './number';
import type { AreaForm } from '../forms/formAreas';
import type { Finding } from '../validation';
import type { Lang } from './language';

/** Names and figures as the sentences about one form's findings need them. */
export interface FindingNames {
  area(code: string): string;
  indicator(code: string): string;
  /** The unit of an indicator. */
  unit(indicator: string): string;
  /** A figure with its unit. */
  figure(value: number, indicator: string): string;
  number(value: number, decimals?: number): string;
  percent(ratio: number): string;
}

/** What a language says of a finding. */
export interface FindingSentences {
  /** Which figure, compared with what. */
  title(finding: Finding, names: FindingNames): string;
  /** The likely causes, each a sentence. */
  causes(finding: Finding, names: FindingNames): readonly string[];
  next(finding: Finding, fix: string, names: FindingNames): string;
  message(title: string, next: string): string;
  /** The thresholds of a rule and whose they are. */
  parameters(list: readonly string[]): string;
  /** What any rule of an office's own is called. */
  readonly ownRule: string;
}

export function findingNames(lang: Lang, form: AreaForm): FindingNames {
  const forms = formSetOn(form);
  const labels = createLabels(lang, forms);
  const numbers = createNumbers(lang);
  return {
    area: (code) => labels.formArea(code, form),
    indicator: labels.indicator,
    unit: (code) => labels.unit(forms.indicator(code)?.unit ?? ''),
    figure: labels.figure,
    number: (value, decimals) => numbers.number(value, decimals),
    percent: (ratio) => numbers.percent(ratio),
  };
}
