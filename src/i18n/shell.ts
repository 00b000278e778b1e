import { shell as en } from './en/pane/shell';
import { shell as zh } from './zh/pane/shell';
import type { Lang } from './language';

/** The words of the pane's frame alone, for what is shown before, or instead of, the pane. */
export const shellTexts: Readonly<Record<Lang, typeof zh>> = { zh, en };
