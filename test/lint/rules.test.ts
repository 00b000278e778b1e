import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');

interface Snippet {
  readonly file: string;
  readonly code: string;
}

/** The rules that ESLint, as this repository sets it up, reports where a file holds the snippet. */
function lint(snippets: readonly Snippet[]): readonly (readonly string[])[] {
  // In a process of its own: the configuration is an ES module, which jest's CommonJS does not load.
  const script = `
    import { ESLint } from 'eslint';
    const eslint = new ESLint();
    const found = [];
    for (const { file, code } of JSON.parse(process.argv[1])) {
      const [result] = await eslint.lintText(code, { filePath: file });
      found.push(result.messages.map((one) => one.ruleId ?? one.message));
    }
    console.log(JSON.stringify(found));`;
  const answer = execFileSync(
    process.execPath,
    ['--input-type=module', '-e', script, JSON.stringify(snippets)],
    { cwd: root, encoding: 'utf8' },
  );
  return JSON.parse(answer) as readonly (readonly string[])[];
}

// Rules that need types look at files that exist: a snippet stands in place of the text of such a file.
const moduleIn = (folder: string): string => {
  const name = readdirSync(join(root, folder)).find((one) => /(?<!\.d)\.ts$/.test(one));
  return `${folder}/${name ?? ''}`;
};

const [catalogue, validation, methods, app, excel, files, i18n, cli] = [
  'src/catalogue',
  'src/validation',
  'src/validation/methods',
  'src/app',
  'src/excel',
  'src/files',
  'src/i18n',
  'src/cli',
].map(moduleIn) as [string, string, string, string, string, string, string, string];

const union = "type Kind = 'one' | 'two';\n";

const cases: readonly (readonly [string, Snippet, string | undefined])[] = [
  [
    'the catalogue importing the dataset',
    { file: catalogue, code: "export { a } from '../dataset/a';\n" },
    'rooms/imports',
  ],
  [
    'validation importing the use cases, though deep in a folder',
    { file: methods, code: "import type { A } from '../../app/stateCells';\nexport type B = A;\n" },
    'rooms/imports',
  ],
  [
    'anything importing the workbench',
    { file: excel, code: "export * from '../workbench/host/model';\n" },
    'rooms/imports',
  ],
  [
    'the command line importing the pane',
    { file: cli, code: "export { a } from '../taskpane/a';\n" },
    'rooms/imports',
  ],
  [
    'a room importing what is private to another',
    { file: app, code: "export { a } from '../review/report/a';\n" },
    'rooms/imports',
  ],
  [
    'a type taken from what is private to another room',
    { file: app, code: "export type A = import('../review/report/a').A;\n" },
    'rooms/imports',
  ],
  ['React outside the pane', { file: app, code: "export { useState } from 'react';\n" }, 'rooms/imports'],
  [
    'the spreadsheet library outside the files room',
    { file: cli, code: "export const load = () => import('hucre');\n" },
    'rooms/imports',
  ],
  [
    'a circle of imports, though only of types',
    { file: 'src/cli/run.ts', code: "import type { A } from './main';\nexport type B = A;\n" },
    'rooms/circles',
  ],
  [
    'Office.js outside its adapter',
    { file: files, code: 'export const go = () => Excel.run(async () => undefined);\n' },
    'no-restricted-globals',
  ],
  [
    'a round trip to Excel in a loop',
    {
      file: excel,
      code: `export async function go(context: Excel.RequestContext, names: readonly string[]): Promise<void> {
        for (const name of names) {
          context.workbook.worksheets.getItem(name).activate();
          await context.sync();
        }
      }\n`,
    },
    'office-addins/no-context-sync-in-loop',
  ],
  [
    'a clock in a pure room',
    { file: validation, code: 'export const now = () => Date.now();\n' },
    'no-restricted-syntax',
  ],
  ['the any type', { file: cli, code: 'export const a: any = 1;\n' }, '@typescript-eslint/no-explicit-any'],
  [
    'a non-null assertion in a pure room',
    { file: app, code: 'export const first = (list: readonly number[]): number => list[0]!;\n' },
    '@typescript-eslint/no-non-null-assertion',
  ],
  ['a default export', { file: i18n, code: 'const a = 1;\nexport default a;\n' }, 'no-restricted-syntax'],
  [
    'a kind that a default swallows',
    {
      file: i18n,
      code: `${union}export function say(kind: Kind): number {
        switch (kind) {
          case 'one':
            return 1;
          default:
            return 2;
        }
      }\n`,
    },
    '@typescript-eslint/switch-exhaustiveness-check',
  ],
  [
    'a promise whose failure nobody sees',
    { file: cli, code: 'export const go = (work: () => Promise<void>): void => {\n  work();\n};\n' },
    '@typescript-eslint/no-floating-promises',
  ],
  [
    'nothing where the table allows the import',
    {
      file: methods,
      code: "export { a } from '../../dataset/a';\nexport { b } from '../engine/b';\n",
    },
    undefined,
  ],
  [
    'nothing where Office.js is at home',
    { file: excel, code: 'export const go = () => Excel.run(async () => undefined);\n' },
    undefined,
  ],
  [
    'nothing where every kind is handled',
    {
      file: i18n,
      code: `${union}export function say(kind: Kind): number {
        switch (kind) {
          case 'one':
            return 1;
          case 'two':
            return 2;
        }
      }\n`,
    },
    undefined,
  ],
];

describe('the lint rules', () => {
  let reported: readonly (readonly string[])[] = [];

  beforeAll(() => {
    reported = lint(cases.map(([, snippet]) => snippet));
  }, 120_000);

  it.each(cases.map(([name, , rule], index) => ({ name, rule, index })))(
    'report $name',
    ({ rule, index }) => {
      expect(reported[index]).toEqual(rule === undefined ? [] : [rule]);
    },
  );
});
