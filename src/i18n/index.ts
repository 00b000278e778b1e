export { languageOf } from './language';
export { createNumbers } from './number';
export { createTexts } from './texts';
export type { Lang } from './language';
export type { Numbers } from './number';
export type { Texts } from './texts';
