import { findForm } from '../../forms/catalogue';
import { itemsOf } from '../../forms/definition';
import type { Column } from './grid';
import type { Stage } from './stage';

/** Whether the form adds a figure up over the areas: a rate, a mean or the largest of many is not added. */
export function isSummed({ grid }: Stage, { indicator }: Column): boolean {
  const form = findForm(grid.reading.form);
  const item = form && itemsOf(form).find((each) => each.indicator === indicator.code);
  return item ? item.aggregate.kind === 'sum' : indicator.kind !== 'ratio';
}
