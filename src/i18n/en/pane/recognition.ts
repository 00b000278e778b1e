import type { recognition as zh } from '../../zh/pane/recognition';

export const recognition: typeof zh = {
  next: {
    empty: 'Go to the form to check, or fill one first under “Fill”.',
    persons_register:
      'Add the persons up by area and indicator first and open that; do not hand in a register.',
    blank_questionnaire: 'Open a form with figures, or fill one first under “Fill”.',
    no_figures: 'Enter figures and check again, or go to a form that has some.',
    no_names:
      'Enter names or codes of areas left of the rows and names of indicators above the columns, then check again.',
    no_areas: 'Enter names or codes of areas left of the rows, then check again.',
    no_indicators: 'Enter names of indicators above the columns as the form has them, then check again.',
    ambiguous_form: 'Choose the form under “Fill”, then check again.',
    no_year: 'Give the statistical year in the title, or choose it under “Fill”, then check again.',
    ledger: 'Choose “Add up by area” to have it added up into the form; the ledger itself stays as it is.',
    many_regions: 'Choose your region under “Fill”, then check again: only its rows are read.',
    no_form: 'Go to the form to check, or fill one first.',
    unconfirmed: 'Look through the reading under “Check”, then choose “Confirm the reading”.',
  },
  refused: (sheet, why) => `Sheet “${sheet}” cannot be checked: ${why}.`,
  found: (names) => `Seen on it: ${names}.`,
  fits: (forms) => `It could be: ${forms}.`,
  addUp: 'Add up by area',
  orScreen: 'If it is only a list of two periods, screen it below.',
  notesTitle: (count) => `Notes on the reading: ${count}`,
  notes: {
    transposed: () => 'Areas stand across and indicators down; read so',
    unit_assumed: (indicator, unit) => `${indicator}: no unit given, read in ${unit}`,
    unit_differs: (indicator, text) =>
      `${indicator}: the unit on the sheet (${text}) does not fit; please check`,
    converted: (indicator, unit) => `${indicator}: converted from ${unit}`,
    similar_name: (indicator, text) =>
      `“${text}” is only similar in name and was read as ${indicator}; please check`,
    code_over_name: (row, text, area) =>
      `Row ${row}: name “${text}” and code differ; read as ${area} by its code`,
    name_over_code: (row, code, area) =>
      `Row ${row}: code ${code} is that of another row; read as ${area} by its name`,
    panels: (tables) => `${tables} tables that stand apart were read as one`,
    former_name: ({ row, text, area, year }) =>
      `Row ${row}: “${text}” is a former name; since ${year} the area is ${area}, and it was read as such`,
    year_from: (source) => `Year taken from ${source}`,
    several_direct: (rows) =>
      `${rows} rows of unions under the region itself are read one by one and count in the total`,
  },
  yearSources: {
    title: 'the title',
    head: 'the head',
    sheet_name: 'the name of the sheet',
    hint: 'the choice under “Fill”',
    file_name: 'the name of the file',
    other_sheet: 'another sheet of the file',
  },
  hereOnly: (count) => `Rows and columns of the sheet that are not used: ${count}`,
  formOnly: (count) => `Areas and indicators of the form that the sheet does not have: ${count}`,
  unmatched: (place, reason) => `${place}: ${reason}`,
  doubtsTitle: 'To be decided first:',
  unreadRows: (count) => `Rows that are not read: ${count}`,
  moreRows: (count) => `${count} more rows`,
  missingAreas: (names) => `Areas missing: ${names}`,
  missingIndicators: (names) => `Indicators missing: ${names}`,
};
