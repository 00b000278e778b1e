import { writeXlsx } from 'hucre/xlsx';
import { openWorkbench } from '../support/browser';
import type { CellStyle } from 'hucre/xlsx';
import type { OpenedWorkbench } from '../support/browser';

const ROWS = 2000;
const COLUMNS = 60;

const filled = (rgb: string): CellStyle => ({
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb } },
});

/** A form as large as they come: a merged title, frozen head and areas, a flag, a hidden sheet. */
async function largeForm(): Promise<Buffer> {
  const rows = Array.from({ length: ROWS }, (_, row) =>
    Array.from({ length: COLUMNS }, (_, column) => (column === 0 ? `地区${row}` : row * 100 + column)),
  );
  const bytes = await writeXlsx({
    sheets: [
      {
        name: '会员',
        rows: [['工会会员和组织情况'], ['地区', '人数'], ...rows],
        cells: new Map([
          ['2,1', { value: 511_300, style: { ...filled('FFFBE6'), numFmt: '#,##0', font: { bold: true } } }],
          ['3,1', { value: 0.1234, style: { numFmt: '0.00%' } }],
        ]),
        columns: [{ width: 20 }],
        merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 5 }],
        freezePane: { rows: 2, columns: 1 },
        conditionalRules: [
          {
            type: 'expression',
            priority: 1,
            formula: 'TRUE',
            range: 'C3 C4',
            style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb: 'FFC7CE' } } },
          },
        ],
      },
      { name: '说明', rows: [['说明']] },
      { name: '隐藏', rows: [['x']], hidden: true },
      { name: '状态', rows: [['y']], veryHidden: true },
    ],
  });
  return Buffer.from(bytes);
}

describe('the grid with a large form', () => {
  let bench: OpenedWorkbench;

  beforeAll(async () => {
    bench = await openWorkbench();
    await bench.open('large.xlsx', await largeForm());
  });

  afterAll(() => bench.close());

  it('shows only the sheets that are not hidden', async () => {
    expect(await bench.tabs()).toEqual(['会员', '说明']);
  });

  it('shows fills, fonts and number formats', async () => {
    expect(await bench.cell('B3')).toBe('511,300');
    expect(await bench.cell('B4')).toBe('12.34%');
    const look = await bench.page
      .locator('[data-address=B3]')
      .first()
      .evaluate((cell) => [getComputedStyle(cell).backgroundColor, getComputedStyle(cell).fontWeight]);
    expect(look).toEqual(['rgb(255, 251, 230)', '700']);
  });

  it('shows conditional formats as flags', async () => {
    expect(await bench.flag('C3')).toBe('#FFC7CE');
    expect(await bench.flag('C4')).toBe('#FFC7CE');
    expect(await bench.flag('C5')).toBeNull();
  });

  it('draws a merged cell once, as wide as its columns', async () => {
    const title = bench.page.locator('[data-address=A1]').first();
    expect(await title.getAttribute('aria-colspan')).toBe('6');
    expect(await bench.page.locator('[data-address=B1]').count()).toBe(0);
  });

  it('holds only what is in sight, and keeps the frozen rows and columns there', async () => {
    await bench.select('AZ1900');
    expect(await bench.cell('AZ1900')).toBe(String(1897 * 100 + 51));
    const cells = await bench.page.locator('[role=gridcell]').count();
    expect(cells).toBeLessThan(2500);
    for (const address of ['A2', 'A1900', 'AZ2']) {
      expect(await bench.page.locator(`[data-address=${address}]`).first().isVisible()).toBe(true);
    }
  });

  it('names its rows and cells to assistive software', async () => {
    const grid = bench.page.getByRole('grid', { name: '会员' });
    expect(Number(await grid.getAttribute('aria-rowcount'))).toBeGreaterThan(ROWS);
    await bench.select('B3');
    expect(await grid.getByRole('gridcell', { name: 'B3', exact: true }).first().innerText()).toBe('511,300');
    expect(await bench.page.getByRole('textbox', { name: '单元格 B3' }).count()).toBe(1);
  });

  it('changes sheets by tab and by keyboard', async () => {
    await bench.activateTab('说明');
    expect(await bench.cell('A1')).toBe('说明');
    await bench.page.keyboard.press('Control+PageUp');
    expect(await bench.cell('A1')).toBe('工会会员和组织情况');
  });

  it('jumps to the edges of the figures with Ctrl and an arrow', async () => {
    await bench.select('B3');
    await bench.page.keyboard.press('Control+ArrowDown');
    expect(await bench.active()).toBe(`B${ROWS + 2}`);
    await bench.page.keyboard.press('Control+ArrowRight');
    expect(await bench.active()).toBe(`BH${ROWS + 2}`);
  });
});
