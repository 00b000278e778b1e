import { report as en } from './en';
import { report as zh } from './zh';
import type { Lang } from '../language';

/** The sentences of the review report, by language; `lang` says which. */
export const reportWords = { zh: { ...zh, lang: 'zh' }, en: { ...en, lang: 'en' } } as const satisfies Record<
  Lang,
  typeof zh & { readonly lang: Lang }
>;
