/** The languages of the product; the same keys as `Text` in the data rooms, so that `name[lang]` reads a name. */
export type Lang = 'zh' | 'en';

/** The tag that Intl and HTML want. */
export const localeOf: Readonly<Record<Lang, string>> = { zh: 'zh-CN', en: 'en-US' };

/**
 * The language for Office's display language (`zh-CN`, `en-GB`, …). Chinese for every Chinese variant and when
 * nothing is known, because the forms are Chinese; English for every other language.
 */
export function languageOf(displayLanguage: string | undefined): Lang {
  if (displayLanguage === undefined || displayLanguage === '') return 'zh';
  return displayLanguage.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}
