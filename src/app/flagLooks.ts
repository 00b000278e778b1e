import type { FlagKind } from './port';

/** How a flag looks; dark on light so that contrast holds, the words are in the pane. */
export interface FlagLook {
  readonly fill: string;
  readonly font: string;
  readonly bold: boolean;
}

/** The gravest first: where conditional formats meet, the first one holds. */
export const flagLooks: readonly (readonly [FlagKind, FlagLook])[] = [
  ['error', { fill: '#FFC7CE', font: '#9C0006', bold: true }],
  ['query', { fill: '#FFEB9C', font: '#7F4F00', bold: false }],
  ['hint', { fill: '#DDEBF7', font: '#1F4E79', bold: false }],
  ['read', { fill: '#E2EFDA', font: '#375623', bold: false }],
];

const mark = 'union-statistics';

/** The formula of a flag, without `=`: a text counts as zero wherever it is evaluated, so it always holds. */
export function flagFormula(severity: FlagKind): string {
  return `N("${mark}:${severity}")=0`;
}

/** Whether a conditional format is one of our flags; a person's own are never taken away. */
export function isFlagFormula(formula: string): boolean {
  return formula.includes(mark);
}
