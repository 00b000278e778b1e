import { contentsPlan } from '../../forms/contents';
import { rulesIn } from '../check';
import { chosenForm } from '../choice';
import { looksOfPlan } from '../looks';
import { prepareFill } from './fill';
import { recordFill, withSources } from './fillRecord';
import { madeSheet } from './made';
import type { Choice } from '../appState';
import type { Book } from '../book';
import type { Environment } from '../environment';
import type { Ending } from '../outcome';
import type { CellRef } from '../port';
import type { WorkbookState } from '../state';
import type { PreparedFill } from './fill';
import type { Step } from './step';

/** 全套报表 thought through: every form of a choice's year and region, the office's own last. */
export function prepareSet(book: Book, choice: Choice, environment: Environment): readonly PreparedFill[] {
  return book.formSet.forms.map(({ id }) => prepareFill(book, { ...choice, form: id }, environment.dataset));
}

/** Every form of a year in one step, listed and linked on a 目录; one undo takes all of it back. */
export function fillSetStep(
  book: Book,
  choice: Choice,
  given: Environment,
  prepared: readonly PreparedFill[] = prepareSet(book, choice, given),
): Step<Ending<'made'>> {
  const { forms } = book.formSet;
  const batch = given.newBatch();
  const environment = { ...given, newBatch: () => batch };
  const record = (skipped: readonly CellRef[]): WorkbookState =>
    prepared.reduce((state, one) => recordFill(one, state, environment)(skipped), book.state);
  const layouts = prepared.flatMap(({ layout }) => layout ?? []);
  const sources = withSources(record([]), book, layouts, environment);
  const listed = prepared.flatMap(({ sheet }, index) => {
    const form = forms[index];
    return form ? [{ form, sheet }] : [];
  });
  const of = `${choice.region}|${choice.year}`;
  const contents = madeSheet(
    book,
    { ...book.state, made: sources.made },
    contentsPlan(choice, listed),
    { kind: 'contents', of },
    environment,
    batch,
  );
  const [entry] = contents.state.log.slice(-1);
  return {
    change: {
      // The list of what follows stands before it.
      plans: [contents.plan, ...layouts, ...sources.plans],
      writes: prepared
        .filter(({ plan }) => plan.writes.length > 0)
        .map(({ sheet, plan }) => ({
          sheet,
          cells: plan.writes.map(({ field, value }) => ({ row: field.row, column: field.column, value })),
        })),
      looks: prepared.flatMap(({ layout, sheet }, index) =>
        layout
          ? [
              {
                sheet,
                looks: looksOfPlan(layout, chosenForm(book, { form: forms[index]?.id ?? '' }), rulesIn(book)),
              },
            ]
          : [],
      ),
      activate: contents.plan.name,
    },
    state: (skipped) => {
      const recorded = record(skipped);
      return {
        ...recorded,
        made: contents.state.made,
        log: [...recorded.log, ...(entry ? [entry] : [])],
      };
    },
    outcome: () => ({ kind: 'made', what: 'set', sheet: contents.plan.name }),
    session: { choice },
  };
}
