import { formsInFile } from '../app/recognised';
import { emptyState, parseState } from '../app/state';
import { readWorkbookFile } from './workbookFile';
import { workbookFiles } from './folder';
import type { SavedPriors } from '../app/state';
import type { FormReading } from '../forms/reading';
import { figuresOf } from '../app/priorFigures';
import type { Surroundings } from './command';

/** Last year's figures of many units, found by form and line whatever the files are called. */
export interface FolderPriors {
  /** What may serve as 上年 of a reading: only figures of its own lines, so that many files stay quick. */
  of(reading: FormReading): readonly SavedPriors[];
  /** Files without a form, with their sentence. */
  readonly refused: readonly string[];
}

type Figure = SavedPriors['figures'][number];

/** Reads every workbook of a folder for the figures it holds. */
export async function readFolderPriors(folder: string, surroundings: Surroundings): Promise<FolderPriors> {
  const byLine = new Map<string, { file: string; form: string; year: number; figure: Figure }[]>();
  const refused: string[] = [];
  for (const path of await workbookFiles(folder)) {
    const opened = await readWorkbookFile(path, surroundings);
    if (!opened.ok) {
      refused.push(opened.sentence);
      continue;
    }
    const { read, state } = await opened.value.read('visible');
    const kept = parseState(state);
    for (const { reading } of formsInFile(read, typeof kept === 'string' ? emptyState : kept)) {
      const { form, year } = reading;
      for (const figure of figuresOf(reading)) {
        const key = `${form}|${figure.area}`;
        const known = byLine.get(key) ?? [];
        known.push({ file: path, form, year, figure });
        byLine.set(key, known);
      }
    }
  }
  return { of: (reading) => priorsOf(reading, byLine), refused };
}

function priorsOf(
  { form, areas: lines }: FormReading,
  byLine: ReadonlyMap<string, readonly { file: string; form: string; year: number; figure: Figure }[]>,
): readonly SavedPriors[] {
  const files = new Map<string, { file: string; form: string; year: number; figures: Figure[] }>();
  for (const { code } of lines) {
    for (const { file, year, figure } of byLine.get(`${form}|${code}`) ?? []) {
      const key = `${file}|${year}`;
      const known = files.get(key) ?? { file, form, year, figures: [] };
      known.figures.push(figure);
      files.set(key, known);
    }
  }
  return [...files.values()];
}
