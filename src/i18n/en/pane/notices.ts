import { standardForms } from '../../../forms/formSet';
import { areaLabels } from '../../labels/areas';
import { indicatorLabels } from '../../labels/indicators';
import { packageProblemText } from '../../packages';
import { refusalLabels } from '../../labels/refusals';
import { handIn } from './handIn';
import { recognition } from './recognition';
import type { FileProblem, Unfound } from '../../../app/outcome';
import type { HostProblem } from '../../../app/port';
import type { TaskProblem } from '../../../review/bulletin';
import type { ExplanationProblem } from '../../../review/answers';
import type { NoticeTexts } from '../../noticeTexts';

const listed = (names: readonly string[]): string =>
  names.slice(0, 8).join(', ') + (names.length > 8 ? ` and ${names.length - 8} more` : '');

const unfound = (whose: string, { areas, indicators }: Unfound): string =>
  (areas.length > 0 ? `Areas ${whose}: ${listed(areas.map(areaLabels.en.area))}. ` : '') +
  (indicators.length > 0
    ? `Indicators ${whose}: ${listed(indicators.map(indicatorLabels.en(standardForms).indicator))}. `
    : '');

const damagedSheets = (sheets: readonly string[]): string =>
  sheets.length > 0 ? `Damaged and not read: ${listed(sheets)}; repair the file in Excel and save it. ` : '';

const isUnfound = ({ areas, indicators }: Unfound): boolean => areas.length + indicators.length > 0;

const explanationRefused: Readonly<Record<ExplanationProblem, string>> = {
  empty_phrase: 'Not saved: phrases such as “verified” explain nothing. Give the reason, amount and support.',
  too_short: 'Not saved: fewer than 8 characters. Give the reason, amount and support.',
  no_reviewer: 'Not saved: this is an overridable error; say which reviewer signs for it.',
  no_cause: 'Not saved: choose a kind of cause.',
};

const fileNext: Readonly<Record<FileProblem, string>> = {
  not_a_workbook: 'Choose an .xlsx, .xls, .et, .ods or .csv file.',
  password: 'Remove it in Excel, save, and choose it again.',
  too_large: 'Keep only the form, save a smaller .xlsx and choose that.',
  corrupt: 'Open and repair it in Excel, or use another copy.',
  no_form: 'Choose the form handed in last year.',
  other_form: 'Choose the same form, or change “Form” above.',
  other_year: 'Choose last year’s, or correct the year.',
  edited_head: 'Choose the unedited form.',
  other_region: 'Choose this region’s, or change the region.',
};

const hostProblems: Readonly<Record<HostProblem, (subject: string) => string>> = {
  cell_edit_mode: () => 'A cell is being edited. Press Enter in the sheet, then try again.',
  protected: (subject) =>
    `${subject === '' ? 'The sheet' : `Sheet “${subject}”`} is protected. Unprotect it under “Review” and try again.`,
  structure_protected: () =>
    'The structure of the workbook is protected: no sheet can be added or removed. Sheets that are there can be filled, checked and handed in; for a new one, take “Protect Workbook” off under Review and try again.',
  sheet_missing: (subject) =>
    `${subject === '' ? 'The sheet' : `Sheet “${subject}”`} cannot be found; it may have been deleted or renamed. Fill or check again.`,
  sheet_name_taken: (subject) =>
    `Another sheet ${subject === '' ? 'of that name' : `named “${subject}”`} exists. Rename it and try again.`,
  invalid_selection: () => 'No cell is selected. Select a cell in the sheet and try again.',
  too_large: () =>
    'Too much to read or write at once. Choose fewer areas or remove content outside the form.',
  too_old: () => 'This Excel does not support this step. Update Excel, or do it by hand.',
  busy: () => 'Excel is busy. Try again shortly; close any open dialog first.',
  no_answer: () =>
    'Excel has not answered for a minute. See whether a dialog is open or a cell is being edited, close it and try again; if Excel still does not answer, save and reopen the workbook.',
  unknown: () =>
    'This step was not completed. Please try again; if it still fails, save and reopen the workbook.',
};

const madeSheets: Readonly<Record<'board' | 'bulletin' | 'set' | 'review', (sheet: string) => string>> = {
  board: (sheet) => `Made the dashboard “${sheet}”; its figures and charts follow the forms.`,
  bulletin: (sheet) => `Made the bulletin “${sheet}”; its figures and charts follow the sheet of tasks.`,
  set: (sheet) => `Made all forms; they are listed and linked on “${sheet}”.`,
  review: (sheet) => `Wrote the results of the review, beginning with “${sheet}”.`,
};

function taskProblem(sheet: string, problem: TaskProblem): string {
  switch (problem.kind) {
    case 'no_head':
      return `“${sheet}” is no sheet of tasks: it has no columns for target and done. Open the sheet with tasks, areas, targets and what was done, and try again.`;
    case 'no_tasks':
      return `“${sheet}” has no tasks: name them in the task column and enter targets.`;
    case 'no_areas':
      return `“${sheet}” has no areas: add a column of areas, or write them over target and done.`;
    case 'twice':
      return `“${sheet}” has “${problem.task}” twice for “${problem.area}” (${problem.cell}): merge or rename them and try again.`;
    case 'text':
      return `“${sheet}” ${problem.cell} “${problem.text}” is a text, not a number: change it so that it is not left out of the ranking.`;
  }
}

/** Said after what stopped a write. */
const halfWritten =
  ' A part may have been written: trying again completes it; the log on the hand-in page shows it and can take it back.';

/** Pasting and copying replace what a sheet does by itself. */
const restoredText = (areas: string): string =>
  ` Pasting or copying had changed colour rules, entry hints or number formats at ${areas} places; they are as before, and no figure has changed.`;

export const notice: NoticeTexts = {
  filled: ({ sheet, cells, locked }, n) =>
    `${n(cells)} cells filled in “${sheet}”. ` +
    (locked > 0
      ? `${n(locked)} cells are locked and were not written: unprotect the sheet and fill again.`
      : 'They have been checked; see “Check”.'),
  addedUp: ({ sheet, cells, rows, leftOut }, n) =>
    `${n(rows)} rows of the ledger were added up by area; ${n(cells)} cells filled in “${sheet}”. ` +
    (leftOut.length > 0
      ? `Left out: ${leftOut.map(({ reason, count }) => `${n(count)} (${refusalLabels.en.leftOutRow(reason)})`).join(', ')}. `
      : 'Every row was counted. ') +
    'The ledger is as it was; what was written can be taken back under “Hand in”.',
  ledgerRefused: ({ sheet, reason }) =>
    `Sheet “${sheet}” cannot be added up: ${refusalLabels.en.ledger(reason)}. Add it, then add up again.`,
  inserted: ({ sheet, cells }, n) =>
    `${n(cells)} cells of data and sources written in “${sheet}”. They can be taken back under “Hand in”, what was written.`,
  confirmed: ({ sheet, cells, occupied, absent }, n) =>
    `${n(cells)} confirmed figures were written into this year’s column of “${sheet}”.` +
    (occupied > 0 ? ` ${n(occupied)} cells already hold something and stay as they are.` : '') +
    (absent > 0 ? ` ${n(absent)} figures have no cell in this form.` : '') +
    ' They can be taken back together.',
  nothingToFill: ({ sheet }) =>
    `Nothing new to fill in “${sheet}”; what it holds is unchanged. See “Check” for what was found.`,
  checked: ({ errors, queries, hints, unchecked, restored, uncoloured }, n) =>
    (errors + queries + hints === 0
      ? `Checked; no problems found. ${n(unchecked)} items could not be checked.`
      : `Checked: ${n(errors)} errors, ${n(queries)} queries, ${n(hints)} hints; ${n(unchecked)} items could not be checked. Start with the errors.`) +
    (restored > 0 ? restoredText(n(restored)) : '') +
    (uncoloured ? ' The sheet is protected, so no cell is coloured; the findings are listed below.' : ''),
  cleared: ({ sheets }, n) =>
    `Flags cleared on ${n(sheets)} sheet(s); no figure has changed. “Check again” brings them back.`,
  applied: ({ cell, value }, n) => `${cell} changed to ${n(value)}. “Undo” takes it back.`,
  appliedAll: ({ cells, skipped }, n) =>
    `${n(cells)} cells corrected. ` +
    (skipped > 0
      ? `${n(skipped)} had changed since the check or are locked and stay as they are; check them one by one.`
      : '“Undo” takes them all back at once.'),
  undone: ({ cells, skipped, sheets }, n) =>
    (sheets > 0 && cells === 0 ? `Removed ${n(sheets)} generated sheet(s).` : `Undid ${n(cells)} cell(s).`) +
    (skipped > 0
      ? ` ${n(skipped)} edited since or no longer found stay as they are; change them by hand if needed.`
      : ''),
  made: ({ what, sheet }) => `${madeSheets[what](sheet)} Undo takes the whole sheet away.`,
  noTasks: ({ sheet, problem }) => taskProblem(sheet, problem),
  nothingToShow: ({ region, year }) =>
    `This workbook has no form of ${areaLabels.en.area(region)} for ${year}. Fill one on the Fill tab, or open a filled workbook.`,
  handedIn: ({ sheet, restored }, n) =>
    (sheet === ''
      ? 'Handed in. The structure of the workbook is protected, so the report has no sheet; its text and the data can be copied below.'
      : `Handed in; the report is on sheet “${sheet}”. Its text and the data can be copied below.`) +
    (restored > 0 ? restoredText(n(restored)) : ''),
  rolled: ({ sheet, year }) =>
    `“${sheet}” of ${year} made, with this form as last year. Now enter this year’s figures.`,
  priorLoaded: ({ file, figures, yearsBefore, yearByName, damaged, onlyHere, onlyThere }, n) =>
    (yearsBefore === 1
      ? `${n(figures)} figures of last year taken from “${file}”. `
      : `“${file}” is of ${n(yearsBefore)} years ago, not of last year; its ${n(figures)} figures serve the check alone and are not filled in. `) +
    (yearByName ? 'Nothing on its sheet says the year: it is taken from the name of the file. ' : '') +
    damagedSheets(damaged) +
    unfound('in the form, not in the file', onlyHere) +
    unfound('in the file, not in the form', onlyThere) +
    (isUnfound(onlyHere) ? 'What the file lacks comes from other sources, or enter it by hand. ' : '') +
    (isUnfound(onlyThere) ? 'What the form lacks was not used; check the choice of region and form.' : ''),
  noForm({ sheet, reason }) {
    const why = refusalLabels.en.refusal(reason);
    return `${sheet === '' ? `Not checked: ${why}.` : recognition.refused(sheet, why)} ${recognition.next[reason]}`;
  },
  packageTaken: ({ title, items, relations }, n) =>
    `Form “${title}” was read: ${n(items)} indicators, ${n(relations)} relations. Choose it under Fill.`,
  packageRefused: ({ source, problems }) =>
    `“${source}” was not read. ${problems
      .slice(0, 6)
      .map((one) => packageProblemText(one, 'en'))
      .join(' ')}` + (problems.length > 6 ? ` ${problems.length - 6} more places are wrong.` : ''),
  noDefinition: () =>
    'No definition of a form was found. Save the sheet as a form first, complete the definition and read it again.',
  changedMeanwhile: ({ cell }) =>
    `${cell} has changed since the check; nothing was written. Check again, then decide.`,
  occupied: ({ cell }) =>
    `${cell} already holds something; nothing was written. Select an empty cell and insert again.`,
  dataLoaded: ({ file, observations }, n) =>
    `${n(observations)} figures loaded from “${file}”. Find them under “Data”.`,
  dataRefused: ({ file, line, column, problem }) =>
    `“${file}”, line ${line}${column && `, column “${column}”`}: ${problem}. The data here is unchanged; correct the file and load it again.`,
  gateClosed: ({ gate }, n) =>
    `Not ready to hand in: ${gate.blocks.map((one) => handIn.block(one, n)).join('; ')}.`,
  answeredLate: () =>
    'Excel answers again; what is shown is what the sheet says now. If your last action was not completed, do it again.',
  stateBroken: () =>
    'The explanations and log kept in the workbook are damaged and cannot be read. The figures are not affected; restore a backup or explain again.',
  stateNewer: () =>
    'The workbook was saved by a newer version. To lose nothing, this version leaves its explanations and log alone; please update the add-in.',
  explanationRefused: ({ reason }) => explanationRefused[reason],
  fileRefused: ({ file, reason, damaged = [] }) =>
    `“${file}”: ${refusalLabels.en.refusal(reason)}. ${damagedSheets(damaged)}${fileNext[reason]}`,
  host: ({ problem, subject, written }) =>
    hostProblems[problem](subject) + (written === 'unknown' ? halfWritten : ''),
};
