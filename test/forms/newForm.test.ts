import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');

/** A copy of the product in which a form is added; links to what is only read. */
const copy = mkdtempSync(join(tmpdir(), 'form-'));
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const gardenForm = `
import { optional, part, required } from './parts/items';
import { internalMarks } from './parts/legal';
import type { FormDefinition } from '../definition';

/** 职工书屋和文化宫情况. */
export const gardenForm: FormDefinition = {
  id: 'garden',
  title: { zh: '职工书屋和文化宫情况', en: 'Libraries and palaces' },
  short: { zh: '书屋文化宫', en: 'Libraries' },
  about: { zh: '填报各市职工书屋和工人文化宫情况。', en: 'Libraries and palaces by city.' },
  theme: 'service',
  legal: internalMarks('工统(综)99表'),
  groups: [
    { title: { zh: '一、书屋', en: 'I. Libraries' }, items: [required('K10'), part('K08'), optional('K11')] },
    { title: { zh: '二、文化宫', en: 'II. Palaces' }, items: [required('K07')] },
  ],
  notes: [{ zh: '统计时点为9月30日。', en: 'At 30 September.' }],
};
`;

function cli(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, 'src/cli/main.ts', ...args], {
    cwd: copy,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('a form is one file: forms, fill, check, ribbon and manifest follow from it', () => {
  for (const folder of ['src']) cpSync(join(root, folder), join(copy, folder), { recursive: true });
  for (const file of ['package.json', 'tsconfig.json', 'seeds', 'node_modules']) {
    symlinkSync(join(root, file), join(copy, file));
  }
  // What is written beside the manifest must not reach the product's own.
  for (const folder of ['out', 'assets']) mkdirSync(join(copy, folder));
  writeFileSync(join(copy, 'src/forms/catalogue/garden.ts'), gardenForm);
  execFileSync(process.execPath, [tsx, 'src/commands/manifest/write.mjs'], { cwd: copy });

  expect(cli('forms').stdout).toContain('garden');
  expect(cli('help').stdout).toContain('职工书屋和文化宫情况');
  expect(readFileSync(join(copy, 'manifest.xml'), 'utf8')).toContain(
    '<FunctionName>fillGarden</FunctionName>',
  );

  const file = join('out', 'garden.xlsx');
  const filled = cli('fill', 'garden', '--year', '2015', '--region', '450000', '--out', file);
  expect(filled).toMatchObject({ status: 0, stderr: '' });
  const checked = cli('check', file, '--json');
  expect(JSON.parse(checked.stdout)).toMatchObject({ form: 'garden', year: 2015 });
});
