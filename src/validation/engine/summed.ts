import { indicatorOf } from '../../catalogue/indicators';
import { findForm } from '../../forms/catalogue';
import { itemsOf } from '../../forms/definition';
import type { FormId } from '../../forms/definition';
import type { Column } from './grid';
import type { Stage } from './stage';

/** Whether the form adds a figure up over the areas: a rate, a mean or the largest of many is not added. */
export function isSummed({ grid }: Stage, { indicator }: Column): boolean {
  return isSummedOn(grid.reading.form, indicator.code);
}

/** The same of an indicator on a form. */
export function isSummedOn(form: FormId, indicator: string): boolean {
  const found = findForm(form);
  const item = found && itemsOf(found).find((each) => each.indicator === indicator);
  return item ? item.aggregate.kind === 'sum' : indicatorOf(indicator)?.kind !== 'ratio';
}
