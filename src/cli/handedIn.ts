import { basename } from 'node:path';
import { handedInFile } from '../app/review';
import { FileWorkbook } from '../files/fileWorkbook';
import { readBytes } from './workbookFile';
import type { Dataset } from '../dataset/dataset';
import type { HandedIn } from '../review/consolidation';
import type { GivenPackages } from './packageFile';
import type { FolderPriors } from './folderPriors';

/**
 * A file that a unit handed in: one entry for each form in it, or the one reason why there is none. What opening it
 * took is added to `opening`.
 */
export async function readHandedIn(
  path: string,
  dataset: Dataset,
  priors: FolderPriors | null,
  brought: GivenPackages,
  opening: { ms: number } = { ms: 0 },
): Promise<readonly HandedIn[]> {
  const started = performance.now();
  const file = basename(path);
  const bytes = await readBytes(path);
  if (!bytes) return [{ file, problem: 'corrupt' }];
  const opened = await FileWorkbook.open(bytes, { looks: false, file });
  opening.ms += performance.now() - started;
  if (!opened.ok) {
    return [{ file, problem: opened.problem === 'no_sheets' ? 'no_form' : opened.problem }];
  }
  // Last year's folder is asked before what the file itself keeps.
  return handedInFile(
    file,
    await opened.value.read('visible'),
    dataset,
    (reading) => priors?.of(reading) ?? [],
    brought,
  );
}
