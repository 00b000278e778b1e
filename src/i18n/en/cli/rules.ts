import { checkLabels } from '../../labels/checks';
import type { rulesText as zh } from '../../zh/cli/rules';

export const rulesText: typeof zh = {
  catalogue: {
    title: 'Catalogue of rules',
    note: 'Codes, severities, tolerances and limits are those of this add-in, not official. Severities and limits can be set for each workbook; changes are listed in the report. Codes in relations are the add-in’s codes of indicators, named beside them.',
    tables: {
      severities: 'Severities',
      rules: (count) => `Rules (${count})`,
      limits: 'Limits of change (R42)',
      floors: 'Absolute floors: smaller changes are not questioned',
    },
    heads: {
      severities: ['Severity', 'What is due'],
      rules: [
        'Id',
        'Name',
        'Severity',
        'Scope',
        'Relation and indicators',
        'Thresholds',
        'Why',
        'How to fix',
      ],
      limits: ['Class of indicator', 'Rise', 'Fall'],
      floors: ['Unit', 'Floor'],
    },
    severityNotes: [
      [checkLabels.en.severity('error'), 'Must be corrected before the form is handed in.'],
      [
        checkLabels.en.severity('error', true),
        'Must be corrected; if the figure is right, a named reviewer gives the reason.',
      ],
      [checkLabels.en.severity('query'), 'Must be checked; if the figure is right, an explanation is due.'],
      [checkLabels.en.severity('hint'), 'For information; does not hold up the form.'],
    ],
    scopes: {
      cell: 'one cell',
      row: 'one unit, within the form',
      column: 'one indicator, within the form',
      sheet: 'whole form',
      between: 'between forms',
    },
    byClass: 'by class of indicator, see limits of change and absolute floors',
    quantile: 'Quantile type',
    colon: ': ',
    separator: '; ',
    isOff: '; off by default',
    wrongFile: (file) => `“${file}” must be the name of an .html or .md file.`,
    written: (file, count) => `Written ${file}: ${count} rules.`,
  },
};
