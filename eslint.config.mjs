// @ts-check
import { dirname, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import eslint from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const source = resolve(dirname(fileURLToPath(import.meta.url)), 'src');

const pure = ['catalogue', 'dataset', 'forms', 'validation', 'review'];
const inner = [...pure, 'app'];
const all = [...inner, 'excel', 'files', 'i18n'];

/**
 * Which rooms of src each room may import, besides itself. What is not listed is forbidden.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const rooms = {
  catalogue: [],
  dataset: ['catalogue'],
  forms: ['catalogue', 'dataset'],
  validation: ['catalogue', 'dataset', 'forms'],
  review: ['catalogue', 'dataset', 'forms', 'validation'],
  app: pure,
  excel: inner,
  files: inner,
  i18n: inner,
  taskpane: all,
  commands: all,
  cli: all,
  workbench: [],
};

/**
 * Packages that only some rooms may import; the pure rooms and the use cases import none at all.
 *
 * @type {readonly { readonly packages: RegExp; readonly rooms: readonly string[] }[]}
 */
const packages = [
  { packages: /^(react|react-dom|@fluentui)(\/|$)/, rooms: ['taskpane'] },
  { packages: /^(hucre|papaparse)(\/|$)/, rooms: ['files', 'workbench'] },
  { packages: /^@cj-tech-master(\/|$)/, rooms: ['workbench'] },
  { packages: /^node:|^(fs|path|process|os|crypto|child_process|url)$/, rooms: ['cli'] },
];

/** The rooms that may speak Office.js: its adapter, the two pages that start it, and the host under them. */
const officeRooms = ['excel', 'taskpane', 'commands', 'workbench'];

/** @param {string} file */
const roomOf = (file) => {
  const path = relative(source, file);
  return path.startsWith('..') ? undefined : path.split(sep)[0];
};

/** @type {import('eslint').Rule.RuleModule} */
const importTable = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      room: '{{from}} may not import {{to}}.',
      package: '{{from}} may not import the package {{to}}.',
    },
  },
  create(context) {
    const from = roomOf(context.filename);
    if (from === undefined) return {};
    /** @param {{ source?: unknown }} node */
    const check = (node) => {
      const literal = /** @type {{ value?: unknown } | null | undefined} */ (node.source);
      const wanted = literal?.value;
      if (typeof wanted !== 'string') return;
      const at = /** @type {import('estree').Node} */ (/** @type {unknown} */ (literal));
      if (!wanted.startsWith('.')) {
        const limited = packages.find((one) => one.packages.test(wanted));
        if (inner.includes(from) || (limited && !limited.rooms.includes(from))) {
          context.report({ node: at, messageId: 'package', data: { from, to: wanted } });
        }
        return;
      }
      const to = roomOf(resolve(dirname(context.filename), wanted));
      if (to === undefined || to === from || rooms[from]?.includes(to)) return;
      context.report({ node: at, messageId: 'room', data: { from, to } });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name, so that a thing is called the same everywhere.',
};

const impure = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Pure rooms have no clock.' },
  {
    selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
    message: 'Pure rooms have no clock.',
  },
  {
    selector: 'CallExpression[callee.object.name="Math"][callee.property.name="random"]',
    message: 'Pure rooms have no chance.',
  },
];

const hosts = ['Excel', 'Office', 'OfficeExtension', 'OfficeRuntime'];
const browserOnly = ['window', 'document', 'localStorage', 'sessionStorage', 'fetch', 'navigator'];

const nodeGlobals = Object.fromEntries(
  ['process', 'require', 'module', '__dirname', '__filename', 'console', 'Buffer', 'URL', 'setTimeout'].map(
    (name) => [name, /** @type {const} */ ('readonly')],
  ),
);

export default tseslint.config(
  { ignores: ['node_modules/', 'dist/', 'coverage/', 'test-results/'] },
  { linterOptions: { noInlineConfig: true } },
  eslint.configs.recommended,
  { files: ['**/*.{js,mjs}'], languageOptions: { globals: nodeGlobals } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.recommended],
    plugins: { rooms: { rules: { imports: importTable } } },
    rules: {
      'rooms/imports': 'error',
      'no-restricted-syntax': ['error', noDefaultExport],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'separate-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      // The wide space belongs to Chinese typography.
      'no-irregular-whitespace': ['error', { skipStrings: true, skipTemplates: true }],
      'no-undef': 'off',
      'prefer-const': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: officeRooms.map((room) => `src/${room}/**`),
    rules: { 'no-restricted-globals': ['error', ...hosts] },
  },
  {
    files: inner.map((room) => `src/${room}/**/*.{ts,tsx}`),
    rules: {
      'no-restricted-globals': ['error', ...hosts, ...browserOnly],
      'no-restricted-syntax': ['error', noDefaultExport, ...impure],
      '@typescript-eslint/no-non-null-assertion': 'error',
    },
  },
  {
    files: ['src/taskpane/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  // Jest takes a set-up from a default export only, and assets have nothing else.
  {
    files: ['test/browser/setup.ts', 'test/browser/teardown.ts', '**/*.d.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  // CommonJS files: configurations, and what jest loads itself.
  { files: ['**/*.js'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
);
