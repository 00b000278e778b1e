import { checkLabels } from '../../labels/checks';
import type { GateBlock } from '../../../review/answers';
import type { Count } from '../../noticeTexts';
import type { handIn as zh } from '../../zh/pane/handIn';

function block(one: GateBlock, n: Count): string {
  switch (one.kind) {
    case 'errors':
      return `Errors to correct: ${n(one.count)}`;
    case 'unexplained':
      return `Queries to correct or explain: ${n(one.count)}`;
    case 'required':
      return `Required cells still blank: ${n(one.count)}`;
    case 'unseen':
      return `${checkLabels.en.uncheckedWord}, not yet looked at: ${n(one.count)}`;
    case 'notChecked':
      return 'Not checked, or changed since the check';
  }
}

export const handIn: typeof zh = {
  gate: 'Ready to hand in?',
  open: 'Ready to hand in',
  closed: 'Not yet ready. Still to do:',
  block,
  unit: 'Reporting unit',
  unitHint: 'Printed on the report, e.g. “Neijiang Federation of Trade Unions”.',
  goNote: 'Makes the report sheet and stamps this form. The add-in sends no data anywhere.',
  stamp: 'Stamp',
  stampNone: 'Not handed in yet.',
  stampValid: (time, unit) => `Handed in: ${unit}, ${time}`,
  stampStale: (time, unit) =>
    `Stale: figures have changed since ${unit} handed in on ${time}; check and hand in again.`,
  texts: 'Texts',
  reportText: 'Report (to copy)',
  dataText: 'Data (SDMX-CSV, to copy)',
  results: 'Dashboard and bulletin',
  bulletinNote:
    'Open a sheet with tasks, areas, targets and what was done (or the form of targets): ranks by completion and writes the text.',
  bulletinTextLabel: 'Text of the circular',
  boardNote:
    'One page over all forms of this region and year; its figures and charts are linked to the forms.',
  roll: 'Roll forward',
  rollNote: (year) =>
    `Makes the form of ${year} with this one as last year; explanations are kept as memory.`,
  rollGo: (year) => `Make the form of ${year}`,
  log: 'What was written',
  logNone: 'The add-in has written nothing yet.',
  logActions: {
    fill: 'Fill',
    correction: 'Correction accepted',
    insert: 'Data inserted',
    undo: 'Undo',
    rollForward: 'Roll forward',
    make: 'Made',
    handIn: 'Hand-in',
  },
  logBatch: (action, cells, time) => `${action} · ${cells} cells · ${time}`,
  logUndo: (action, time) => `Undo ${action} of ${time}`,
  logEntry: (cell, old, now) => `${cell}: ${old} → ${now}`,
};
