import { formsIn } from './recognised';
import { emptyState, parseState } from './state';
import type { WorkbookSnapshot } from './port';
import type { FormSheet } from './recognised';
import type { KnownSheet, WorkbookState } from './state';

/** What a workbook keeps, with the forms found in it. */
export interface Kept {
  readonly state: WorkbookState;
  readonly sheets: readonly FormSheet[];
  /** Why what is kept cannot be read, or null. */
  readonly problem: 'newer' | 'broken' | null;
}

/**
 * What a workbook keeps, under the names that its sheets have now: a sheet that a person has renamed is known again
 * by the form, year, region and layout on it, so that its explanations, sources and stamp stay with it.
 */
export function keptIn(workbook: WorkbookSnapshot): Kept {
  const parsed = parseState(workbook.state);
  const problem = typeof parsed === 'string' ? parsed : null;
  const stored = typeof parsed === 'string' ? emptyState : parsed;
  const found = formsIn(workbook.read, stored);
  const state = renamed(stored, workbook, found);
  const read = new Set(workbook.read.map(({ name }) => name));
  const unread = state.sheets.filter(
    ({ sheet }) => !read.has(sheet) && workbook.sheets.some(({ name }) => name === sheet),
  );
  return { state: { ...state, sheets: [...unread, ...found.map(knownSheet)] }, sheets: found, problem };
}

function knownSheet({ snapshot, reading }: FormSheet): KnownSheet {
  const { form, year, region, layout } = reading;
  return { sheet: snapshot.name, form: `${form}|${year}|${region}|${layout}` };
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
