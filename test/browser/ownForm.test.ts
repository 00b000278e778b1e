import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { childrenOf } from '../../src/catalogue/areas';
import { FileWorkbook } from '../../src/files/fileWorkbook';
import { openWorkbench } from '../support/browser';
import { testApp } from '../support/app';
import { openTab, said } from './steps';
import type { Locator } from 'playwright-core';
import type { OpenedWorkbench } from '../support/browser';

const FILE = join(__dirname, '../forms/recognise/files/by-name.xlsx');
const TITLE = '全区会员季报';
const cities = childrenOf('450000').map(({ code }) => code);

const relations = [
  ['1', 'M10≤M09', '强制性', '', '是'],
  ['2', 'M10≥0.2×M09', '核实性', '女会员一般不少于两成', '是'],
  ['3', '若M09＞0则M10＞0', '提示', '', '是'],
];

async function ownForms(bench: OpenedWorkbench): Promise<Locator> {
  const panel = await openTab(bench, '上报');
  const card = panel.locator('details').filter({ hasText: '自定表式和制度包' }).last();
  if ((await card.getAttribute('open')) === null) await card.locator('summary').first().click();
  return card;
}

/** A return of one city, as the office's package makes it. */
async function returnOf(content: string, city: string, at: number): Promise<Buffer> {
  const port = FileWorkbook.empty();
  const app = testApp(port, { region: city, year: 2026, layout: 'indicator' });
  await app.start();
  await app.loadPackage('季报.json', content);
  await app.choose({ form: app.getState().packages[0]?.form.id ?? '' });
  const filled = await app.fill();
  const sheet = filled.kind === 'filled' || filled.kind === 'nothingToFill' ? filled.sheet : '';
  const { read } = await port.read([sheet]);
  const values = read[0]?.values ?? [];
  // One city has few women among its members.
  const figures = { M09: 1000 + at, M10: at === 4 ? 150 : 400 } as const;
  const cells = Object.entries(figures).map(([code, value]) => ({
    row: values.findIndex((line) => line[2] === code),
    column: 3,
    value,
  }));
  await port.write({ writes: [{ sheet, cells }] });
  return Buffer.from(await port.toBytes());
}

describe('a form of the office’s own', () => {
  let bench: OpenedWorkbench;
  let content = '';

  beforeAll(async () => {
    bench = await openWorkbench({ width: 350 });
    await bench.open('全区会员.xlsx', readFileSync(FILE));
    await bench.pane
      .getByRole('tabpanel', { name: '填报' })
      .getByRole('region', { name: '识别的表' })
      .waitFor();
  });

  afterAll(() => bench.close());

  it('is made from a sheet of the office, with its relations beside it', async () => {
    await (await ownForms(bench)).getByRole('button', { name: '将当前表另存为表式' }).click();
    await bench.page.getByRole('tab', { name: '表式定义' }).waitFor();
    await bench.typeInto('B2', TITLE);
    await (await ownForms(bench)).getByRole('button', { name: '读入表式定义' }).click();
    expect(await said(bench, /已读入表式/)).toContain(TITLE);
    const panel = await openTab(bench, '上报');
    await panel.getByText('审核设置', { exact: true }).click();
    await panel.getByText('自定审核关系', { exact: true }).click();
    await panel.getByRole('button', { name: '新建“审核关系”工作表' }).click();
    await bench.page.getByRole('tab', { name: '审核关系' }).waitFor();
    await bench.pasteBlock('A3', relations.map((line) => line.join('\t')).join('\n'));
    const own = await ownForms(bench);
    await own.getByText('审核关系 3 条').waitFor();
    await own.getByRole('button', { name: `保存制度包 ${TITLE}` }).click();
    content = await own.getByRole('textbox', { name: `制度包 ${TITLE}` }).inputValue();
    expect(JSON.parse(content)).toMatchObject({ form: { title: TITLE } });
  });

  it('is taken into another workbook as a package and filled there', async () => {
    await bench.startAnew();
    const own = await ownForms(bench);
    await own
      .getByLabel('载入制度包…')
      .setInputFiles([{ name: '季报.json', mimeType: 'application/json', buffer: Buffer.from(content) }]);
    expect(await said(bench, /已读入表式/)).toContain('审核关系 3 条');
    const panel = await openTab(bench, '填报');
    await panel.getByLabel('表', { exact: true }).selectOption(TITLE);
    await bench.pane.getByRole('button', { name: '一键填表' }).click();
    await said(bench, /填入 \d+ 格|没有新的数可填/);
    const chosen = panel.locator('option:checked').filter({ hasText: TITLE });
    expect(await chosen.count()).toBe(1);
    expect((await bench.tabs()).length).toBeGreaterThan(1);
  });

  it('is handed in by fourteen cities, reviewed by its relations and combined', async () => {
    const panel = await openTab(bench, '汇审');
    const files = await Promise.all(
      cities.map(async (city, at) => ({
        name: `${city}.xlsx`,
        mimeType: 'application/octet-stream',
        buffer: await returnOf(content, city, at),
      })),
    );
    await panel.getByLabel('选择文件').setInputFiles(files);
    await panel.getByText(/已报 14\/14/u).waitFor({ timeout: 60_000 });
    await panel.getByText(TITLE).first().waitFor();
    await panel.getByRole('button', { name: '写入汇审结果' }).click();
    await said(bench, /已写入汇审结果/);
    const names = await bench.tabs();
    const saved = await FileWorkbook.open(await bench.save(), { looks: false });
    if (!saved.ok) throw new Error(saved.problem);
    const { read } = await saved.value.read('visible');
    const text = JSON.stringify(read.map(({ values }) => values));
    expect(names.length).toBeGreaterThan(3);
    expect(text).toContain('自定2');
    // 1000 + … + 1013
    expect(text).toContain(String(cities.reduce((sum, _, at) => sum + 1000 + at, 0)));
    expect(bench.errors).toEqual([]);
  });
});
