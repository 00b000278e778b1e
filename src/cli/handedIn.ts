import { basename } from 'node:path';
import { openBook } from '../app/book';
import { checkBook } from '../app/check';
import { FileWorkbook } from '../files/fileWorkbook';
import { readBytes } from './workbookFile';
import type { Book } from '../app/book';
import type { Dataset } from '../dataset/dataset';
import type { HandedIn, ReturnProblem } from '../review/consolidation';
import type { FolderPriors } from './folderPriors';

/** A file that a unit handed in: one entry for each form in it, or the one reason why there is none. */
export async function readHandedIn(
  path: string,
  dataset: Dataset,
  priors: FolderPriors | null,
): Promise<readonly HandedIn[]> {
  const file = basename(path);
  const bytes = await readBytes(path);
  if (!bytes) return [{ file, problem: 'corrupt' }];
  const opened = await FileWorkbook.open(bytes, { looks: false, file });
  if (!opened.ok) {
    return [{ file, problem: opened.problem === 'no_sheets' ? 'no_form' : opened.problem }];
  }
  const book = openBook(await opened.value.read('visible'), { asks: 'nobody' });
  if (book.forms.length === 0) return [{ file, problem: whyNone(book) }];
  // Last year's folder is asked before what the file itself keeps.
  const checked = checkBook(book, dataset, ({ reading }) => priors?.of(reading) ?? []);
  const { explanations, stamps } = book.state;
  return checked.map(({ reading, result }) => ({ file, reading, result, explanations, stamps }));
}

function whyNone({ sheets }: Book): ReturnProblem {
  if (sheets.some(({ standard }) => standard.kind === 'edited')) return 'edited_head';
  const reasons = sheets.flatMap(({ office }) =>
    office?.found.kind === 'refused' && office.found.reason !== 'empty' ? [office.found.reason] : [],
  );
  return reasons[0] ?? 'no_form';
}
