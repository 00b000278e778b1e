import { cli as en } from './en/cli';
import { createLabels } from './labels';
import { cli as zh } from './zh/cli';
import type { Labels } from './labels';
import type { Lang } from './language';

type Sentences = typeof zh;

/** Every sentence of the command line and what things are called. */
export interface CliTexts extends Sentences {
  readonly labels: Labels;
}

const all: Readonly<Record<Lang, CliTexts>> = {
  zh: { ...zh, labels: createLabels('zh') },
  en: { ...en, labels: createLabels('en') },
};

/** The command line's sentences in one language. */
export function createCliTexts(lang: Lang): CliTexts {
  return all[lang];
}
