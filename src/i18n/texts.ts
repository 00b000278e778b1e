import * as en from './en';
import * as zh from './zh';
import type { Lang } from './language';

/** Every sentence of the pane. Chinese is the source; English has the same shape or does not compile. */
export type Texts = typeof zh;

const all: Readonly<Record<Lang, Texts>> = { zh, en };

/** The sentences of one language. */
export function createTexts(lang: Lang): Texts {
  return all[lang];
}
