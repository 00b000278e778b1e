import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '../..');

interface Snippet {
  readonly file: string;
  readonly code: string;
}

/** The rules that ESLint, as this repository sets it up, reports for each snippet. */
function lint(snippets: readonly Snippet[]): readonly (readonly string[])[] {
  // In a process of its own: the configuration is an ES module, which jest's CommonJS does not load.
  const script = `
    const { ESLint } = require('eslint');
    const eslint = new ESLint();
    Promise.all(JSON.parse(process.argv[1]).map(async ({ file, code }) =>
      (await eslint.lintText(code, { filePath: file }))[0].messages.map((one) => one.ruleId ?? one.message)
    )).then((found) => console.log(JSON.stringify(found)));`;
  const answer = execFileSync(process.execPath, ['-e', script, JSON.stringify(snippets)], {
    cwd: root,
    encoding: 'utf8',
  });
  return JSON.parse(answer) as readonly (readonly string[])[];
}

const cases: readonly (readonly [string, Snippet, string | undefined])[] = [
  [
    'the catalogue importing the dataset',
    { file: 'src/catalogue/x.ts', code: "export { a } from '../dataset/a';\n" },
    'rooms/imports',
  ],
  [
    'validation importing the use cases, though deep in a folder',
    {
      file: 'src/validation/methods/x.ts',
      code: "import type { A } from '../../app/port';\nexport type B = A;\n",
    },
    'rooms/imports',
  ],
  [
    'anything importing the workbench',
    { file: 'src/excel/x.ts', code: "export * from '../workbench/host/model';\n" },
    'rooms/imports',
  ],
  [
    'the pane importing the command line',
    { file: 'src/taskpane/x.ts', code: "export { a } from '../cli/a';\n" },
    'rooms/imports',
  ],
  [
    'React outside the pane',
    { file: 'src/app/x.ts', code: "export { useState } from 'react';\n" },
    'rooms/imports',
  ],
  [
    'the spreadsheet library outside the files room',
    { file: 'src/cli/x.ts', code: "export const load = () => import('hucre');\n" },
    'rooms/imports',
  ],
  [
    'Office.js outside its adapter',
    { file: 'src/files/x.ts', code: 'export const go = () => Excel.run(async () => undefined);\n' },
    'no-restricted-globals',
  ],
  [
    'a clock in a pure room',
    { file: 'src/forms/x.ts', code: 'export const now = () => Date.now();\n' },
    'no-restricted-syntax',
  ],
  [
    'the any type',
    { file: 'src/cli/x.ts', code: 'export const a: any = 1;\n' },
    '@typescript-eslint/no-explicit-any',
  ],
  [
    'a non-null assertion in a pure room',
    {
      file: 'src/review/x.ts',
      code: 'export const first = (list: readonly number[]): number => list[0]!;\n',
    },
    '@typescript-eslint/no-non-null-assertion',
  ],
  [
    'a default export',
    { file: 'src/i18n/x.ts', code: 'const a = 1;\nexport default a;\n' },
    'no-restricted-syntax',
  ],
  [
    'nothing where the table allows the import',
    {
      file: 'src/forms/layout/x.ts',
      code: "export { a } from '../../dataset/a';\nexport { b } from '../b';\n",
    },
    undefined,
  ],
  [
    'nothing where Office.js is at home',
    { file: 'src/excel/x.ts', code: 'export const go = () => Excel.run(async () => undefined);\n' },
    undefined,
  ],
];

describe('the lint rules', () => {
  let reported: readonly (readonly string[])[] = [];

  beforeAll(() => {
    reported = lint(cases.map(([, snippet]) => snippet));
  }, 60_000);

  it.each(cases.map(([name, , rule], index) => ({ name, rule, index })))(
    'report $name',
    ({ rule, index }) => {
      expect(reported[index]).toEqual(rule === undefined ? [] : [rule]);
    },
  );
});
