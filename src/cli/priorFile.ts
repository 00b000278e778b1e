import { basename } from 'node:path';
import { priorForm, savedPriors } from '../app/priorFile';
import { readWorkbookFile } from './workbookFile';
import type { Choice } from '../app/appState';
import type { FileProblem } from '../app/outcome';
import type { SavedPriors } from '../app/state';
import type { FormPackage } from '../forms/ownForm';
import type { CommandContext } from './command';
import type { Step } from './outcome';

/** What was taken from last year's file. */
export interface PriorFile {
  readonly priors: readonly SavedPriors[];
  /** Sentences on its sheets that could not be read. */
  readonly damaged: readonly string[];
}

/**
 * Last year's figures from a workbook, for every form that wants them. A file that holds none for any of them is
 * refused, because a check without 上年 would look like one that passed.
 */
export async function readPriorFile(
  written: string,
  wanted: readonly Choice[],
  context: CommandContext,
  packages: readonly FormPackage[] = [],
): Promise<Step<PriorFile>> {
  const opened = await readWorkbookFile(written, context);
  if (!opened.ok) return opened;
  const workbook = await opened.value.read('visible');
  const file = basename(written);
  const priors: SavedPriors[] = [];
  let problem: FileProblem = 'no_form';
  for (const choice of wanted) {
    const found = priorForm(workbook, choice, file, packages);
    if (typeof found === 'string') problem = found;
    else priors.push(savedPriors(file, found.reading));
  }
  const damaged = opened.value.damaged.map((sheet) => context.texts.damagedPrior(file, sheet));
  if (priors.length > 0) return { ok: true, value: { priors, damaged } };
  // The sheet that was wanted is most likely the one that cannot be read.
  return { ok: false, sentence: damaged[0] ?? context.texts.priorProblem(file, problem) };
}
