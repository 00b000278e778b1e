import type { RelationWords } from '../relationWords';

/** What is said of the audit relations that an office writes itself. */
export const relations: RelationWords = {
  sheetName: '审核关系',
  title: 'Audit relations',
  heads: ['No.', 'Relation', 'Severity', 'Note', 'Active'],
  yes: 'Yes',
  no: 'No',
  how: [
    'Relations are written as forms print them: M10≤M09; 3行＝(13＋14)行; 5≤M09÷M01≤3000; M09本年－M09上年≤M15; 本年≤上年×1.5; 若M01＞0则M09＞0; C01、C02、C03同有同无; A02＝A03＋A04（±0.01）; M20 在 30~100 之间.',
    'Codes, row numbers (the place of an indicator on the form) and printed Chinese names may be used, full-width or not; several relations in one cell are parted by commas.',
    'Severity: Error, Overridable, Query or Hint. Active: Yes or No. Write your own on free lines with numbers of your own; those of the tool can be switched off, not rewritten.',
  ],
  character: (at) => `character ${at}: `,
  place: (sheet, cell, at) => `${sheet}!${cell}${at > 0 ? `, character ${at + 1}` : ''}`,
  broken: (place, said) => `${place}: ${said}`,
  problem: {
    empty: () => 'there is no relation. Write one like “M10≤M09”.',
    unknownWord: (word) => `“${word}” is no code, name, row number or sign. Correct it.`,
    unknownCode: (word) => `there is no indicator “${word}”. Check the code.`,
    unknownRow: (word) => `the form has no row ${word}. Check the number.`,
    whichForm: (word) =>
      `it is not clear of which form row “${word}” is. Write the form’s number before it: “01表3行”.`,
    ambiguousName: (word) => `several indicators are called “${word}”. Write the code instead.`,
    noComparison: () => 'nothing is compared. Add ≤, ＝ or ≥.',
    tooLong: () => 'this is too long for one relation. Split it into several lines.',
    operandDue: () => 'an indicator or number is missing here. Add it.',
    bracket: () => 'brackets do not match. Complete them.',
    noThen: () => '若 (if) without 则 (then). Add what follows.',
    leftOver: (word) => `“${word}” cannot follow a complete relation; part several relations by commas.`,
    noFigure: () => 'there are only numbers. Add the code of an indicator.',
    emptyRange: () => 'the lower limit is above the upper one, so nothing can pass. Correct it.',
    zeroDivisor: () => 'the divisor is 0. Correct it.',
    mixedEvery: () =>
      '本年 and 上年 alone mean every indicator and cannot stand beside one by name. Write “M09上年”.',
    unknownSeverity: (word) => `severity “${word}” is not known. Enter Error, Overridable, Query or Hint.`,
    unknownActive: (word) => `“${word}” is neither Yes nor No. Enter one of them.`,
    numberTwice: (word) => `number “${word}” stands twice. Choose another.`,
    oursRewritten: () =>
      'this is a relation of the tool, to be switched on or off only. Write yours on a line of its own.',
    onNoForm: (word) => `indicator “${word}” is on no form, so it cannot be checked.`,
  },
  contradiction: (rule, others) =>
    others.length === 0
      ? `${rule} contradicts itself: no figures but 0 satisfy it. Correct it.`
      : `${rule} contradicts ${others.join(', ')}: no figures but 0 satisfy both. Switch one off or correct it.`,
  trial: (current, prior, unchecked) =>
    `Trial: ${current} cells of this year would be questioned` +
    (prior === null ? '; last year’s figures are not filled' : `, ${prior} of last year`) +
    (unchecked === '0' ? '.' : `; ${unchecked} more lack a figure.`),
  state: (isActive) => (isActive ? 'active' : 'not active'),
  line: ({ id, formula, severity, state }) => `${id}  ${formula} (${severity}, ${state})`,
  pane: {
    title: 'Own audit relations',
    intro:
      'Write your office’s relations on a sheet of its own, or switch off those of the tool; they travel with the workbook.',
    make: 'New sheet of audit relations',
    open: 'Open the sheet of audit relations',
    try: 'Try',
    tryOf: (id) => `Try ${id}`,
    turnOn: (id) => `Switch on ${id}`,
    turnOff: (id) => `Switch off ${id}`,
    on: 'On',
    off: 'Off',
    none: 'No relation of your own yet.',
  },
};
