import { openWorkbench } from '../support/browser';
import { cellOf, choose, fill, openTab, said } from './steps';
import type { OpenedWorkbench } from '../support/browser';

const report = [
  '内江市总工会2013年工作情况',
  '截至目前，全市基层工会5973个，涵盖单位12500个，会员52.4万人，其中农民工会员18.3万人。',
  '职工数由2008年的40万人增加到50万人，增长125%。',
].join('\n');

/** Stands in every script that holds the reader of texts, and in no other. */
const reader = './src/extract/extract.ts';

describe('from the text of a report to the form', () => {
  let bench: OpenedWorkbench;

  beforeAll(async () => {
    bench = await openWorkbench();
    await choose(bench, { year: 2013, region: '四川' });
    await fill(bench);
  });

  afterAll(() => bench.close());

  it('loads the reader of texts only when it is asked for', async () => {
    const held = async (): Promise<boolean> => {
      const frame = bench.page.frames().find((one) => one.url().includes('taskpane.html'));
      const sources = await frame?.evaluate(async () => {
        const names = performance
          .getEntriesByType('resource')
          .map(({ name }) => name)
          .filter((name) => name.endsWith('.js') && !name.includes('/office/'));
        return Promise.all(names.map(async (name) => (await fetch(name)).text()));
      });
      if (sources === undefined || sources.length === 0) throw new Error('the pane has loaded nothing');
      return sources.some((source) => source.includes(reader));
    };
    expect(await held()).toBe(false);
    const panel = await openTab(bench, '文本');
    await panel.getByRole('textbox', { name: '文字' }).waitFor();
    expect(await held()).toBe(true);
  });

  it('shows the planted contradiction with its arithmetic, writes the four confirmed and takes them back', async () => {
    const panel = await openTab(bench, '文本');
    await panel.getByRole('textbox', { name: '文字' }).fill(report);
    await panel.getByLabel('发布日期').fill('2013-09-23');
    await panel.getByRole('button', { name: '读出数字' }).click();
    const doubts = panel.getByRole('list', { name: '不符或存疑' });
    expect(await doubts.innerText()).toContain('40万人→50万人，实际增长25%');

    for (const printed of ['5973个', '12500个', '52.4万人', '18.3万人']) {
      await panel.getByRole('checkbox', { name: `确认 ${printed}` }).check();
    }
    await panel.getByRole('button', { name: '把已确认的 4 个写入本年' }).click();
    await said(bench, /已把确认的 4 个数写入/u);
    const cells = await Promise.all(
      ['M01', 'M03', 'M09', 'M11'].map((indicator) => cellOf(bench, '511000', indicator)),
    );
    const shown: string[] = [];
    for (const cell of cells) shown.push(await bench.cell(cell));
    expect(shown).toEqual(['5,973', '12,500', '524,000', '183,000']);

    // 上年 stands beside it, and the source is the sentence.
    expect(await bench.cell(await cellOf(bench, '511000', 'M09', 'prior'))).toBe('511,300');
    await bench.select(cells[2] ?? '');
    const source = await openTab(bench, '填报');
    await source.getByText('内江市总工会2013年工作情况', { exact: false }).first().waitFor();
    await source.getByText('会员52.4万人', { exact: false }).first().waitFor();
    expect(await bench.tabs()).toContain('数据来源');

    const written = await openTab(bench, '上报');
    await written.getByText('写入记录').click();
    await written
      .getByRole('button', { name: /^撤销 /u })
      .first()
      .click();
    await said(bench, /已撤销 4 格/u);
    const after: string[] = [];
    for (const cell of cells) after.push(await bench.cell(cell));
    expect(after).toEqual(['', '', '', '']);
    expect(bench.errors).toEqual([]);
  });
});
