import { fillForm } from '../../src/app/fillForm';
import { openBook } from '../../src/app/book';
import { FileWorkbook } from '../../src/files/fileWorkbook';
import { testKnowledge } from '../support/app';
import { openWorkbench } from '../support/browser';
import { cleanFigure, cleanPrior } from '../support/cleanFigures';
import { cellOf, openTab } from './steps';
import type { OpenedWorkbench } from '../support/browser';

const FORM = '会员组织2016广西';
const BOARD = '看板2016广西';

/** A filled form of members, as a file. */
async function filledForm(): Promise<Buffer> {
  const port = FileWorkbook.empty();
  const choice = { form: 'membership', year: 2016, region: '450000', layout: 'area', areas: null } as const;
  await fillForm(port, testKnowledge(), choice);
  const [form] = openBook(await port.read('visible'), { asks: 'person' }).forms;
  const cells = [...(form?.reading.entries.values() ?? [])]
    .filter(({ isFormula, area }) => !isFormula && /^\d{6}$/u.test(area))
    .map(({ row, column, indicator, area, period }) => {
      const size = 1 + (Number(area.slice(2, 4)) % 7);
      return { row, column, value: (period === 'current' ? cleanFigure : cleanPrior)(indicator, size) };
    });
  await port.write({ writes: [{ sheet: FORM, cells }], activate: FORM });
  return Buffer.from(await port.toBytes());
}

/** The picture of a chart as it is drawn now. */
const picture = (bench: OpenedWorkbench, title: RegExp): Promise<string> =>
  bench.page
    .getByRole('img', { name: title })
    .locator('canvas')
    .evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());

describe('看板 beside the pane', () => {
  let bench: OpenedWorkbench;

  beforeAll(async () => {
    bench = await openWorkbench({ width: 350 });
    await bench.open('会员.xlsx', await filledForm());
  });

  afterAll(() => bench.close());

  it('stands over its cells as charts, which follow a figure that is typed', async () => {
    expect(await bench.ribbon('生成看板')).toBe('已完成：生成看板');
    expect(await bench.tabs()).toContain(BOARD);
    const charts = bench.page.locator('.grid').getByRole('img');
    await bench.page.getByRole('img', { name: /会员人数.*本年与上年/u }).waitFor();
    expect(await charts.count()).toBeGreaterThan(1);
    const before = await picture(bench, /会员人数.*本年与上年/u);
    await bench.activateTab(FORM);
    expect(await charts.count()).toBe(0);
    await bench.typeInto(await cellOf(bench, '450100', 'M09'), '500000');
    await bench.activateTab(BOARD);
    await bench.page.getByRole('img', { name: /会员人数.*本年与上年/u }).waitFor();
    expect(await picture(bench, /会员人数.*本年与上年/u)).not.toBe(before);
  });

  it('goes with its charts in one undo', async () => {
    const panel = await openTab(bench, '上报');
    await panel.getByText(/写入记录/u).click();
    await panel
      .getByRole('button', { name: /^撤销 .*的生成$/u })
      .first()
      .click();
    await bench.page.getByRole('tab', { name: BOARD }).waitFor({ state: 'detached' });
    expect(await bench.tabs()).not.toContain(BOARD);
    expect(await bench.page.locator('.grid').getByRole('img').count()).toBe(0);
    expect(bench.errors).toEqual([]);
  });
});
