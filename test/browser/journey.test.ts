import { openWorkbench } from '../support/browser';
import type { OpenedWorkbench } from '../support/browser';

/** The address of the entry cell of an area and an indicator in the sheet that is shown, found by their codes. */
async function entryCell(bench: OpenedWorkbench, area: string, indicator: string): Promise<string> {
  return bench.page.evaluate(
    ([areaCode, indicatorCode]) => {
      const { model } = window.unionWorkbench ?? {};
      const sheet = model?.activeSheet;
      const used = sheet?.usedArea(true);
      if (!model || !sheet || !used) return '';
      let row = -1;
      let column = -1;
      sheet.eachStored(used, (r, c) => {
        const text = String(model.value(sheet, r, c) ?? '');
        if (text === areaCode) row = r;
        if (text === indicatorCode && column < 0) column = c;
      });
      let name = '';
      for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
        name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
      }
      return `${name}${row + 1}`;
    },
    [area, indicator],
  );
}

describe('filling and checking 四川 2013', () => {
  let bench: OpenedWorkbench;

  beforeAll(async () => {
    bench = await openWorkbench();
    const region = bench.pane.getByRole('combobox', { name: '地区' });
    await region.fill('510000');
    await region.press('Enter');
    const year = bench.pane.getByLabel('统计年度');
    await year.fill('2013');
    await year.press('Tab');
    await bench.pane.getByRole('button', { name: '一键填表' }).click();
    await bench.page.locator('.tab', { hasText: '2013' }).waitFor();
    await bench.page.locator('.tab[aria-selected=true]', { hasText: '2013' }).waitFor();
  });

  afterAll(() => bench.close());

  it('flags a figure typed in 万 at once, and clears the flag when it is put right', async () => {
    const cell = await entryCell(bench, '511000', 'M09');
    await bench.typeInto(cell, '51.5');
    expect(await bench.cell(cell)).not.toBe('');
    const flagged = bench.page.locator(`[data-address="${cell}"][data-flagged]`).first();
    await flagged.waitFor({ timeout: 10_000 });
    await bench.pane.getByRole('tab', { name: /审核/ }).click();
    await bench.pane.getByText('515,000').first().waitFor({ timeout: 10_000 });
    await bench.typeInto(cell, '515000');
    await flagged.waitFor({ state: 'detached', timeout: 10_000 });
    expect(await bench.cell(cell)).toBe('515,000');
    expect(bench.errors).toEqual([]);
  });

  it('checks every cell of a pasted block', async () => {
    const cell = await entryCell(bench, '510100', 'M09');
    const column = cell.replace(/\d+/, '');
    const first = Number(cell.replace(/\D+/, ''));
    await bench.pasteBlock(cell, Array.from({ length: 21 }, () => '-1').join('\r\n'));
    for (const row of [first, first + 10, first + 20]) {
      await bench.select(`${column}${row}`);
      await bench.page
        .locator(`[data-address="${column}${row}"][data-flagged]`)
        .first()
        .waitFor({ state: 'attached', timeout: 10_000 });
    }
  });
});
