import { isAnswered, isStampStale } from '../../review/answers';
import { boardPlan } from '../../review/board';
import { checkForm, rulesIn } from '../check';
import { madeSheet } from './made';
import { only } from './step';
import type { BoardForm } from '../../review/board';
import type { FormReading } from '../../forms/reading';
import type { Book, FormSheet } from '../book';
import type { Environment } from '../environment';
import type { Ending } from '../outcome';
import type { Given, Step } from './step';

/** 看板 of the region and year of the form that is shown, or of the choice. */
export function makeBoard({ book, now, environment }: Given): Step<Ending<'made' | 'nothingToShow'>> {
  const { region, year } = book.active?.reading ?? now.choice;
  return boardStep(book, { region, year }, environment);
}

/** 看板: one sheet for a region and year over all its forms in the workbook. */
export function boardStep(
  book: Book,
  subject: Pick<FormReading, 'region' | 'year'>,
  environment: Environment,
): Step<Ending<'made' | 'nothingToShow'>> {
  const sheets = formsOf(book, subject);
  if (sheets.length === 0) return only({ kind: 'nothingToShow', ...subject });
  const at = environment.now().toISOString();
  const plan = boardPlan(
    {
      ...subject,
      at,
      forms: sheets.map((sheet) => boardForm(sheet, book, environment)),
      rules: rulesIn(book).rules,
    },
    environment.sheetWords(book.formSet).board,
  );
  const of = `${subject.region}|${subject.year}`;
  const made = madeSheet(book, book.state, plan, { kind: 'board', of }, environment, environment.newBatch());
  return {
    change: { plans: [made.plan], activate: made.plan.name },
    state: () => made.state,
    outcome: () => ({ kind: 'made', what: 'board', sheet: made.plan.name }),
  };
}

/** Each form once, by area where it stands both by area and by indicator; the office's own last. */
function formsOf(
  { forms: sheets, formSet }: Book,
  { region, year }: Pick<FormReading, 'region' | 'year'>,
): readonly FormSheet[] {
  const fitting = sheets.filter(({ reading }) => reading.region === region && reading.year === year);
  const byForm = new Map<string, FormSheet>();
  for (const sheet of fitting) {
    const known = byForm.get(sheet.reading.form);
    if (!known || (known.reading.layout === 'indicator' && sheet.reading.layout === 'area')) {
      byForm.set(sheet.reading.form, sheet);
    }
  }
  return formSet.forms.flatMap(({ id }) => byForm.get(id) ?? []);
}

function boardForm(sheet: FormSheet, book: Book, { dataset }: Environment): BoardForm {
  const { reading, snapshot } = sheet;
  const { findings } = checkForm(sheet, book, dataset).result;
  const answers = book.state.explanations.filter((answer) => answer.sheet === reading.sheet);
  const queries = findings.filter(({ severity }) => severity === 'query');
  const stamp = book.state.stamps.find((known) => known.sheet === reading.sheet);
  return {
    reading,
    snapshot,
    errors: findings.filter(({ severity }) => severity === 'error').length,
    queries: queries.length,
    unexplained: queries.filter((finding) => !isAnswered(finding, answers)).length,
    stamp: stamp === undefined ? 'none' : isStampStale(stamp, reading) ? 'stale' : 'valid',
    otherYears: book.forms
      .map((other) => other.reading)
      .filter(
        (other) =>
          other.form === reading.form && other.region === reading.region && other.year !== reading.year,
      ),
  };
}
