import { handedInFile } from '../../app/review';
import { openWorkbook } from '../files';
import type { Dataset } from '../../dataset/dataset';
import type { FormPackage } from '../../forms/ownForm';
import type { HandedIn, ReturnProblem } from '../../review/consolidation';

/** Opens and checks a file that a unit handed in; what cannot be used is named with the reason. */
export async function readReturn(
  file: string,
  bytes: Uint8Array,
  dataset: Dataset,
  packages: readonly FormPackage[],
): Promise<readonly HandedIn[]> {
  const opened = await openWorkbook(file, bytes).catch(() => undefined);
  if (opened === undefined) return [{ file, problem: 'corrupt' }];
  if (opened.kind === 'opened') return handedInFile(file, opened.workbook, dataset, () => [], { packages });
  return [{ file, problem: problems[opened.problem] ?? 'no_form' }];
}

const problems: Readonly<Record<string, ReturnProblem>> = {
  not_a_workbook: 'not_a_workbook',
  password: 'password',
  too_large: 'too_large',
  corrupt: 'corrupt',
};

/** The returns with those of one more file; a file of the same name takes the place of the earlier one. */
export function withReturn(returns: readonly HandedIn[], read: readonly HandedIn[]): readonly HandedIn[] {
  const names = new Set(read.map(({ file }) => file));
  return [...returns.filter(({ file }) => !names.has(file)), ...read];
}
