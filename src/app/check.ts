import { ruleSet, validate } from '../validation';
import { priorFigures } from './priorFigures';
import { keptIn } from './kept';
import { formsInFile } from './recognised';
import type { Priors } from '../dataset/prior';
import type { ValidationResult } from '../validation/finding';
import type { Environment } from './environment';
import type { SheetRequest, WorkbookPort, WorkbookSnapshot } from './port';
import type { FormSheet } from './recognised';
import type { WorkbookState } from './state';

/** A form of the workbook with what the rules say of it. */
export interface CheckedSheet extends FormSheet {
  readonly result: ValidationResult;
  /** What it was compared with. */
  readonly priors: Priors;
}

export interface CheckOutcome {
  readonly workbook: WorkbookSnapshot;
  readonly state: WorkbookState;
  /** Every form found in the workbook. */
  readonly sheets: readonly FormSheet[];
  /** Those of them that were asked for, checked. */
  readonly checked: readonly CheckedSheet[];
}

/** Which forms to check: all of a workbook, or the one on the active sheet. */
export type CheckScope = 'all' | 'active';

/** Checks the forms of a workbook as it was read. */
export function checkSnapshot(
  workbook: WorkbookSnapshot,
  environment: Environment,
  scope: CheckScope = 'all',
): CheckOutcome {
  const { state, sheets: known } = keptIn(workbook);
  // A whole file is checked without a person to ask; in the pane an office's own sheet waits for confirmation.
  const sheets = scope === 'all' ? formsInFile(workbook.read, state) : known;
  const rules = ruleSet(state.rules);
  const wanted =
    scope === 'all' ? sheets : sheets.filter(({ snapshot }) => snapshot.name === workbook.active);
  const checked = wanted.map((sheet) => {
    const { reading } = sheet;
    const priors = priorFigures(reading, state, sheets, environment.dataset);
    const related = sheets
      .filter((other) => other !== sheet && other.reading.year === reading.year)
      .map((other) => other.reading);
    return { ...sheet, priors, result: validate({ reading, priors, rules, related }) };
  });
  return { workbook, state, sheets, checked };
}

/** Reads and checks; one read whatever the size. */
export async function checkWorkbook(
  port: WorkbookPort,
  environment: Environment,
  scope: CheckScope = 'all',
  request: SheetRequest = 'visible',
): Promise<CheckOutcome> {
  return checkSnapshot(await port.read(request), environment, scope);
}
