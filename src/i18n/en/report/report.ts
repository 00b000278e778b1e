import { standardForms } from '../../../forms/formSet';
import { checkLabels } from '../../labels/checks';
import { indicatorLabels } from '../../labels/indicators';
import type { RuleChange } from '../../../validation/rule';
import type { ReportWords } from '../../../review/report';

const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`;

function change(changed: RuleChange, ruleName: string): string {
  switch (changed.kind) {
    case 'off':
      return `${changed.rule} ${ruleName} switched off`;
    case 'on':
      return `${changed.rule} ${ruleName} switched on`;
    case 'severity':
      return `${changed.rule} ${ruleName}: severity set to ${checkLabels.en.severity(changed.severity).toLowerCase()}`;
    case 'parameter':
      return `${changed.rule} ${ruleName}: parameter ${changed.name} set to ${changed.value}`;
    case 'limit':
      return `Growth limits of ${indicatorLabels.en(standardForms).growthClass(changed.growthClass)} set to +${percent(changed.rise)}, −${percent(changed.fall)}`;
    case 'floor':
      return `Changes below ${changed.value} ${changed.unit} are not reported`;
  }
}

/** The sentences of the review report. */
export const report: ReportWords = {
  title: 'Review report',
  sheetName: (sheet) => `Review ${sheet}`,
  labels: {
    form: 'Form',
    year: 'Statistical year',
    region: 'Region',
    unit: 'Reporting unit',
    at: 'Handed in',
    fingerprint: 'Fingerprint',
    summary: 'Outcome',
    findings: 'Findings and explanations',
    unchecked: 'Relations that could not be checked',
    changes: 'Settings that differ from the defaults',
    relations: 'Own audit relations',
    accepted: 'Corrections accepted',
  },
  heads: {
    number: 'No.',
    cell: 'Cell',
    area: 'Area',
    indicator: 'Indicator',
    severity: 'Severity',
    rule: 'Rule',
    current: 'This year',
    prior: 'Last year',
    change: 'Change',
    message: 'Finding',
    explanation: 'Explanation',
    reviewer: checkLabels.en.reviewer,
  },
  rules: (run, failed, notRun) => `Rules run: ${run}, of which failed: ${failed}; not run: ${notRun}.`,
  checks: (passed, failed, unchecked) =>
    `Comparisons: ${passed + failed}, passed ${passed}, failed ${failed}; cells that could not be checked: ${unchecked}.`,
  counts: (error, query, hint, explained) =>
    `Errors: ${error}, queries: ${query}, hints: ${hint}; explained: ${explained}.`,
  explained: (cause, text) => `[${cause}] ${text}`,
  stale: (text) => `(figures changed, no longer valid) ${text}`,
  unexplained: 'not explained',
  omitted: (count) => `${count} more are not listed; see the check of the sheet.`,
  change,
  pair: (label, text) => `${label}: ${text}`,
  section: (label) => `[${label}]`,
  formOf: (title, sheet) => `${title} (sheet "${sheet}")`,
  unchecked: (rules, cells) => `${rules.join(', ')}; cells: ${cells}`,
  accepted: (at, old, now, reason) => `${at}  ${old} → ${now}${reason === '' ? '' : `  ${reason}`}`,
  by: (reviewer) => ` (${checkLabels.en.reviewer.toLowerCase()}: ${reviewer})`,
  blank: '(blank)',
  none: 'None',
  own: 'Relations, limits and indicator codes are set by this tool; they are no national standard.',
  stamp: (unit, at, print) => `Handed in: ${unit}, ${at}, fingerprint ${print}`,
};
