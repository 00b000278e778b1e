import { forms } from '../../forms/catalogue';
import { addUpLedger } from '../../forms/recognise';
import { sheetOf } from '../book';
import { sumsOf } from '../ledger';
import { fillStep, prepareFill } from './fill';
import { only } from './step';
import type { Ending } from '../outcome';
import type { Given, Step } from './step';

/** Adds the ledger that is shown up into its form, on a sheet of its own; the ledger stays as it is. */
export function addUp({
  book,
  now,
  environment,
}: Given): Step<Ending<'addedUp' | 'nothingToFill' | 'noForm' | 'ledgerRefused'>> {
  const sheet = book.workbook.active;
  const snapshot = sheetOf(book, sheet);
  if (!snapshot) return only({ kind: 'noForm', sheet, reason: 'no_form' });
  const { region } = now.choice;
  const added = addUpLedger(snapshot, forms, { region });
  if (typeof added === 'string') return only({ kind: 'ledgerRefused', sheet, reason: added });
  const { choice, given } = sumsOf(added, { kind: 'sheet', sheet });
  const prepared = prepareFill(book, choice, environment.dataset, given);
  const filled = fillStep(book, choice, environment, prepared);
  const { counted: rows, leftOut } = added;
  return {
    ...filled,
    outcome: (skipped, written) => {
      const ending = filled.outcome(skipped, written);
      return ending.kind === 'filled'
        ? { kind: 'addedUp', sheet: ending.sheet, cells: ending.cells, rows, leftOut }
        : ending;
    },
  };
}
