// @ts-check
import { dirname, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const source = resolve(dirname(fileURLToPath(import.meta.url)), '../src');

const pure = ['catalogue', 'dataset', 'forms', 'extract', 'validation', 'review'];

/** The rooms without clock, chance, I/O, page and host. */
export const inner = [...pure, 'app'];

const all = [...inner, 'excel', 'files', 'i18n'];

/** What reads a register knows of figures and rules alone. */
const judging = ['catalogue', 'dataset', 'forms', 'validation'];

/**
 * Which rooms of src each room may import, besides itself. What is not listed is forbidden.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const rooms = {
  catalogue: [],
  dataset: ['catalogue'],
  forms: ['catalogue', 'dataset'],
  extract: ['catalogue', 'dataset'],
  validation: ['catalogue', 'dataset', 'forms'],
  review: ['catalogue', 'dataset', 'forms', 'validation'],
  app: pure,
  spreadsheet: [],
  excel: inner,
  files: [...inner, 'spreadsheet'],
  i18n: inner,
  // One page holds the pane and the ribbon's commands.
  taskpane: [...all, 'commands'],
  commands: all,
  cli: [...all, 'register'],
  register: judging,
  workbench: ['spreadsheet'],
};

/**
 * Packages that only some rooms may import; the pure rooms and the use cases import no other at all.
 *
 * @type {readonly { readonly packages: RegExp; readonly rooms: readonly string[] }[]}
 */
const packages = [
  { packages: /^(react|react-dom|@fluentui)(\/|$)/, rooms: ['taskpane'] },
  { packages: /^hucre(\/|$)/, rooms: ['files', 'spreadsheet', 'workbench'] },
  { packages: /^(papaparse|@e965)(\/|$)/, rooms: ['files'] },
  { packages: /^numfmt(\/|$)/, rooms: ['spreadsheet'] },
  { packages: /^@formulajs(\/|$)/, rooms: ['workbench'] },
  { packages: /^@duckdb(\/|$)/, rooms: ['register'] },
  // What a workbook keeps is read by a schema.
  { packages: /^valibot(\/|$)/, rooms: ['app'] },
  { packages: /^node:|^(fs|path|process|os|crypto|child_process|url)$/, rooms: ['cli'] },
];

/**
 * The folders between src and a file's name, the room first; undefined outside src.
 *
 * @param {string} file
 */
const foldersOf = (file) => {
  const path = relative(source, file);
  return path.startsWith('..') ? undefined : path.split(sep).slice(0, -1);
};

/**
 * Imports go the way of the table, and into another room only through its doors: the modules at its top.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const imports = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      room: '{{from}} may not import {{to}}.',
      door: '{{folder}} is private to its room; import a module at the top of {{to}}.',
      package: '{{from}} may not import the package {{to}}.',
    },
  },
  create(context) {
    const from = foldersOf(context.filename)?.[0];
    if (from === undefined) return {};
    /** @param {{ source?: unknown }} node */
    const check = (node) => {
      const literal = /** @type {{ value?: unknown } | null | undefined} */ (node.source);
      const wanted = literal?.value;
      if (typeof wanted !== 'string') return;
      const at = /** @type {import('estree').Node} */ (/** @type {unknown} */ (literal));
      if (!wanted.startsWith('.')) {
        const limited = packages.find((one) => one.packages.test(wanted));
        if (limited ? !limited.rooms.includes(from) : inner.includes(from)) {
          context.report({ node: at, messageId: 'package', data: { from, to: wanted } });
        }
        return;
      }
      const [to, ...within] = foldersOf(resolve(dirname(context.filename), wanted)) ?? [];
      if (to === undefined || to === from) return;
      if (!rooms[from]?.includes(to)) context.report({ node: at, messageId: 'room', data: { from, to } });
      else if (within.length > 0) {
        context.report({ node: at, messageId: 'door', data: { to, folder: [to, ...within].join('/') } });
      }
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      TSImportType: check,
    };
  },
};
