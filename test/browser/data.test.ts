import { openWorkbench } from '../support/browser';
import type { Locator } from 'playwright-core';
import type { OpenedWorkbench } from '../support/browser';

describe('questions to the 数据 view, each answered within three interactions', () => {
  let bench: OpenedWorkbench;
  let panel: Locator;
  /** How often the person has clicked or typed since the pane stood as it opens. */
  let interactions: number;

  beforeAll(async () => {
    bench = await openWorkbench();
    panel = bench.pane.getByRole('tabpanel', { name: '数据' });
  });

  beforeEach(async () => {
    interactions = 0;
    await bench.startAnew();
    await bench.pane.getByRole('tab', { name: '填报', selected: true }).waitFor();
  });

  afterEach(() => {
    expect(interactions).toBeLessThanOrEqual(3);
    expect(bench.errors).toEqual([]);
  });

  afterAll(() => bench.close());

  async function click(target: Locator): Promise<void> {
    interactions += 1;
    await target.click();
  }

  async function search(text: string, results: string): Promise<Locator> {
    await click(bench.pane.getByRole('tab', { name: '数据' }));
    interactions += 1;
    await panel.getByRole('searchbox', { name: '查找数据' }).fill(text);
    await panel.getByText(results, { exact: true }).waitFor();
    return panel.getByRole('listbox', { name: '数据列表' }).getByRole('option');
  }

  it('how many members 桂林 had in 2007, and what is odd about the growth stated', async () => {
    const found = await search('桂林 会员', '10 条数据');
    expect(await found.first().innerText()).toMatch(/桂林市 · 会员人数\s+487,400人\s+2007年12月31日/);
    const odd = found.filter({ hasText: '169%' }).first();
    expect(await odd.innerText()).toContain('存疑');
    await click(odd);
    const detail = panel.getByRole('region', { name: '桂林市 · 会员人数增长率' });
    const doubt = await detail.innerText();
    expect(doubt).toContain('487400/288400-1 = 69.0%');
    expect(doubt).toContain('实际增长69.0%');
  });

  it('every figure for 柳州 on 金秋助学', async () => {
    const found = await search('柳州 金秋助学', '2 条数据');
    expect((await found.allInnerTexts()).map((text) => text.replace(/\s+/g, ' '))).toEqual([
      expect.stringContaining('柳州市 · 金秋助学筹集资金 298.18万元'),
      expect.stringContaining('柳州市 · 资助学生 1,258人'),
    ]);
    for (const text of await found.allInnerTexts())
      expect(text).toContain('“中国工会十五大前夕专版：柳州市总工会”');
  });

  it('where the 670.62万 was printed', async () => {
    const found = await search('670.62万', '2 条数据');
    expect(await found.first().innerText()).toContain('“工会成立九十周年专版：自治区总工会综述”');
    const detail = await panel.getByRole('region', { name: '广西壮族自治区 · 会员人数' }).innerText();
    expect(detail).toMatch(/文件行号\s+文件 000 第 65 行/);
    expect(detail).toMatch(/原文\s+670\.62万人/);
  });

  it('writes the figure with its source at the selected cell, and takes it back', async () => {
    await search('670.62万', '2 条数据');
    await bench.select('B2');
    await panel.getByRole('button', { name: '插入到所选单元格' }).click();
    interactions = 0;
    await bench.page.locator('[data-address=B2][aria-description]').waitFor({ state: 'attached' });
    const row = await Promise.all(['B2', 'C2', 'D2', 'E2'].map((address) => bench.cell(address)));
    expect(row.join(' ')).toMatch(/6,?706,?200/);
    expect(row.join(' ')).toContain('“工会成立九十周年专版：自治区总工会综述”');
  });
});
