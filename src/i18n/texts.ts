import { standardForms } from '../forms/formSet';
import { pane as en } from './en/pane';
import { createLabels } from './labels';
import { pane as zh } from './zh/pane';
import type { FormSet } from '../forms/formSet';
import type { Labels } from './labels';
import type { Lang } from './language';

type Pane = typeof zh;

/** Every sentence of the pane and what things are called. Chinese is the source; English has the same shape. */
export interface Texts extends Pane {
  readonly labels: Labels;
}

const panes: Readonly<Record<Lang, Pane>> = { zh, en };

/** The sentences of one language, with the names of these forms. */
export function createTexts(lang: Lang, forms: FormSet = standardForms): Texts {
  return { ...panes[lang], labels: createLabels(lang, forms) };
}
