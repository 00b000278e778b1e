import { openBook } from './book';
import { commit } from './run/commit';
import { boardStep } from './usecases/board';
import { makeBulletin } from './usecases/bulletin';
import type { BookOptions } from './book';
import type { Environment } from './environment';
import type { Ending } from './outcome';
import type { WorkbookPort, WorkbookSnapshot } from './port';

/** What is said of a workbook that nobody looks at: what its sheets are of, and what is given beside it. */
type Beside = Omit<BookOptions, 'asks'>;

/** 看板 without a pane: of the region and year given, or of the first form. */
export async function showBoard(
  port: WorkbookPort,
  environment: Environment,
  given: { readonly region?: string; readonly year?: number },
  beside: Beside,
): Promise<Ending<'made' | 'nothingToShow'>> {
  const book = openBook(await port.read('visible'), { asks: 'nobody', ...beside });
  const first = book.forms[0]?.reading;
  const subject = { region: given.region ?? first?.region ?? '', year: given.year ?? first?.year ?? 0 };
  return (await commit(port, boardStep(book, subject, environment))).outcome;
}

/** 通报 without a pane, on the day given or today, beside the places of an earlier one. */
export async function showBulletin(
  port: WorkbookPort,
  environment: Environment,
  given: { readonly date?: string; readonly earlier?: WorkbookSnapshot },
): Promise<Ending<'made' | 'noTasks'>> {
  const book = openBook(await port.read('visible'), { asks: 'nobody' });
  const step = makeBulletin(
    { book, environment },
    {
      ...(given.date !== undefined && { date: given.date }),
      ...(given.earlier && { earlier: openBook(given.earlier, { asks: 'nobody' }) }),
    },
  );
  return (await commit(port, step)).outcome;
}
