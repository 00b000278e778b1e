import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { forms } from '../../src/forms/catalogue';
import { itemsOf } from '../../src/forms/definition';
import { workFolder } from './call';

const folder = workFolder();
afterAll(() => folder.remove());

const root = join(__dirname, '..', '..');

/** The program itself, as npm starts it. */
function program(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'src/cli/main.ts'), ...args],
    { cwd: folder.path(''), encoding: 'utf8', env: { ...process.env, npm_lifecycle_event: 'test' } },
  );
  return { status, stdout, stderr };
}

test('forms --json lists every form with its indicators and prints nothing else', () => {
  const { status, stdout, stderr } = program('forms', '--json');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(JSON.parse(stdout)).toEqual(
    forms.map((form) => ({
      id: form.id,
      title: form.title,
      layouts: ['area', 'indicator'],
      indicators: itemsOf(form).map(({ indicator }) => indicator),
    })),
  );
});

test('paths are taken from where the person stands, and the status says that input is unusable', () => {
  expect(program('fill', 'aid', '--year', '2013', '--region', '450000', '--out', 'aid.xlsx').status).toBe(0);
  const missing = program('check', 'none.xlsx', '--json');
  expect(missing).toEqual({ status: 2, stdout: '', stderr: '无法读取“none.xlsx”，请检查路径。\n' });
});

test('long output arrives whole through a pipe', () => {
  const { stdout } = program('data', '--csv');
  expect(stdout.trimEnd().endsWith('\n')).toBe(false);
  expect(stdout.split('\n').length).toBeGreaterThan(400);
});

test('no command and an unknown one explain the usage on standard error', async () => {
  for (const line of ['', 'count']) {
    const { status, out, err } = await folder.cli(line);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain('用法');
    expect(forms.filter(({ id, title }) => !err.includes(id) || !err.includes(title.zh))).toEqual([]);
  }
  expect((await folder.cli('count')).err).toContain('没有“count”这个命令');
});

test('--help explains the usage in the language asked for', async () => {
  expect(await folder.cli('--help')).toMatchObject({
    status: 0,
    err: '',
    out: expect.stringContaining('用法'),
  });
  expect((await folder.cli('nothing --lang en-US')).err).toContain('Usage');
  expect((await folder.cli('fill --lang=en-US')).err).toContain('is missing');
});

test.each([
  ['forms --yaml', '--yaml'],
  ['forms membership', 'membership'],
  ['check a.xlsx b.xlsx', 'b.xlsx'],
  ['data --load', '--load'],
])('wrong arguments are named: %s', async (line, argument) => {
  const { status, err } = await folder.cli(line);
  expect(status).toBe(2);
  expect(err).toContain(`参数“${argument}”有误`);
});
