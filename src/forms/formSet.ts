import { indicatorOf, indicators } from '../catalogue/indicators';
import { findForm, forms } from './catalogue';
import { indicatorIn } from './definition';
import type { Indicator } from '../catalogue/indicator';
import type { FormDefinition } from './definition';
import type { FormReading } from './reading';

/** The forms of a workbook: the standard ones and the office's own. The one place that knows them by id. */
export interface FormSet {
  /** In printed order, the office's own last. */
  readonly forms: readonly FormDefinition[];
  readonly indicators: readonly Indicator[];
  /** Undefined for an id that the workbook has no form of. */
  readonly form: (id: string) => FormDefinition | undefined;
  readonly indicator: (code: string) => Indicator | undefined;
}

/** The definition of a filled form; undefined where neither the product nor the reading knows it. */
export function definitionOf({
  form,
  ownForm,
}: Pick<FormReading, 'form' | 'ownForm'>): FormDefinition | undefined {
  return ownForm ?? findForm(form);
}

/** The definition of a filled form that was read as one; a RangeError where nothing knows it. */
export function formOfReading(reading: Pick<FormReading, 'form' | 'ownForm'>): FormDefinition {
  const form = definitionOf(reading);
  if (!form) throw new RangeError(`No form ${reading.form}`);
  return form;
}

/** An indicator of a filled form. */
export function indicatorOn({ ownForm }: Pick<FormReading, 'ownForm'>, code: string): Indicator | undefined {
  return ownForm ? indicatorIn(ownForm, code) : indicatorOf(code);
}

const beside = new WeakMap<FormDefinition, FormSet>();

/** The standard forms, with the reading's own where it is one of an office. */
export function formSetOn({ ownForm }: Pick<FormReading, 'ownForm'>): FormSet {
  if (!ownForm) return standardForms;
  const known = beside.get(ownForm) ?? formsWith([ownForm]);
  beside.set(ownForm, known);
  return known;
}

/** The forms of the product alone. */
export const standardForms: FormSet = formsWith([]);

/** The standard forms with an office's own; one of a standard form's id or with its indicators gives way to it. */
export function formsWith(own: readonly FormDefinition[]): FormSet {
  const byId = new Map([...own, ...forms].map((form) => [form.id, form]));
  const added = own.flatMap((form) => form.indicators ?? []);
  const byCode = new Map(added.map((indicator) => [indicator.code, indicator]));
  const fresh = [...byCode.values()].filter(({ code }) => !indicatorOf(code));
  const standard = new Set(forms.map(({ id }) => id));
  return {
    forms: [...forms, ...own.filter(({ id }) => !standard.has(id))],
    indicators: fresh.length === 0 ? indicators : [...indicators, ...fresh],
    form: (id) => byId.get(id),
    indicator: (code) => indicatorOf(code) ?? byCode.get(code),
  };
}

/** The indicators of the office's own forms, which no catalogue has. */
export function ownIndicators({ indicators: all }: FormSet): readonly Indicator[] {
  return all === indicators ? [] : all.filter(({ code }) => !indicatorOf(code));
}
