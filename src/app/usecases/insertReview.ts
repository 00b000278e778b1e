import { madeSheet } from './made';
import { only } from './step';
import type { SheetPlan } from '../../forms/sheetPlan';
import type { Ending } from '../outcome';
import type { WorkbookState } from '../state';
import type { Given, Step } from './step';

/** Writes the sheets of a review of handed-in files into the workbook, as one action that is taken back whole. */
export function insertReview(
  { book, environment }: Given,
  plans: readonly SheetPlan[],
): Step<Ending<'made' | 'gone'>> {
  const batch = environment.newBatch();
  const made: SheetPlan[] = [];
  let state: WorkbookState = book.state;
  for (const plan of plans) {
    const one = madeSheet(book, state, plan, { kind: 'review', of: plan.name }, environment, batch);
    made.push(one.plan);
    state = one.state;
  }
  const [first] = made;
  if (first === undefined) return only({ kind: 'gone' });
  return {
    change: { plans: made, activate: first.name },
    state: () => state,
    outcome: () => ({ kind: 'made', what: 'review', sheet: first.name }),
  };
}
