import { childrenOf } from '../../src/catalogue/areas';
import { FileWorkbook } from '../../src/files/fileWorkbook';
import { formOf } from '../../src/forms/catalogue';
import { layoutForm } from '../../src/forms/layout';
import { openWorkbench } from '../support/browser';
import { cellOf, openTab, said } from './steps';
import type { OpenedWorkbench } from '../support/browser';

const cities = childrenOf('450000');
const [missing, corrupt, wrong] = ['450300', '450700', '450400'];

/** Figures of a city that hang together and have grown by a few per cent. */
function figuresOf(index: number): Readonly<Record<string, readonly [current: number, prior: number]>> {
  const prior = 210_000 + index * 31_700;
  const members = Math.round(prior * (1.01 + (index % 4) / 100));
  return {
    M01: [1500 + index * 13, 1480 + index * 13],
    M05: [Math.round(members * 1.07), Math.round(prior * 1.07)],
    M09: [members, prior],
  };
}

async function returnOf(code: string, index: number): Promise<Buffer> {
  const form = formOf('membership');
  const plan = layoutForm({ form, year: 2025, region: code, areas: [code], relations: '' }, 'indicator');
  const port = FileWorkbook.empty();
  const cells = plan.fields.flatMap(({ indicator, period, row, column }) => {
    const pair = figuresOf(index)[indicator];
    if (pair === undefined) return [];
    const value = pair[period === 'current' ? 0 : 1];
    // One city has written its members in 万人.
    return [
      {
        row,
        column,
        value: code === wrong && indicator === 'M09' && period === 'current' ? value / 10_000 : value,
      },
    ];
  });
  await port.write({ plans: [plan], writes: [{ sheet: plan.name, cells }] });
  return Buffer.from(await port.toBytes());
}

describe('reviewing what fourteen cities handed in', () => {
  let bench: OpenedWorkbench;

  beforeAll(async () => {
    bench = await openWorkbench({ width: 350 });
    const panel = await openTab(bench, '汇审');
    const files = await Promise.all(
      cities
        .map(({ code }, index) => ({ code, index }))
        .filter(({ code }) => code !== missing)
        .map(async ({ code, index }) => {
          const bytes = await returnOf(code, index);
          return {
            name: `${code}.xlsx`,
            mimeType: 'application/octet-stream',
            buffer: code === corrupt ? bytes.subarray(0, 700) : bytes,
          };
        }),
    );
    await panel.getByLabel('选择文件').setInputFiles(files);
    await panel.getByText(/已报 \d+\/14/u).waitFor();
  });

  afterAll(() => bench.close());

  it('says who is missing, what cannot be opened and what is to be put right', async () => {
    const panel = await openTab(bench, '汇审');
    expect(await panel.getByText(/已报 \d+\/14/u).innerText()).toMatch(/^已报 12\/14/u);
    const units = panel.getByRole('list', { name: '各单位' });
    const unsent = units.getByRole('button', { name: '未报' });
    expect(await unsent.allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringContaining('桂林市'), expect.stringContaining('钦州市')]),
    );
    await units.getByRole('button', { name: `${corrupt}.xlsx` }).waitFor();
    expect(await units.getByRole('button', { name: '梧州市' }).innerText()).not.toContain('可接收');
  });

  it('returns a unit its file with a note that names the figure and what is wrong with it', async () => {
    const panel = await openTab(bench, '汇审');
    await panel.getByRole('button', { name: '梧州市' }).click();
    const note = await panel.getByLabel('退回意见', { exact: true }).inputValue();
    expect(note).toContain('梧州市');
    expect(note).toContain('会员人数');
    expect(note).toContain('疑似以“万人”填报');
  });

  it('combines the rest into the form of the province, and takes it back whole', async () => {
    const panel = await openTab(bench, '汇审');
    const before = await bench.tabs();
    await panel.getByRole('button', { name: '写入汇审结果' }).click();
    await said(bench, /已写入汇审结果/u);
    const combined = (await bench.tabs()).find((name) => name.startsWith('会员组织2025'));
    if (combined === undefined) throw new Error(`no combined form among ${(await bench.tabs()).join()}`);
    await bench.activateTab(combined);
    const sum = cities.reduce((all, { code }, index) => {
      if (code === missing || code === corrupt) return all;
      const [value] = figuresOf(index)['M09'] ?? [0];
      return all + (code === wrong ? value / 10_000 : value);
    }, 0);
    const shown = await bench.cell(await cellOf(bench, '450000', 'M09'));
    expect(Math.round(Number(shown.replaceAll(',', '')))).toBe(Math.round(sum));
    await bench.pane.getByRole('button', { name: '撤销', exact: true }).click();
    await said(bench, /已移除|已撤销/u);
    expect(await bench.tabs()).toEqual(before);
    expect(bench.errors).toEqual([]);
  });
});
