import { basename } from 'node:path';
import { checkSnapshot } from '../app/check';
import { keptIn } from '../app/kept';
import { formsInFile } from '../app/recognised';
import { stateText } from '../app/state';
import { FileWorkbook } from '../files/xlsx/fileWorkbook';
import { recogniseStandardForm } from '../forms/standardForm';
import { recogniseSheet } from '../forms/recognise';
import { forms } from '../forms/catalogue';
import { readBytes } from './workbookFile';
import type { Environment } from '../app/environment';
import type { WorkbookSnapshot } from '../app/port';
import type { HandedIn } from '../review/many';
import type { FolderPriors } from './folderPriors';

/** A file that a unit handed in: one entry for each form in it, or the one reason why there is none. */
export async function readHandedIn(
  path: string,
  environment: Environment,
  priors: FolderPriors | null,
): Promise<readonly HandedIn[]> {
  const file = basename(path);
  const bytes = await readBytes(path);
  if (!bytes) return [{ file, problem: 'corrupt' }];
  const opened = await FileWorkbook.open(bytes, { looks: false });
  if (!opened.ok) {
    return [{ file, problem: opened.problem === 'no_sheets' ? 'no_form' : opened.problem }];
  }
  const workbook = withPriors(await opened.value.read('visible'), priors);
  const { checked, state } = checkSnapshot(workbook, environment);
  if (checked.length === 0) return [{ file, problem: whyNone(workbook) }];
  const { explanations, stamps } = state;
  return checked.map(({ reading, result }) => ({ file, reading, result, explanations, stamps }));
}

/** Last year's folder is asked before what the file itself keeps. */
function withPriors(workbook: WorkbookSnapshot, priors: FolderPriors | null): WorkbookSnapshot {
  if (!priors) return workbook;
  const { state } = keptIn(workbook);
  const found = formsInFile(workbook.read, state).flatMap(({ reading }) => priors.of(reading));
  return { ...workbook, state: stateText({ ...state, priors: [...found, ...state.priors] }) };
}

function whyNone({ read }: WorkbookSnapshot): string {
  if (read.some((sheet) => recogniseStandardForm(sheet).kind === 'edited')) return 'edited_head';
  const reasons = read.flatMap((sheet) => {
    const found = recogniseSheet(sheet, forms);
    return found.kind === 'refused' && found.reason !== 'empty' ? [found.reason] : [];
  });
  return reasons[0] ?? 'no_form';
}
