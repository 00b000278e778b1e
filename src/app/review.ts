import { forms } from '../forms/catalogue';
import { formOfReading, formsWith, standardForms } from '../forms/formSet';
import { consolidate, consolidationPlans } from '../review/consolidation';
import { ruleSet, validate } from '../validation';
import { columnLetters } from '../forms/address';
import { notReadIn, notTaken, openBook } from './book';
import { checkBook } from './check';
import { printedWith } from './printedRelations';
import { priorFigures } from './priorFigures';
import type { Dataset } from '../dataset/dataset';
import type { FormId } from '../forms/definition';
import type { FormSet } from '../forms/formSet';
import type { FormReading } from '../forms/reading';
import type { SheetPlan } from '../forms/sheetPlan';
import type { Consolidation, ConsolidationWording, HandedIn, ReturnProblem } from '../review/consolidation';
import type { ValidationResult } from '../validation/finding';
import type { Rule } from '../validation/rule';
import type { Book, BookOptions } from './book';
import type { WorkbookSnapshot } from './port';
import type { SavedPriors } from './state';

/**
 * A file that a unit handed in, checked: one entry for each form in it, or the one reason why there is none. `given`
 * are last year's figures that come before what the file itself keeps.
 */
export function handedInFile(
  file: string,
  workbook: WorkbookSnapshot,
  dataset: Dataset,
  given: (reading: FormReading) => readonly SavedPriors[] = () => [],
  beside: Pick<BookOptions, 'packages' | 'relations'> = {},
): readonly HandedIn[] {
  const book = openBook(workbook, { asks: 'nobody', hints: { file }, ...beside });
  if (book.forms.length === 0) return [{ file, problem: whyNone(book) }];
  const { explanations, stamps } = book.state;
  const own = book.relations.own.flatMap(({ rule, isActive }) => (isActive ? [rule] : []));
  const unread = notReadIn(book).map(({ sheet, axis, index, text, reason }) => ({
    sheet,
    axis,
    place: axis === 'columns' ? columnLetters(index) : String(index + 1),
    text,
    reason,
  }));
  return checkBook(book, dataset, ({ reading }) => given(reading)).map(({ reading, result }, at) => ({
    file,
    reading,
    result,
    explanations,
    stamps,
    // Said once for the file, whatever the number of its forms.
    unread: at === 0 ? unread : [],
    own,
  }));
}

function whyNone(book: Book): ReturnProblem {
  if (book.sheets.some(({ standard }) => standard.kind === 'edited')) return 'edited_head';
  const [nearest] = notTaken(book);
  return nearest === undefined || nearest.reason === 'empty' ? 'no_form' : nearest.reason;
}

/** A form that fewer than this share of the most frequent one's files hold was handed in by mistake. */
const leastShare = 0.2;

/** One review for each form that was asked for; files that cannot be used are named in each. */
export function reviewForms(inputs: readonly HandedIn[], dataset: Dataset): readonly Consolidation[] {
  const present = inputs.flatMap((input) => ('reading' in input ? input.reading.form : []));
  const ids = [...new Set([...forms.map(({ id }) => id), ...present])];
  const counts = ids.map((id) => ({ id, files: filesWith(inputs, id).size }));
  const most = Math.max(...counts.map(({ files }) => files));
  const asked = counts.filter(({ files }) => files > 0 && files >= most * leastShare).map(({ id }) => id);
  const reviewed = (related: readonly FormReading[]): readonly Consolidation[] =>
    asked.flatMap((id) => {
      const of = inputs.flatMap((input) => ('reading' in input && input.reading.form === id ? [input] : []));
      const [first] = of;
      // What the units were held to, the region is held to: each relation once.
      const own = [
        ...new Map(of.flatMap((input) => input.own ?? []).map((rule) => [rule.id, rule])).values(),
      ];
      const relations = first ? printedWith(formOfReading(first.reading), own) : '';
      const check = (reading: FormReading): ValidationResult => checkCombined(reading, dataset, own, related);
      return consolidate(forForm(inputs, id, asked), check, { form: id, relations }) ?? [];
    });
  const alone = reviewed([]);
  // Relations between forms need the others put together as well.
  return alone.length < 2 ? alone : reviewed(alone.map(({ combined }) => combined.reading));
}

function filesWith(inputs: readonly HandedIn[], form: FormId): ReadonlySet<string> {
  return new Set(
    inputs.flatMap((input) => ('reading' in input && input.reading.form === form ? input.file : [])),
  );
}

/** The form in question, what cannot be read, and files that hold none of the forms that were asked for. */
function forForm(inputs: readonly HandedIn[], form: FormId, asked: readonly FormId[]): readonly HandedIn[] {
  const right = new Set(asked.flatMap((id) => [...filesWith(inputs, id)]));
  return inputs.filter(
    (input) => !('reading' in input) || input.reading.form === form || !right.has(input.file),
  );
}

function checkCombined(
  reading: FormReading,
  dataset: Dataset,
  own: readonly Rule[],
  others: readonly FormReading[],
): ValidationResult {
  const priors = priorFigures(reading, [], [], dataset);
  const related = others.filter(
    ({ form, region, year }) => form !== reading.form && region === reading.region && year === reading.year,
  );
  return validate({ reading, priors, rules: ruleSet([], own), related });
}

/** The sheets of the report; those of several forms are told apart by the form's name. */
export function reviewPlans(
  reviews: readonly Consolidation[],
  wording: ConsolidationWording,
): readonly SheetPlan[] {
  return reviews.flatMap((review) =>
    consolidationPlans(review, wording).map((plan) =>
      reviews.length === 1 || plan === review.combined.plan
        ? plan
        : { ...plan, name: `${plan.name}_${wording.labels.formShort(review.form)}` },
    ),
  );
}

/** The forms that reviews are of: the standard ones and those of the files. */
export function formsReviewed(reviews: readonly Consolidation[]): FormSet {
  const own = reviews.flatMap(({ combined }) => combined.reading.ownForm ?? []);
  return own.length === 0 ? standardForms : formsWith(own);
}
