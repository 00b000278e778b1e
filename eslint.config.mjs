// @ts-check
import eslint from '@eslint/js';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { circles } from './.eslint/circles.mjs';
import { imports, inner } from './.eslint/imports.mjs';

/** The rooms that may speak Office.js: its adapter, the two pages that start it, and the host under them. */
const officeRooms = ['excel', 'taskpane', 'commands', 'workbench'];

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
  { ignores: ['node_modules/', 'dist/', 'coverage/', 'test-results/', '.mutation/'] },
  { linterOptions: { noInlineConfig: true } },
  eslint.configs.recommended,
  { files: ['**/*.{js,mjs}'], languageOptions: { globals: nodeGlobals } },
  // Scripts of a page as they are.
  {
    files: ['src/**/*.js'],
    languageOptions: { sourceType: 'script', globals: { window: 'readonly', document: 'readonly' } },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.recommended],
    plugins: { rooms: { rules: { imports, circles } } },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'rooms/imports': 'error',
      'rooms/circles': 'error',
      // A kind, a severity or a notice that is added must be handled wherever it is told apart.
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { allowDefaultCaseForExhaustiveSwitch: false, considerDefaultExhaustiveForUnions: false },
      ],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/no-base-to-string': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
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
    files: [...inner, 'spreadsheet'].map((room) => `src/${room}/**/*.{ts,tsx}`),
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
  {
    files: ['src/excel/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: Object.fromEntries(
      Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, 'error']),
    ),
  },
  // Jest takes a set-up from a default export only, and assets have nothing else.
  {
    files: ['test/browser/setup.ts', 'test/browser/teardown.ts', '**/*.d.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  // CommonJS files: configurations, and what jest loads itself.
  { files: ['**/*.js'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
);
