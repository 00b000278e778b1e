import type { FormSet } from '../../forms/formSet';
import type { Lang } from '../language';

export interface FormLabels {
  /** The title of a form; its id where it is not known. */
  form(id: string): string;
  /** The same in a few characters, for the names of sheets. */
  formShort(id: string): string;
}

/** What the forms of a workbook are called. */
export function formLabels(lang: Lang, { form }: FormSet): FormLabels {
  return {
    form: (id) => form(id)?.title[lang] ?? id,
    formShort: (id) => form(id)?.short[lang] ?? id,
  };
}
