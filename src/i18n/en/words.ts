import { severityEn } from '../findings/en';
import type { words as zh } from '../zh/words';

export const words: typeof zh = {
  layouts: { area: 'By area', indicator: 'By indicator' },
  slots: { current: 'this year', prior: 'last year' },
  severities: severityEn,
  roles: {
    total: 'Total',
    published: 'Published regional figure',
    direct: 'Province-level and industrial unions',
  },
  qualifiers: { exact: '', at_least: 'at least', about: 'about', derived: 'derived' },
  qualified: {
    exact: (figure) => figure,
    at_least: (figure) => `at least ${figure}`,
    about: (figure) => `about ${figure}`,
    derived: (figure) => `${figure} (derived)`,
  },
  causes: {
    boundary: 'Definition changed',
    division: 'Division of areas changed',
    merger: 'Bodies merged or closed',
    newUnions: 'New unions',
    policy: 'Policy changed',
    correction: 'Late report or correction',
    oneOff: 'One-off project',
    other: 'Other',
  },
  yearSpan: (year) => `${year} (1 Oct ${year - 1} – 30 Sep ${year})`,
  unitAndValue: (value, unit) =>
    unit === 'per cent' ? `${value}%` : /^\d/.test(unit) ? `${value} × ${unit}` : `${value} ${unit}`,
  document: (doc, line) => `document ${doc}, line ${line}`,
  fileCell: (file, sheet, cell) => `${file} [${sheet}] ${cell}`,
  sheetCell: (sheet, cell) => `sheet “${sheet}” ${cell}`,
  offered: (rule) => `offer accepted (${rule})`,
  typed: 'typed by hand',
  printed: (text) => `As printed: ${text}`,
  blank: '(blank)',
  more: (count) => `Show ${count} more`,
  shown: (shown, all) => `${shown} of ${all} shown`,
  comma: ', ',
  and: '; ',
  cancel: 'Cancel',
  copy: 'Copy',
  copied: 'Copied',
  copyByHand: 'Copying failed; the text is selected, press Ctrl+C.',
};
