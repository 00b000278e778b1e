import type { WorkbookSnapshot } from '../port';
import type { KnownSheet, WorkbookState } from '../state';
import type { FormSheet } from './understand';

/**
 * What is kept, under the names that the sheets have now: a sheet that a person has renamed is known again by the
 * form, year, region and layout on it, so that its explanations, sources and stamp stay with it.
 */
export function namedNow(
  stored: WorkbookState,
  workbook: WorkbookSnapshot,
  found: readonly FormSheet[],
): WorkbookState {
  const state = renamed(stored, workbook, found);
  const read = new Set(workbook.read.map(({ name }) => name));
  const unread = state.sheets.filter(
    ({ sheet }) => !read.has(sheet) && workbook.sheets.some(({ name }) => name === sheet),
  );
  const sheets = [...unread, ...found.map(knownSheet)];
  return isSame(state.sheets, sheets) ? state : { ...state, sheets };
}

function isSame(first: readonly KnownSheet[], second: readonly KnownSheet[]): boolean {
  return (
    first.length === second.length &&
    first.every(({ sheet, form }, at) => second[at]?.sheet === sheet && second[at]?.form === form)
  );
}

const knownSheet = ({ snapshot, reading }: FormSheet): KnownSheet => knownAs(snapshot.name, reading);

/** A sheet by the form, year, region and layout on it. */
export function knownAs(
  sheet: string,
  { form, year, region, layout }: Pick<FormSheet['reading'], 'form' | 'year' | 'region' | 'layout'>,
): KnownSheet {
  return { sheet, form: `${form}|${year}|${region}|${layout}` };
}

function renamed(
  state: WorkbookState,
  workbook: WorkbookSnapshot,
  found: readonly FormSheet[],
): WorkbookState {
  const present = new Set(workbook.sheets.map(({ name }) => name));
  const known = new Set(state.sheets.map(({ sheet }) => sheet));
  const names = new Map(
    state.sheets
      .filter(({ sheet }) => !present.has(sheet))
      .flatMap(({ sheet, form }) => {
        const same = found.map(knownSheet).find((now) => now.form === form && !known.has(now.sheet));
        return same ? [[sheet, same.sheet] as const] : [];
      }),
  );
  if (names.size === 0) return state;
  const nameNow = (sheet: string): string => names.get(sheet) ?? sheet;
  const move = <T extends { readonly sheet: string }>(list: readonly T[]): readonly T[] =>
    list.map((each) => ({ ...each, sheet: nameNow(each.sheet) }));
  return {
    ...state,
    bindings: move(state.bindings),
    prefilled: move(state.prefilled),
    sheets: move(state.sheets),
    made: state.made.map((each) => ({ ...each, of: nameNow(each.of) })),
    explanations: move(state.explanations),
    log: move(state.log),
    stamps: move(state.stamps),
  };
}
