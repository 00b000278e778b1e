import { definitionOf, indicatorOn } from '../../forms/formSet';
import { itemsOf } from '../../forms/definition';
import type { FormReading } from '../../forms/reading';
import type { Column } from './grid';
import type { Stage } from './stage';

/** Whether the form adds a figure up over the areas: a rate, a mean or the largest of many is not added. */
export function isSummed({ grid }: Stage, { indicator }: Column): boolean {
  return isSummedOn(grid.reading, indicator.code);
}

/** The same of an indicator on a form. */
export function isSummedOn(reading: Pick<FormReading, 'form' | 'ownForm'>, indicator: string): boolean {
  const found = definitionOf(reading);
  const item = found && itemsOf(found).find((each) => each.indicator === indicator);
  return item ? item.aggregate.kind === 'sum' : indicatorOn(reading, indicator)?.kind !== 'ratio';
}
