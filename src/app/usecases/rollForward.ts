import { remember } from '../../review/answers';
import { rollForward as nextYear } from '../../review/answers';
import { withState } from '../book';
import { fillStep } from './fill';
import { only } from './step';
import type { Ending } from '../outcome';
import type { Given, Step } from './step';

/**
 * Next year's form from this one: its 上年 column takes this year's figures from this workbook's own sheet, and this
 * year's explanations are kept as memory for the findings that return.
 */
export function rollForward({ book, now, environment }: Given): Step<Ending<'rolled' | 'noForm'>> {
  if (!now.checked) return only({ kind: 'noForm', sheet: '', reason: 'no_form' });
  const { state } = book;
  const { form, year, region, layout, areas, remembered } = nextYear(now.checked.reading, state.explanations);
  const memory = withState(book, { ...state, remembered: remember([...state.remembered, ...remembered]) });
  const step = fillStep(memory, { form, year, region, layout, areas }, environment);
  return {
    ...step,
    state: step.state ?? (() => memory.state),
    outcome: (skipped, written) => ({ kind: 'rolled', sheet: step.outcome(skipped, written).sheet, year }),
  };
}
