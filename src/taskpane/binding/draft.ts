import { unitOf, units } from '../../catalogue/unit';
import { standardForms } from '../../forms/formSet';
import type { FormSet } from '../../forms/formSet';
import type { Unit } from '../../catalogue/unit';
import type { Binding, BoundItem } from '../../forms/binding';
import type { FormArea, ReportedPeriod } from '../../forms/reading';

/** A row or a column of one of the tables that a binding holds. */
export type Place = Pick<BoundItem, 'index' | 'panel'>;

/** Whether two are the same row or column of the same table. */
export function isSamePlace(one: Place, other: Place): boolean {
  return one.index === other.index && one.panel === other.panel;
}

const placed = ({ index, panel }: Place): Place => (panel === undefined ? { index } : { index, panel });

/** The binding with the row or column at a place standing for this line, or for none. */
export function withLine(binding: Binding, place: Place, line: FormArea | null): Binding {
  const old = binding.areas.find((each) => isSamePlace(each, place));
  const others = binding.areas.filter((each) => !isSamePlace(each, place));
  const lines = line === null ? others : [...others, { ...old, ...line, ...placed(place) }];
  return { ...binding, areas: lines.toSorted((a, b) => a.index - b.index) };
}

/** The binding with the column or row at a place standing for this indicator, or for none. */
export function withIndicator(binding: Binding, place: Place, indicator: string | null): Binding {
  const old = binding.items.find((each) => isSamePlace(each, place));
  const others = binding.items.filter((each) => !isSamePlace(each, place));
  // A unit belongs to its indicator: another indicator starts from its own.
  const item: BoundItem | null =
    indicator === null
      ? null
      : {
          period: old?.period ?? 'current',
          ...placed(place),
          indicator,
          scale: old?.indicator === indicator ? old.scale : 1,
        };
  const items = item === null ? others : [...others, item];
  return { ...binding, items: items.toSorted((a, b) => a.index - b.index) };
}

/** The binding with the item at a place changed in its slot or scale. */
export function withItem(
  binding: Binding,
  place: Place,
  change: { readonly period?: ReportedPeriod; readonly scale?: number },
): Binding {
  const items = binding.items.map((item) => (isSamePlace(item, place) ? { ...item, ...change } : item));
  return { ...binding, items };
}

/** A unit that an indicator's figures may stand in, with how many of the indicator's unit one of it is. */
export interface UnitChoice {
  readonly unit: Unit;
  readonly scale: number;
}

/** The units in which figures of an indicator may stand: its own and those of the same base. */
export function unitChoices(
  code: string,
  { indicator }: Pick<FormSet, 'indicator'> = standardForms,
): readonly UnitChoice[] {
  const own = unitOf(indicator(code)?.unit ?? '');
  if (own === undefined) return [];
  return units
    .filter(({ base }) => base === own.base)
    .map((unit) => ({ unit, scale: unit.factor / own.factor }));
}
