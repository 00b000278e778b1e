import type { ParseArgsConfig } from 'node:util';
import type { CliTexts } from '../i18n/cli';
import type { Lang } from '../i18n/language';
import type { Outcome } from './outcome';

/** What the arguments of a command came to. */
export interface Arguments {
  readonly positionals: readonly string[];
  /** The text of an option, or undefined where it was not given. */
  text(option: string): string | undefined;
  /** The texts of an option that may be given several times, in their order. */
  texts(option: string): readonly string[];
  /** Whether a switch was given. */
  has(option: string): boolean;
}

/** Whether a text is a year that a form can be of. */
export function isYear(text: string): boolean {
  return /^(19|20)\d\d$/.test(text);
}

/** Where a command runs: its language, its words, its folder. */
export interface CommandContext {
  readonly lang: Lang;
  readonly texts: CliTexts;
  /** An absolute path for one that the person wrote. */
  readonly path: (written: string) => string;
  /** Says how far a long run has come. */
  readonly progress: (line: string) => void;
}

/** A command of the command line. */
export interface Command {
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** How many arguments without a name it takes. */
  readonly positionals: number;
  run(given: Arguments, context: CommandContext): Promise<Outcome>;
}
