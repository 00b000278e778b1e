import { findForm } from '../../forms/catalogue';
import type { Lang } from '../language';

export interface FormLabels {
  /** The title of a form; its id where it is not known. */
  form(id: string): string;
  /** The same in a few characters, for the names of sheets. */
  formShort(id: string): string;
}

function labels(lang: Lang): FormLabels {
  return {
    form: (id) => findForm(id)?.title[lang] ?? id,
    formShort: (id) => findForm(id)?.short[lang] ?? id,
  };
}

export const formLabels: Readonly<Record<Lang, FormLabels>> = { zh: labels('zh'), en: labels('en') };
