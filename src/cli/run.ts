import { parseArgs } from 'node:util';
import { forms } from '../forms/catalogue';
import { createCliTexts } from '../i18n/cli';
import { languageOf } from '../i18n/language';
import { done } from './outcome';
import type { Lang } from '../i18n/language';
import type { Arguments, Command, CommandContext } from './command';
import type { Outcome } from './outcome';

/** Each command is loaded only when it is called: most calls need a small part of the product. */
const commands: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ['forms', async () => (await import('./commands/forms')).formsCommand],
  ['data', async () => (await import('./commands/data')).dataCommand],
  ['fill', async () => (await import('./commands/fill')).fillCommand],
  ['screen', async () => (await import('./commands/screen')).screenCommand],
  ['board', async () => (await import('./commands/board')).boardCommand],
  ['bulletin', async () => (await import('./commands/bulletin')).bulletinCommand],
  ['rules', async () => (await import('./commands/rules')).rulesCommand],
  ['review', async () => (await import('./commands/review')).reviewCommand],
  ['register', async () => (await import('./commands/register')).registerCommand],
  ['extract', async () => (await import('./commands/extract')).extractCommand],
  ['addup', async () => (await import('./commands/addUp')).addUpCommand],
  ['check', async () => (await import('./commands/check')).checkCommand],
]);

const lang = { lang: { type: 'string' } } as const;

/** Runs the command line `argv` (without the program's own name). Throws only for mistakes in the program. */
export async function run(
  argv: readonly string[],
  path: CommandContext['path'],
  progress: CommandContext['progress'] = () => undefined,
): Promise<Outcome> {
  const [name, ...rest] = argv;
  const chosen = languageOf(askedLanguage(rest));
  const texts = createCliTexts(chosen);
  if (name === '--help' || name === '-h' || name === 'help') return done(usage(chosen));
  const load = name === undefined ? undefined : commands.get(name);
  if (!load) return misused(name === undefined ? '' : texts.unknownCommand(name), chosen);
  const command = await load();
  const given = parse(rest, command);
  if (typeof given === 'string') return misused(texts.wrongArguments(given), chosen);
  return command.run(given, { lang: chosen, texts, path, progress });
}

/** Found before the arguments are understood, because what is wrong with them has to be said in it. */
function askedLanguage(args: readonly string[]): string | undefined {
  const after = args[args.indexOf('--lang') + 1];
  return args.includes('--lang') ? after : args.find((arg) => arg.startsWith('--lang='))?.slice(7);
}

function misused(sentence: string, asked: Lang): Outcome {
  return { status: 2, out: '', err: [sentence, usage(asked)].filter(Boolean).join('\n') };
}

function usage(asked: Lang): string {
  const width = Math.max(...forms.map(({ id }) => id.length));
  const listed = forms.map(({ id, title }) => `  ${id.padEnd(width)}  ${title[asked]}`);
  return createCliTexts(asked).usage(listed.join('\n'));
}

/** The arguments, or the one that is wrong. */
function parse(args: readonly string[], command: Command): Arguments | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { ...command.options, ...lang },
      allowPositionals: true,
    });
    const extra = positionals[command.positionals];
    if (extra !== undefined) return extra;
    const given: Readonly<Record<string, unknown>> = values;
    const find = (option: string): unknown => given[option];
    return {
      positionals,
      text: (option) => {
        const value = find(option);
        return typeof value === 'string' ? value : undefined;
      },
      texts: (option) => {
        const value = find(option);
        return Array.isArray(value) ? value.map(String) : [];
      },
      has: (option) => find(option) === true,
    };
  } catch (error) {
    const argument = refusedArgument(error);
    if (argument === undefined) throw error;
    return argument || args.join(' ');
  }
}

/** The argument that Node's parser refused, '' where it names none; undefined for any other failure. */
function refusedArgument(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error) || !('message' in error))
    return undefined;
  if (!String(error.code).startsWith('ERR_PARSE_ARGS')) return undefined;
  return /'([^' ]+)/.exec(String(error.message))?.[1] ?? '';
}
