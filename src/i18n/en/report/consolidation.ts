import { checkLabels } from '../../labels/checks';
import { refusalLabels } from '../../labels/refusals';
import { unreadLabels } from '../../labels/unread';
import type { ConsolidationWords } from '../../../review/consolidation';

/** The sentences of a review of many files. */
export const consolidation: ConsolidationWords = {
  title: (form, year, region) => `${region} ${year}: ${form}, files reviewed`,
  sheets: { overview: 'Overview', files: 'Files', findings: 'Findings' },
  labels: {
    received: 'Received',
    missing: 'Not received',
    refused: 'Files left out',
    duplicates: 'Received twice',
    unread: 'What was not read of the files',
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
    unchecked: checkLabels.en.uncheckedWord,
    stamp: 'Stamp',
    ready: 'Ready',
    impact: 'Share of region',
  },
  problem: refusalLabels.en.refusal,
  stamps: { none: 'none', valid: 'valid', stale: 'stale' },
  yes: 'yes',
  no: 'no',
  between: '(between areas)',
  receivedOf: (received, due) => `${received} of ${due} units`,
  names: (names) => names.join(', '),
  duplicate: (file, area, first) => `${file}: ${first} was used for ${area}, this file was not counted`,
  unread: (file, sheet, places) =>
    `${file}: sheet “${sheet}” ${places.map((each) => unreadLabels.en.unreadPlace(each.place, each.axis, each.text, each.reason)).join(', ')}`,
  returnHead: (unit, form, year) =>
    `${unit}: please look again at these figures of your ${form} for ${year}:`,
  returnEnd: 'Correct what is wrong, explain what is right, and hand the form in again.',
  combinedIn: (sheet, missing) =>
    missing === 0
      ? `see sheet "${sheet}"`
      : `see sheet "${sheet}"; ${missing} units are missing, totals are of those received`,
};
