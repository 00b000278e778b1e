import { isEmpty } from '../../forms/sheet';
import { planPrint, sheetPrint } from './sheetPrint';
import type { SheetSnapshot } from '../../forms/sheet';
import type { SheetPlan } from '../../forms/sheetPlan';
import type { WorkbookSnapshot } from '../port';
import type { GeneratedSheet, WorkbookState } from '../state';

/** A sheet name has 31 characters at most. */
const longestName = 31;

/**
 * The sheet to write a list or report of ours into: the one that we made before, else a new one. A sheet of that name
 * that a person made, or has written on, is never touched; ours then takes the next free name.
 */
export function generatedSheet(
  state: WorkbookState,
  workbook: WorkbookSnapshot,
  wanted: Pick<GeneratedSheet, 'kind' | 'of'>,
  { name: wantedName, print }: { readonly name: string; readonly print?: string },
  isUntouched: (before: GeneratedSheet) => boolean = (before) => isStillOurs(before, workbook),
): { readonly name: string; readonly made: readonly GeneratedSheet[] } {
  const others = state.made.filter(({ kind, of }) => kind !== wanted.kind || of !== wanted.of);
  const before = state.made.find(({ kind, of }) => kind === wanted.kind && of === wanted.of);
  const name = before && isUntouched(before) ? before.sheet : freeName(wantedName, workbook);
  const earlier = before?.sheet === name ? (before.prints ?? []) : [];
  const prints =
    print === undefined ? undefined : [print, ...earlier.filter((other) => other !== print)].slice(0, 2);
  return { name, made: [...others, { ...wanted, sheet: name, ...(prints && { prints }) }] };
}

/** Whether a sheet of ours can be written: where the structure is protected, only one that is there. */
export function canBeWritten(name: string, { isFixed = false, sheets }: WorkbookSnapshot): boolean {
  return !isFixed || sheets.some((sheet) => sheet.name === name);
}

/** A plan by its name and what will stand on it. */
export function printed(plan: SheetPlan): { readonly name: string; readonly print: string } {
  return { name: plan.name, print: planPrint(plan) };
}

/** Whether a sheet that we made holds what we wrote, or nothing yet, and nothing of a person's. */
export function isOurs(sheet: SheetSnapshot, { prints = [] }: GeneratedSheet): boolean {
  return isEmpty(sheet) || prints.includes(sheetPrint(sheet));
}

/** What has not been read may hold anything. */
function isStillOurs(made: GeneratedSheet, { read }: WorkbookSnapshot): boolean {
  const sheet = read.find(({ name }) => name === made.sheet);
  return sheet !== undefined && isOurs(sheet, made);
}

/**
 * A name for a new sheet: the next free one. Where we had begun a sheet of that name and were stopped before anything
 * stood on it, it is that sheet.
 */
export function newSheetName(
  wanted: string,
  { state, workbook }: { readonly state: WorkbookState; readonly workbook: WorkbookSnapshot },
): string {
  const isBegun = state.log.some(({ sheet, cell, old }) => sheet === wanted && cell === '' && old === null);
  const snapshot = workbook.read.find(({ name }) => name === wanted);
  return isBegun && snapshot && isEmpty(snapshot) ? wanted : freeName(wanted, workbook);
}

/** The name, or with a number after it where a sheet has it already. */
function freeName(wanted: string, workbook: WorkbookSnapshot): string {
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
