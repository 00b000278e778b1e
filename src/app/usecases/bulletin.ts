import {
  bulletinPlan,
  formTasks,
  isTaskTable,
  priorRanksIn,
  rankingPlan,
  ranksIn,
  readTaskSheet,
  settingsIn,
} from '../../review/bulletin';
import { sheetOf } from '../book';
import { madeSheet, placeOfMade } from './made';
import { only } from './step';
import type { SheetSnapshot } from '../../forms/sheet';
import type { BulletinWords, EarlierRanks, TaskProblem, TaskTable } from '../../review/bulletin';
import type { Book } from '../book';
import type { Ending } from '../outcome';
import type { GeneratedSheet } from '../state';
import type { Given, Step } from './step';

/** What may be said of a 通报 besides its tasks. */
export interface BulletinRequest {
  /** ISO 8601, the day up to which is counted; today where nothing is said. */
  readonly date?: string;
  /** The workbook of the circular before. */
  readonly earlier?: Book;
}

/** 通报 of the tasks on the sheet that is shown, or on the first sheet that lists some. */
export function makeBulletin(
  { book, environment }: Pick<Given, 'book' | 'environment'>,
  request: BulletinRequest = {},
): Step<Ending<'made' | 'noTasks'>> {
  const words = environment.sheetWords(book.formSet).bulletin;
  const found = tasksIn(book);
  if (!isTaskTable(found.read)) return only({ kind: 'noTasks', sheet: found.sheet, problem: found.read });
  const table = found.read;
  const of = table.sheet;
  const date = request.date ?? beijingDay(environment.now());
  const earlier = earlierRanks(book, of, words.date(date), words, request.earlier);
  const names = {
    bulletin: placeOfMade(book, book.state, { kind: 'bulletin', of, sheet: words.sheetName }).name,
    ranking: placeOfMade(book, book.state, { kind: 'ranking', of, sheet: words.rankingName }).name,
  };
  const options = { date, pace: paceOf(date), tolerance: 0, cap: 100 };
  const batch = environment.newBatch();
  const ranking = madeSheet(
    book,
    book.state,
    rankingPlan(table, names.ranking, settingsIn(table, names.bulletin), earlier, words.date(date), words),
    { kind: 'ranking', of },
    environment,
    batch,
  );
  const bulletin = madeSheet(
    book,
    ranking.state,
    bulletinPlan(table, names, options, earlier !== null, words),
    { kind: 'bulletin', of },
    environment,
    batch,
  );
  return {
    change: { plans: [ranking.plan, bulletin.plan], activate: bulletin.plan.name },
    state: () => bulletin.state,
    outcome: () => ({ kind: 'made', what: 'bulletin', sheet: bulletin.plan.name }),
  };
}

/** The sheet that is shown, where it lists tasks, comes before others; what stands in its way is said of it. */
function tasksIn(book: Book): { readonly sheet: string; readonly read: TaskTable | TaskProblem } {
  const { active } = book.workbook;
  const ours = new Set(book.state.made.map(({ sheet }) => sheet));
  const sheets = book.sheets.map(({ snapshot }) => snapshot).filter(({ name }) => !ours.has(name));
  const first = sheets.find(({ name }) => name === active);
  const read = first && readTasks(book, first);
  if (read && (isTaskTable(read) || read.kind !== 'no_head')) return { sheet: active, read };
  for (const sheet of sheets) {
    const other = readTasks(book, sheet);
    if (isTaskTable(other)) return { sheet: sheet.name, read: other };
  }
  return { sheet: active, read: { kind: 'no_head' } };
}

function readTasks({ forms }: Book, sheet: SheetSnapshot): TaskTable | TaskProblem {
  const form = forms.find(({ snapshot }) => snapshot.name === sheet.name);
  const tasks = form && formTasks(form.reading);
  if (tasks) return tasks;
  return form ? { kind: 'no_head' } : readTaskSheet(sheet);
}

/**
 * The places of the circular before: of another file, or of this workbook's own circular as it was when it was written.
 * One that is written again for the same day keeps what stood beside it.
 */
function earlierRanks(
  book: Book,
  of: string,
  date: string,
  words: BulletinWords,
  file: Book | undefined,
): EarlierRanks | null {
  const rankingOf = ({ state }: Book): GeneratedSheet | undefined =>
    state.made.find((made) => made.kind === 'ranking' && made.of === of) ??
    state.made.find((made) => made.kind === 'ranking');
  if (file) {
    const made = rankingOf(file);
    const sheet = made && sheetOf(file, made.sheet);
    return sheet ? ranksIn(sheet, words, 'now') : null;
  }
  const made = rankingOf(book);
  const sheet = made && sheetOf(book, made.sheet);
  if (!sheet) return null;
  const written = ranksIn(sheet, words, 'written');
  if (written.date !== date) return written;
  const ranks = priorRanksIn(sheet, words);
  return ranks.size > 0 ? { date: written.date, ranks } : null;
}

/** The day in China, ISO 8601. */
function beijingDay(now: Date): string {
  return new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
}

/** How much of the calendar year has gone by at the end of a day, per cent to one decimal. */
function paceOf(day: string): number {
  const year = Number(day.slice(0, 4));
  const [start, end] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)];
  const gone = Date.parse(`${day}T00:00:00Z`) + 86_400_000 - start;
  return Math.round((gone / (end - start)) * 1000) / 10;
}
