import * as en from './en';
import * as zh from './zh';
import type { Lang } from '../language';

/** The sentences of the review report, by language; `lang` says which. */
export const reportWords = {
  zh: { ...zh.report, lang: 'zh' },
  en: { ...en.report, lang: 'en' },
} as const satisfies Record<Lang, typeof zh.report & { readonly lang: Lang }>;

/** The sentences of a review of many files, by language. */
export const manyWords = { zh: zh.many, en: en.many } as const satisfies Record<Lang, typeof zh.many>;
