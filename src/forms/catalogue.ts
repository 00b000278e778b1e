import { formsById } from './catalogue/index';
import type { FormDefinition, FormId } from './definition';

/** The standard forms in printed order: by the number at their top right. */
export const forms: readonly FormDefinition[] = Object.values(formsById).sort((a, b) =>
  a.legal.formNumber.localeCompare(b.legal.formNumber, 'zh', { numeric: true }),
);

const byId = new Map<string, FormDefinition>(forms.map((form) => [form.id, form]));

/** The form with this id; undefined for any other text. */
export function findForm(id: string): FormDefinition | undefined {
  return byId.get(id);
}

/** The form with this id, which is known to be one; a RangeError for any other text. */
export function formOf(id: FormId): FormDefinition {
  const form = byId.get(id);
  if (!form) throw new RangeError(`No form ${id}`);
  return form;
}
