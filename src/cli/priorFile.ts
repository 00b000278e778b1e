import { basename } from 'node:path';
import { priorReading } from '../app/actions/prior';
import { figuresOf } from '../app/priorFigures';
import { readWorkbookFile } from './workbookFile';
import type { Choice, FileProblem } from '../app/app';
import type { SavedPriors } from '../app/state';
import type { Surroundings } from './command';
import type { Step } from './outcome';

/**
 * Last year's figures from a workbook, for every form that wants them. A file that holds none for any of them is
 * refused, because a check without 上年 would look like one that passed.
 */
export async function readPriorFile(
  written: string,
  wanted: readonly Choice[],
  surroundings: Surroundings,
): Promise<Step<readonly SavedPriors[]>> {
  const read = await readWorkbookFile(written, surroundings);
  if (!read.ok) return read;
  const { read: sheets, state } = await read.value.read('visible');
  const file = basename(written);
  const priors: SavedPriors[] = [];
  let problem: FileProblem = 'no_form';
  for (const choice of wanted) {
    const reading = priorReading({ kind: 'opened', sheets, state }, choice);
    if (typeof reading === 'string') problem = reading;
    else priors.push({ file, form: reading.form, year: reading.year, figures: figuresOf(reading) });
  }
  if (priors.length > 0) return { ok: true, value: priors };
  return { ok: false, sentence: surroundings.texts.fileProblem[problem](file) };
}
