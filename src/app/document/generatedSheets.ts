import type { WorkbookSnapshot } from '../port';
import type { GeneratedSheet, WorkbookState } from '../state';

/** A sheet name has 31 characters at most. */
const longestName = 31;

/**
 * The sheet to write a list or report of ours into: the one that we made before, else a new one. A sheet of that name
 * that a person made is never touched; ours then takes the next free name.
 */
export function generatedSheet(
  state: WorkbookState,
  workbook: WorkbookSnapshot,
  wanted: GeneratedSheet,
): { readonly name: string; readonly made: readonly GeneratedSheet[] } {
  const others = state.made.filter(({ kind, of }) => kind !== wanted.kind || of !== wanted.of);
  const before = state.made.find(({ kind, of }) => kind === wanted.kind && of === wanted.of);
  if (before && isTaken(before.sheet, workbook)) return { name: before.sheet, made: state.made };
  const name = freeName(wanted.sheet, workbook);
  return { name, made: [...others, { ...wanted, sheet: name }] };
}

/** The name, or with a number after it where a sheet has it already. */
export function freeName(wanted: string, workbook: WorkbookSnapshot): string {
  let name = wanted;
  for (let number = 2; isTaken(name, workbook); number++) {
    const ending = `(${number})`;
    name = wanted.slice(0, longestName - ending.length) + ending;
  }
  return name;
}

function isTaken(name: string, { sheets }: WorkbookSnapshot): boolean {
  return sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}
