import { aidForm } from './aid';
import { contractsForm } from './contracts';
import { membershipForm } from './membership';
import type { FormDefinition, FormId } from '../definition';

/** The standard forms in printed order. */
export const forms: readonly FormDefinition[] = [membershipForm, contractsForm, aidForm];

const byId = new Map<string, FormDefinition>(forms.map((form) => [form.id, form]));

/** The form with this id; undefined for any other text. */
export function findForm(id: string): FormDefinition | undefined {
  return byId.get(id);
}

/** The form with this id. */
export function formOf(id: FormId): FormDefinition {
  const form = byId.get(id);
  if (!form) throw new RangeError(`No form ${id}`);
  return form;
}
