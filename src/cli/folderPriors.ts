import { basename } from 'node:path';
import { openBook } from '../app/book';
import { figuresOf } from '../app/priorFigures';
import { readWorkbookFile } from './workbookFile';
import { folderContents } from './folder';
import type { SavedPriors } from '../app/state';
import type { FormReading } from '../forms/reading';
import type { CommandContext } from './command';

/** Last year's figures of many units, found by form and area whatever the files are called. */
export interface FolderPriors {
  /** What may serve as 上年 of a reading: only figures of its own areas, so that many files stay quick. */
  of(reading: FormReading): readonly SavedPriors[];
  /** A sentence on each file, or sheet of one, that gave nothing. */
  readonly unread: readonly string[];
}

type Figure = SavedPriors['figures'][number];

/** Reads every workbook of a folder for the figures it holds. */
export async function readFolderPriors(folder: string, context: CommandContext): Promise<FolderPriors> {
  const byArea = new Map<string, { file: string; form: string; year: number; figure: Figure }[]>();
  const unread: string[] = [];
  for (const path of (await folderContents(folder)).files) {
    const opened = await readWorkbookFile(path, context);
    if (!opened.ok) {
      unread.push(opened.sentence);
      continue;
    }
    const { forms } = openBook(await opened.value.read('visible'), {
      asks: 'nobody',
      hints: { file: basename(path) },
    });
    const file = basename(path);
    const damaged = opened.value.damaged.map((sheet) => context.texts.damagedPrior(file, sheet));
    if (forms.length === 0 && damaged.length === 0) unread.push(context.texts.priorProblem(file, 'no_form'));
    unread.push(...damaged);
    for (const { reading } of forms) {
      const { form, year } = reading;
      for (const figure of figuresOf(reading)) {
        const key = `${form}|${figure.area}`;
        const known = byArea.get(key) ?? [];
        known.push({ file: path, form, year, figure });
        byArea.set(key, known);
      }
    }
  }
  return { of: (reading) => priorsOf(reading, byArea), unread };
}

function priorsOf(
  { form, areas }: FormReading,
  byArea: ReadonlyMap<string, readonly { file: string; form: string; year: number; figure: Figure }[]>,
): readonly SavedPriors[] {
  const files = new Map<string, { file: string; form: string; year: number; figures: Figure[] }>();
  for (const { code } of areas) {
    for (const { file, year, figure } of byArea.get(`${form}|${code}`) ?? []) {
      const key = `${file}|${year}`;
      const known = files.get(key) ?? { file, form, year, figures: [] };
      known.figures.push(figure);
      files.set(key, known);
    }
  }
  return [...files.values()];
}
