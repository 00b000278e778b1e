import { recognition } from './recognition';
import type { NoticeTexts, Unfound } from '../noticeFacts';
import type { notice as zh } from '../zh/notices';

const listed = (names: readonly string[]): string =>
  names.slice(0, 8).join(', ') + (names.length > 8 ? ` and ${names.length - 8} more` : '');

const unfound = (whose: string, { areas, indicators }: Unfound): string =>
  (areas.length > 0 ? `Areas ${whose}: ${listed(areas)}. ` : '') +
  (indicators.length > 0 ? `Indicators ${whose}: ${listed(indicators)}. ` : '');

const isUnfound = ({ areas, indicators }: Unfound): boolean => areas.length + indicators.length > 0;

const notices: NoticeTexts = {
  filled: ({ sheet, cells, locked }, n) =>
    `${n(cells)} cells filled in “${sheet}”. ` +
    (locked > 0
      ? `${n(locked)} cells are locked and were not written: unprotect the sheet and fill again.`
      : 'They have been checked; see “Check”.'),
  inserted: ({ sheet, cells }, n) =>
    `${n(cells)} cells of data and sources written in “${sheet}”. They can be taken back under “Hand in”, what was written.`,
  nothingToFill: ({ sheet }) =>
    `Nothing new to fill in “${sheet}”; what it holds is unchanged. See “Check” for what was found.`,
  checked: ({ errors, queries, hints, unchecked }, n) =>
    errors + queries + hints === 0
      ? `Checked; no problems found. ${n(unchecked)} items could not be checked.`
      : `Checked: ${n(errors)} errors, ${n(queries)} queries, ${n(hints)} hints; ${n(unchecked)} items could not be checked. Start with the errors.`,
  cleared: ({ sheets }, n) =>
    `Flags cleared on ${n(sheets)} sheet(s); no figure has changed. “Check again” brings them back.`,
  applied: ({ cell, value }, n) => `${cell} changed to ${n(value)}. “Undo” takes it back.`,
  appliedAll: ({ cells, skipped: kept }, n) =>
    `${n(cells)} cells corrected. ` +
    (kept > 0
      ? `${n(kept)} had changed since the check or are locked and stay as they are; check them one by one.`
      : '“Undo” takes them all back at once.'),
  undone: ({ cells, skipped: kept }, n) =>
    `${n(cells)} cells undone. ` +
    (kept > 0
      ? `${n(kept)} cells were edited since and stay as they are; change them by hand if needed.`
      : ''),
  handedIn: ({ sheet }) =>
    `Handed in; the report is on sheet “${sheet}”. Its text and the data can be copied below.`,
  rolled: ({ sheet, year }) =>
    `“${sheet}” of ${year} made, with this form as last year. Now enter this year’s figures.`,
  priorLoaded: ({ file, figures, onlyHere, onlyThere }, n) =>
    `${n(figures)} figures of last year taken from “${file}”. ` +
    unfound('in the form, not in the file', onlyHere) +
    unfound('in the file, not in the form', onlyThere) +
    (isUnfound(onlyHere) ? 'What the file lacks comes from other sources, or enter it by hand. ' : '') +
    (isUnfound(onlyThere) ? 'What the form lacks was not used; check the choice of region and form.' : ''),
  noForm: ({ sheet, why, next }) =>
    `${sheet === '' ? `Not checked: ${why}.` : recognition.refused(sheet, why)} ${next}`,
  changedMeanwhile: ({ cell }) =>
    `${cell} has changed since the check; nothing was written. Check again, then decide.`,
  occupied: ({ cell }) =>
    `${cell} already holds something; nothing was written. Select an empty cell and insert again.`,
  dataLoaded: ({ file, observations }, n) =>
    `${n(observations)} figures loaded from “${file}”. Find them under “Data”.`,
  dataRefused: ({ file, line, column, problem }) =>
    `“${file}”, line ${line}${column && `, column “${column}”`}: ${problem}. The data here is unchanged; correct the file and load it again.`,
};

export const notice: typeof zh = {
  ...notices,
  gateClosed: (reasons) => `Not ready to hand in: ${reasons.join('; ')}.`,
  stateBroken:
    'The explanations and log kept in the workbook are damaged and cannot be read. The figures are not affected; restore a backup or explain again.',
  stateNewer:
    'The workbook was saved by a newer version. To lose nothing, this version leaves its explanations and log alone; please update the add-in.',
  explanationRefused: {
    empty_phrase:
      'Not saved: phrases such as “verified” explain nothing. Give the reason, amount and support.',
    too_short: 'Not saved: fewer than 8 characters. Give the reason, amount and support.',
    no_reviewer: 'Not saved: this is a quasi-mandatory error; say who approves it.',
    no_cause: 'Not saved: choose a kind of cause.',
  },
  fileRefused: {
    not_a_workbook: (file) => `“${file}” is no Excel workbook. Choose an .xlsx file.`,
    old_xls: (file) =>
      `“${file}” is in the old .xls format. Open it in Excel, save as .xlsx and choose that.`,
    password: (file) => `“${file}” has a password to open. Remove it in Excel, save, and choose it again.`,
    too_large: (file) => `“${file}” is too large. Keep only the form, save a smaller .xlsx and choose that.`,
    corrupt: (file) =>
      `“${file}” is damaged and cannot be read. Open and repair it in Excel, or use another copy.`,
    no_form: (file) => `“${file}” holds no form that can be recognised. Choose the form handed in last year.`,
    other_form: (file) => `“${file}” is a different form. Choose the same form, or change “Form” above.`,
    other_year: (file) => `“${file}” is not of the year before. Choose last year’s, or correct the year.`,
    edited_head: (file) => `The head or codes of “${file}” were edited. Choose the unedited form.`,
    other_region: (file) => `“${file}” is of another region. Choose this region’s, or change the region.`,
  },
  /** Said after what stopped a write. */
  halfWritten:
    ' A part may have been written: trying again completes it; the log on the hand-in page shows it and can take it back.',
  host: {
    cell_edit_mode: () => 'A cell is being edited. Press Enter in the sheet, then try again.',
    protected: (subject) =>
      `${subject === '' ? 'The sheet' : `Sheet “${subject}”`} is protected. Unprotect it under “Review” and try again.`,
    sheet_missing: (subject) =>
      `${subject === '' ? 'The sheet' : `Sheet “${subject}”`} cannot be found; it may have been deleted or renamed. Fill or check again.`,
    sheet_name_taken: (subject) =>
      `Another sheet ${subject === '' ? 'of that name' : `named “${subject}”`} exists. Rename it and try again.`,
    invalid_selection: () => 'No cell is selected. Select a cell in the sheet and try again.',
    too_large: () =>
      'Too much to read or write at once. Choose fewer areas or remove content outside the form.',
    too_old: () => 'This Excel does not support this step. Update Excel, or do it by hand.',
    busy: () => 'Excel is busy. Try again shortly; close any open dialog first.',
    unknown: () =>
      'Excel did not complete this step. Please try again; if it still fails, save and reopen the workbook.',
  },
};
