import { basename } from 'node:path';
import { priorReading, savedPriors } from '../app/priorFile';
import { readWorkbookFile } from './workbookFile';
import type { Choice } from '../app/appState';
import type { FileProblem } from '../app/outcome';
import type { SavedPriors } from '../app/state';
import type { FormPackage } from '../forms/ownForm';
import type { CommandContext } from './command';
import type { Step } from './outcome';

/**
 * Last year's figures from a workbook, for every form that wants them. A file that holds none for any of them is
 * refused, because a check without 上年 would look like one that passed.
 */
export async function readPriorFile(
  written: string,
  wanted: readonly Choice[],
  context: CommandContext,
  packages: readonly FormPackage[] = [],
): Promise<Step<readonly SavedPriors[]>> {
  const opened = await readWorkbookFile(written, context);
  if (!opened.ok) return opened;
  const workbook = await opened.value.read('visible');
  const file = basename(written);
  const priors: SavedPriors[] = [];
  let problem: FileProblem = 'no_form';
  for (const choice of wanted) {
    const reading = priorReading(workbook, choice, file, packages);
    if (typeof reading === 'string') problem = reading;
    else priors.push(savedPriors(file, reading));
  }
  if (priors.length > 0) return { ok: true, value: priors };
  return { ok: false, sentence: context.texts.priorProblem(file, problem) };
}
