import type { GrowthClass } from '../../catalogue/indicator';
import type { Severity, UncheckedReason } from '../../validation/finding';
import type { RuleChange } from '../../validation/rule';
import type { many as chineseMany, report as chinese } from './zh';

const severities: Readonly<Record<Severity, string>> = { error: 'Error', query: 'Query', hint: 'Hint' };

const classes: Readonly<Record<GrowthClass, string>> = {
  headline: 'headline indicators',
  institutional: 'institutional indicators',
  flow: 'flows',
  money: 'money',
  sub: 'sub-items',
  rate: 'rates',
};

const reasons: Readonly<Record<UncheckedReason, string>> = {
  blank: 'the cell is blank',
  text: 'the cell holds text',
  no_prior: "no last year's figure",
  zero_prior: "last year's figure is 0",
  failed_before: 'a figure in it is already in error',
  too_few: 'too few areas to compare',
  no_spread: 'all areas changed alike',
  other_form_absent: 'the other form is missing',
  not_applicable: 'does not apply',
};

const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`;

function change(changed: RuleChange, ruleName: string): string {
  switch (changed.kind) {
    case 'off':
      return `${changed.rule} ${ruleName} switched off`;
    case 'on':
      return `${changed.rule} ${ruleName} switched on`;
    case 'severity':
      return `${changed.rule} ${ruleName}: severity set to ${severities[changed.severity].toLowerCase()}`;
    case 'parameter':
      return `${changed.rule} ${ruleName}: parameter ${changed.name} set to ${changed.value}`;
    case 'limit':
      return `Growth limits of ${classes[changed.growthClass]} set to +${percent(changed.rise)}, −${percent(changed.fall)}`;
    case 'floor':
      return `Changes below ${changed.value} ${changed.unit} are not reported`;
  }
}

/** The same hour as on the Chinese report, so that both can be laid side by side. */
function time(at: string): string {
  const local = new Date(new Date(at).getTime() + 8 * 3_600_000);
  return Number.isNaN(local.getTime()) ? at : `${local.toISOString().slice(0, 16).replace('T', ' ')} (UTC+8)`;
}

/** The sentences of the review report. */
export const report: typeof chinese = {
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
    accepted: 'Offers accepted',
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
    reviewer: 'Reviewer',
  },
  severities,
  reasons,
  causes: {
    boundary: 'changed definition',
    division: 'changed divisions',
    merger: 'merged or dissolved bodies',
    newUnions: 'newly set up unions',
    policy: 'changed policy',
    correction: 'late report or correction',
    oneOff: 'one-off project',
    other: 'other',
  },
  yearSpan: (year) => `${year} (1 October ${year - 1} to 30 September ${year})`,
  time,
  rules: (run, failed, notRun) => `Rules run: ${run}, of which failed: ${failed}; not run: ${notRun}.`,
  checks: (passed, failed, unchecked) =>
    `Comparisons: ${passed + failed}, passed ${passed}, failed ${failed}; could not be checked: ${unchecked}.`,
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
  unchecked: (ruleName, reason, count) => `${ruleName}: ${reason}, ${count}`,
  accepted: (at, old, now, reason) => `${at}  ${old} → ${now}${reason === '' ? '' : `  ${reason}`}`,
  by: (reviewer) => ` (reviewer: ${reviewer})`,
  blank: '(blank)',
  none: 'None',
  own: 'Relations, limits and indicator codes are set by this tool; they are no national standard.',
  stamp: (unit, at, print) => `Handed in: ${unit}, ${at}, fingerprint ${print}`,
};

/** The sentences of a review of many files. */
export const many: typeof chineseMany = {
  title: (form, year, region) => `${region} ${year}: ${form}, files reviewed`,
  sheets: { overview: 'Overview', files: 'Files', findings: 'Findings' },
  labels: {
    received: 'Received',
    missing: 'Not received',
    refused: 'Files left out',
    duplicates: 'Received twice',
    counts: 'Outcome',
    unexplained: 'Not explained',
    stale: 'Stamps no longer valid',
    combined: 'Combined form',
  },
  heads: {
    file: 'File',
    area: 'Area',
    problem: 'Why left out',
    errors: 'Errors',
    queries: 'Queries',
    hints: 'Hints',
    unexplained: 'Not explained',
    unchecked: 'Not checked',
    stamp: 'Stamp',
    ready: 'Ready',
    impact: 'Share of region',
  },
  problems: {
    not_a_workbook: 'not an Excel workbook',
    old_xls: 'an old .xls file; save it as .xlsx',
    password: 'protected by a password; remove it and hand in again',
    too_large: 'too large',
    corrupt: 'damaged, cannot be opened',
    no_form: 'no form found',
    edited_head: 'the head was edited beyond recognition',
    other_form: 'another form',
    other_year: 'another year',
    other_region: 'not part of this region',
    duplicate: 'the area has another file already',
    empty: 'the sheet is empty',
    persons_register: 'a register of persons, no form',
    blank_questionnaire: 'a blank questionnaire',
    no_figures: 'no figures',
    no_names: 'figures without areas and indicators',
    no_areas: 'no area or reporting unit recognised',
    no_indicators: 'no indicators recognised',
    ambiguous_form: 'fits several forms alike',
    no_year: 'no year stated',
  },
  stamps: { none: 'none', valid: 'valid', stale: 'stale' },
  yes: 'yes',
  no: 'no',
  between: '(between areas)',
  receivedOf: (received, due) => `${received} of ${due} units`,
  names: (names) => names.join(', '),
  duplicate: (file, area, first) => `${file}: ${first} was used for ${area}, this file was not counted`,
  combinedIn: (sheet, missing) =>
    missing === 0
      ? `see sheet "${sheet}"`
      : `see sheet "${sheet}"; ${missing} units are missing, totals are of those received`,
};
