import { openWorkbench } from '../support/browser';
import type { OpenedWorkbench } from '../support/browser';

describe('the workbench in a browser', () => {
  let bench: OpenedWorkbench;

  beforeAll(async () => {
    bench = await openWorkbench();
  });

  beforeEach(() => bench.startAnew());

  afterAll(() => bench.close());

  it('opens on an empty sheet with the active cell at A1', async () => {
    expect(await bench.page.title()).toContain('工会统计助手');
    expect(await bench.tabs()).toEqual(['Sheet1']);
    expect(await bench.active()).toBe('A1');
    expect(bench.errors).toEqual([]);
  });

  it('takes what is typed, calculates and shows it formatted', async () => {
    await bench.typeInto('B2', '1,234');
    expect(await bench.active()).toBe('B3');
    await bench.typeInto('B3', '50%');
    await bench.typeInto('B4', '=B2*B3');
    expect(await bench.cell('B2')).toBe('1,234');
    expect(await bench.cell('B3')).toBe('50%');
    expect(await bench.cell('B4')).toBe('617');
    expect(await bench.content('B4')).toBe('=B2*B3');
  });

  it('pastes a block of 21 rows with its corner at a cell', async () => {
    const rows = Array.from({ length: 21 }, (_, index) => `${index + 1}\t${(index + 1) * 100}`);
    await bench.pasteBlock('C3', rows.join('\r\n'));
    expect(await bench.cell('C3')).toBe('1');
    expect(await bench.cell('D23')).toBe('2100');
    await bench.typeInto('D24', '=SUM(D3:D23)');
    expect(await bench.cell('D24')).toBe('23100');
  });

  it('is worked by keyboard: F2 edits, Esc gives up, Delete empties, Tab and Enter move on', async () => {
    const { keyboard } = bench.page;
    await bench.typeInto('A1', '12');
    await bench.select('A1');
    await keyboard.press('F2');
    await keyboard.type('3');
    await keyboard.press('Escape');
    expect(await bench.cell('A1')).toBe('12');
    await bench.select('A1');
    await keyboard.press('F2');
    await keyboard.type('3');
    await keyboard.press('Tab');
    expect(await bench.active()).toBe('B1');
    await keyboard.type('7');
    await keyboard.press('Enter');
    expect(await bench.active()).toBe('A2');
    expect(await bench.cell('A1')).toBe('123');
    await bench.select('A1');
    await keyboard.press('Delete');
    expect(await bench.cell('A1')).toBe('');
    expect(await bench.cell('B1')).toBe('7');
  });

  it('copies a selection and pastes it elsewhere', async () => {
    const { page } = bench;
    const { keyboard } = page;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await bench.pasteBlock('A1', '1\t甲\n2\t乙');
    await bench.select('A1');
    await keyboard.press('Shift+ArrowRight');
    await keyboard.press('Shift+ArrowDown');
    await keyboard.press('Control+c');
    await bench.select('D5');
    await keyboard.press('Control+v');
    expect([
      await bench.cell('D5'),
      await bench.cell('E5'),
      await bench.cell('D6'),
      await bench.cell('E6'),
    ]).toEqual(['1', '甲', '2', '乙']);
  });

  it('saves an .xlsx file and opens it again as it was', async () => {
    await bench.typeInto('A1', '511,300');
    await bench.typeInto('A2', '=A1*2');
    const bytes = await bench.save();
    expect(bytes.subarray(0, 2).toString('latin1')).toBe('PK');
    await bench.typeInto('A1', '1');
    await bench.open('again.xlsx', bytes);
    expect(await bench.cell('A1')).toBe('511,300');
    expect(await bench.cell('A2')).toBe('1022600');
    expect(await bench.content('A2')).toBe('=A1*2');
  });

  it('says so when a file is no workbook, and keeps what is open', async () => {
    await bench.typeInto('A1', '5');
    await bench.open('notes.xlsx', Buffer.from('no workbook'));
    expect(await bench.status()).toContain('notes.xlsx');
    expect(await bench.cell('A1')).toBe('5');
  });
});
