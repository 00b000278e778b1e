import { loadExcel } from '../../support/excelHost';

it('carries values there and back', async () => {
  const { Excel, syncs } = loadExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange('A1:B2');
    range.values = [
      [1, 'x'],
      ['=A1+1', true],
    ];
    range.load('values,formulas,address');
    await context.sync();
    expect(range.values).toEqual([
      [1, 'x'],
      [2, true],
    ]);
    expect(range.formulas).toEqual([
      [1, 'x'],
      ['=A1+1', true],
    ]);
    expect(range.address).toBe('Sheet1!A1:B2');
    const all = sheet.getRange('A1');
    all.load();
    await context.sync();
  });
  expect(syncs()).toBe(2);
});
