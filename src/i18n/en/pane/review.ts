import type { review as zh } from '../../zh/pane/review';

export const review: typeof zh = {
  files: 'Files handed in',
  intro:
    'Choose or drop the files of the units; each is checked and then combined. They are only read, never changed.',
  choose: 'Choose files',
  chooseHint: '.xlsx, .xls, .et, .ods, .csv, several at once, or drop them here',
  reading: (at, all) => `Checking file ${at} of ${all}`,
  clear: 'Clear and choose again',
  nothing: 'There is no form in these files to combine. Choose the forms that the units have filled.',
  form: 'Form',
  board: (form, year) => `${form} · ${year}`,
  summary: (received, due, ready, wrong, explain) =>
    `${received}/${due} received, ${ready} ready, ${wrong} wrong, ${explain} to explain`,
  units: 'Units',
  states: {
    missing: () => 'not received',
    unusable: () => 'cannot be used',
    errors: (errors, unexplained) => `${errors} errors, ${unexplained} to explain`,
    explain: (_errors, unexplained) => `${unexplained} to explain`,
    ready: () => 'ready',
  },
  from: (file) => `File: ${file}`,
  clean: 'The check found nothing.',
  more: (count) => `${count} more on the sheets of the review.`,
  explained: (cause, text) => `Explained: ${cause}. ${text}`,
  note: 'Note to the unit',
  between: (count) => `${count} unlike the other units`,
  combined: 'Combined form',
  combinedNote: (missing) =>
    missing === '0'
      ? 'Writes the combined form, the table of units and the findings into this workbook.'
      : `Writes the combined form, the table of units and the findings into this workbook; ${missing} units are missing, totals are of those received.`,
  write: 'Write the results',
};
