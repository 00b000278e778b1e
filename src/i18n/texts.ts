import { pane as en } from './en/pane';
import { createLabels } from './labels';
import { pane as zh } from './zh/pane';
import type { Labels } from './labels';
import type { Lang } from './language';

type Pane = typeof zh;

/** Every sentence of the pane and what things are called. Chinese is the source; English has the same shape. */
export interface Texts extends Pane {
  readonly labels: Labels;
}

const all: Readonly<Record<Lang, Texts>> = {
  zh: { ...zh, labels: createLabels('zh') },
  en: { ...en, labels: createLabels('en') },
};

/** The sentences of one language. */
export function createTexts(lang: Lang): Texts {
  return all[lang];
}
