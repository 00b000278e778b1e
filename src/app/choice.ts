import { childrenOf } from '../catalogue/areas';
import type { FormDefinition } from '../forms/definition';
import type { FormReading } from '../forms/reading';
import type { Choice } from './appState';
import type { Book } from './book';

/** The form of a choice; the first there is for one that the workbook has no longer. */
export function chosenForm(
  { formSet }: Pick<Book, 'formSet'>,
  { form }: Pick<Choice, 'form'>,
): FormDefinition {
  const [first] = formSet.forms;
  const found = formSet.form(form) ?? first;
  if (!found) throw new RangeError('no forms');
  return found;
}

/** The areas of a choice in code order; a region without areas of its own stands for itself. */
export function areasOf({ region, areas }: Pick<Choice, 'region' | 'areas'>): readonly string[] {
  const all = childrenOf(region).map(({ code }) => code);
  const chosen = areas ? all.filter((code) => areas.includes(code)) : all;
  return chosen.length > 0 ? chosen : [region];
}

/** A unit without areas of its own has one return by indicator; there is nothing to lay out by area. */
export function withLayout(choice: Choice): Choice {
  return childrenOf(choice.region).length === 0 ? { ...choice, layout: 'indicator' } : choice;
}

/** The choice with something else chosen. Another region has other areas: a subset chosen before says nothing of it. */
export function changedChoice(before: Choice, patch: Partial<Choice>): Choice {
  const areas = patch.region !== undefined && patch.region !== before.region ? null : before.areas;
  return withLayout({ ...before, areas, ...patch });
}

/** The choice that a form on a sheet stands for. */
export function choiceOf({ form, year, region, layout, areas }: FormReading): Choice {
  const codes = areas.filter(({ role }) => role === 'area').map(({ code }) => code);
  const whole = layout === 'indicator' || codes.length === childrenOf(region).length;
  return { form, year, region, layout, areas: whole ? null : codes };
}

/** The statistical year that is being reported: the one whose 30 September was the last. */
export function reportingYear(today: Date): number {
  return today.getMonth() >= 9 ? today.getFullYear() : today.getFullYear() - 1;
}
