import { existsSync, readFileSync } from 'node:fs';
import { rules } from '../../src/validation';
import { workFolder } from './call';

const folder = workFolder();
afterAll(() => folder.remove());

interface Listed {
  readonly note: string;
  readonly rules: readonly {
    readonly id: string;
    readonly name: string;
    readonly severityText: string;
    readonly scopeText: string;
    readonly relation: string;
    readonly indicators: Readonly<Record<string, string>>;
    readonly parametersText: string;
    readonly on: boolean;
    readonly why: string;
    readonly fix: string;
  }[];
  readonly limits: readonly { readonly growthClass: string; readonly name: string; readonly rise: number }[];
  readonly floors: readonly { readonly unit: string; readonly floor: number }[];
}

async function listed(options = ''): Promise<Listed> {
  const { status, out, err } = await folder.cli(`rules --json ${options}`);
  expect({ status, err }).toEqual({ status: 0, err: '' });
  return JSON.parse(out) as Listed;
}

test('rules --json lists every rule of the catalogue once, with all that a person asks of it', async () => {
  const catalogue = await listed();
  expect(catalogue.rules.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
  for (const { name, severityText, scopeText, why, fix } of catalogue.rules) {
    for (const text of [name, severityText, scopeText, why, fix]) expect(text).not.toBe('');
  }
  expect(catalogue.note).toContain('不是官方规定');
  const of = (id: string) => catalogue.rules.find((rule) => rule.id === id);
  expect(of('R05')).toMatchObject({
    severityText: '准强制性',
    relation: 'M09≤M05',
    indicators: { M05: '职工人数（已建会单位）', M09: '会员人数' },
  });
  expect(of('R42')).toMatchObject({
    severityText: '核实性',
    parametersText: expect.stringContaining('按指标类别'),
  });
  expect(of('R51')?.parametersText).toContain('稳健Z值限：7');
  expect(of('R52')?.on).toBe(false);
  expect(catalogue.limits).toContainEqual({
    growthClass: 'headline',
    name: '主要总量（会员、组织）',
    rise: 0.2,
    fall: 0.2,
  });
  expect(catalogue.floors).toContainEqual({ unit: '人', floor: 50 });
});

test('the page is written from the same data, as HTML and as Markdown', async () => {
  const { rules: all, note } = await listed();
  for (const file of ['rules.html', 'rules.md']) {
    const { status, out } = await folder.cli(`rules --out ${file}`);
    expect({ status, out }).toEqual({ status: 0, out: `已写入 ${file}：${all.length} 条审核关系。` });
    const page = readFileSync(folder.path(file), 'utf8');
    expect(page).toContain(note);
    for (const { id, name, fix } of all) {
      expect(page).toMatch(new RegExp(`(?:<td>|\\| )${id}(?:</td>| \\|)`, 'u'));
      expect(page).toContain(name);
      expect(page).toContain(fix);
    }
  }
});

test('the HTML is one page for A4 that loads nothing', async () => {
  await folder.cli('rules --out page.html');
  const html = readFileSync(folder.path('page.html'), 'utf8');
  expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="zh-CN">/u);
  expect(html).toContain('@page{size:A4 landscape');
  expect(html).not.toMatch(/<script|<link|https?:|undefined/u);
  expect(html.match(/<table>/gu)).toHaveLength(4);
  const [, , list = ''] = html.split('<table>');
  // Its head and one row for each rule.
  expect(list.match(/<tr>/gu)).toHaveLength(rules.length + 1);
});

test('in English nothing is left in Chinese but units', async () => {
  const { rules: all, note, limits } = await listed('--lang en-US');
  const texts = all.flatMap(({ name, severityText, scopeText, parametersText }) => [
    name,
    severityText,
    scopeText,
    parametersText,
  ]);
  for (const text of [note, ...texts, ...limits.map(({ name }) => name)]) {
    expect(text).not.toMatch(/\p{Script=Han}/u);
  }
});

test('without an option the list is printed as Markdown', async () => {
  const { out } = await folder.cli('rules');
  expect(out).toMatch(/^# 审核关系目录\n/u);
  expect(out).toContain('| R01 | ');
});

test.each([
  ['rules --out rules.docx', '“rules.docx”应为 .html 或 .md 文件名。'],
  ['rules --out none/rules.html', '无法写入“none/rules.html”，请检查文件夹是否存在、文件是否正被打开。'],
])('%s is refused with one sentence', async (line, sentence) => {
  expect(await folder.cli(line)).toEqual({ status: 2, out: '', err: sentence });
  expect(existsSync(folder.path('rules.docx'))).toBe(false);
});
