import type { WorkbookSnapshot } from './port';
import type { GeneratedSheet, WorkbookState } from './state';

/**
 * The sheet to write a list or report of ours into: the one that we made before, else a new one. A sheet of that name
 * that a person made is never touched; ours then takes the next free name.
 */
export function ownSheet(
  state: WorkbookState,
  { sheets }: WorkbookSnapshot,
  wanted: GeneratedSheet,
): { readonly name: string; readonly made: readonly GeneratedSheet[] } {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  const others = state.made.filter(({ kind, of }) => kind !== wanted.kind || of !== wanted.of);
  const before = state.made.find(({ kind, of }) => kind === wanted.kind && of === wanted.of);
  if (before && taken.has(before.sheet.toLowerCase())) return { name: before.sheet, made: state.made };
  let name = wanted.sheet;
  for (let number = 2; taken.has(name.toLowerCase()); number++) {
    const ending = `(${number})`;
    name = wanted.sheet.slice(0, 31 - ending.length) + ending;
  }
  return { name, made: [...others, { ...wanted, sheet: name }] };
}
