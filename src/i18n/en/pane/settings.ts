import type { settings as zh } from '../../zh/pane/settings';

export const settings: typeof zh = {
  title: 'Settings of the check',
  note: 'Kept in this workbook and listed in the report. The limits are this add-in’s own; no official ones were found.',
  limits: 'Limits on yearly change',
  rise: 'Rise (%)',
  fall: 'Fall (%)',
  riseOf: (name) => `${name}: limit on a rise (%)`,
  fallOf: (name) => `${name}: limit on a fall (%)`,
  floors: 'Absolute floors (smaller changes are not questioned)',
  floorOf: (unit) => `${unit}: absolute floor`,
  lastYear: (count) => `With these limits last year’s form would have ${count} findings.`,
  rules: 'Rules',
  severityOf: (rule) => `Severity of ${rule}`,
  off: 'Off',
  changed: 'changed',
  problem: {
    duplicate: (rule) => `${rule} stands twice`,
    unknownRule: (rule) => `there is no rule ${rule}`,
    unknownIndicator: (rule, indicator) => `${rule} uses an unknown indicator, ${indicator}`,
    contradictory: (rule, name) =>
      `${rule}: with this “${name}” no figure could pass; choose a sensible value`,
    neverApplicable: (rule, name) =>
      `${rule}: with this “${name}” it never applies; to switch it off choose “Off”`,
  },
  reset: 'Restore all defaults',
  thresholds: 'Thresholds',
  parameterOf: (rule, name) => `${rule}: ${name}`,
  relation: (text) => `Relation: ${text}`,
  binding: {
    title: 'Recognised sheet',
    intro: (sheet) =>
      `Sheet “${sheet}” was not made by the add-in and was read as follows. Check, correct, then confirm.`,
    what: (form, year, region) => `${form}, ${year}, ${region}`,
    lines: (count) => `Rows (areas): ${count}`,
    items: (count) => `Columns (indicators): ${count}`,
    place: (label, at) => `${at}  ${label}`,
    lineOf: (label) => `Area of “${label}”`,
    indicatorOf: (label) => `Indicator of “${label}”`,
    slotOf: (label) => `Is “${label}” this year or last year`,
    unitOf: (label) => `Unit of “${label}”`,
    unused: 'Not used',
    confirm: 'Confirm the reading',
    confirmed: 'Confirmed and kept in this workbook.',
  },
};
