export { languageOf, localeOf } from './language';
export { createNumbers } from './number';
export { periodText } from './period';
export { createTexts } from './texts';
export type { Lang } from './language';
export type { NoticeFacts } from './noticeFacts';
export type { Numbers } from './number';
export type { Texts } from './texts';
