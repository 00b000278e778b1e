import { columnRuns } from '../forms/address';
import { formatMark, liveMarkIn } from '../validation/live';
import type { LiveFormat } from '../validation/live';
import type { FoundFormat } from './looks';
import type { Flag, FlagKind } from './port';

/** How a flag looks; dark on light so that contrast holds, the words are in the pane. */
export interface FlagLook {
  readonly fill: string;
  readonly font: string;
  readonly bold: boolean;
}

/** The gravest first: where conditional formats meet, the first one holds. */
export const flagLooks: Readonly<Record<FlagKind, FlagLook>> = {
  error: { fill: '#FFC7CE', font: '#9C0006', bold: true },
  query: { fill: '#FFEB9C', font: '#7F4F00', bold: false },
  hint: { fill: '#DDEBF7', font: '#1F4E79', bold: false },
  read: { fill: '#E2EFDA', font: '#375623', bold: false },
};

const kinds = Object.keys(flagLooks) as readonly FlagKind[];
const markOf = (kind: FlagKind): string => `${formatMark}:${kind}`;

/** A conditional format of ours: a colour that a sheet gives itself, or a flag. */
export type OwnFormat = Omit<LiveFormat, 'severity'> & { readonly severity: FlagKind };

/** Flags as conditional formats; a text counts as zero wherever it is evaluated, so they always hold. */
export function flagFormats(flags: readonly Flag[]): readonly OwnFormat[] {
  return kinds.flatMap((severity) => {
    const rects = columnRuns(flags.filter((flag) => flag.severity === severity));
    return rects.length === 0 ? [] : [{ severity, rects, formula: `N("${markOf(severity)}")=0` }];
  });
}

/** The mark of a flag in a formula, or undefined where it is none. */
export function flagMarkIn(formula: string): string | undefined {
  return kinds.map(markOf).find((mark) => formula.includes(mark));
}

/** Whether a conditional format is one of ours; a person's own are never taken away. */
export function isOurs(formula: string): boolean {
  return formula.includes(formatMark);
}

/** Formats with their marks, as they are found on a sheet again. */
export function marked(formats: readonly OwnFormat[]): readonly FoundFormat[] {
  return formats.flatMap(({ formula, rects }) => {
    const mark = liveMarkIn(formula) ?? flagMarkIn(formula);
    return mark === undefined ? [] : [{ mark, rects }];
  });
}
