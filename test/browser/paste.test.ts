import { openWorkbench } from '../support/browser';
import { changes, cellOf, choose, entered, fill, openTab } from './steps';
import type { OpenedWorkbench } from '../support/browser';

const SHEET = '会员组织2013四川';

const table = [
  '地区\t职工数（万人）\t会员数\t\t备注',
  '\t\t本年\t上年\t',
  '内江市\t65.5\t52.4万\t511300\t',
  '南充\t120.25\t98.1\t965400\t电话报',
  '成都市\t\t约300万\t\t',
  '合计\t185.75\t150.5\t\t',
].join('\n');

describe('pasting what a city sent', () => {
  let bench: OpenedWorkbench;
  let before: Awaited<ReturnType<typeof entered>>;

  beforeAll(async () => {
    bench = await openWorkbench();
    await choose(bench, { year: 2013, region: '四川' });
    await fill(bench);
    before = await entered(bench, SHEET);
  });

  afterAll(() => bench.close());

  it('shows each figure with what was written and how it was converted, and what was not taken', async () => {
    const panel = await openTab(bench, '填报');
    await panel.getByText('粘贴填报').click();
    await panel.getByLabel('下级报来的表格或消息').fill(table);
    await panel.getByText('识别出 4 个数，其中换算单位 4 个；未采用 5 个').waitFor();
    await panel.getByText('原文：98.1').waitFor();
    await panel.getByText('推断为万，已换算成人，请核对').first().waitFor();
    await panel.getByText('是约数，不宜直接填报，请核实准确数：').waitFor();
    expect(changes(before, await entered(bench, SHEET))).toEqual([]);
  });

  it('writes 本年 alone and takes all of it back in one step', async () => {
    const panel = await openTab(bench, '填报');
    await panel.getByRole('button', { name: '写入本年 4 格' }).click();
    await panel.getByLabel('下级报来的表格或消息').waitFor();
    await bench.pane.getByText('已把确认的 4 个数写入').waitFor();
    const [neijiang, nanchong, workers] = await Promise.all([
      cellOf(bench, '511000', 'M09'),
      cellOf(bench, '511300', 'M09'),
      cellOf(bench, '511300', 'M05'),
    ]);
    expect(await bench.cell(neijiang)).toBe('524,000');
    expect(await bench.cell(nanchong)).toBe('981,000');
    expect(await bench.cell(workers)).toBe('1,202,500');
    expect(changes(before, await entered(bench, SHEET))).toHaveLength(4);
    await bench.pane.getByRole('button', { name: '撤销', exact: true }).click();
    await bench.pane
      .getByText(/已撤销/u)
      .first()
      .waitFor();
    expect(changes(before, await entered(bench, SHEET))).toEqual([]);
  });
});
