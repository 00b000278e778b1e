import { childrenOf } from '../../src/catalogue/areas';
import { formOf } from '../../src/forms/catalogue';
import { layoutForm } from '../../src/forms/layout';
import { isPlanFormula } from '../../src/forms/sheetPlan';
import { Calculator } from '../../src/spreadsheet/calculator';
import { cellArea } from '../../src/spreadsheet/address';
import type { FormulaCell, FormulaSheet } from '../../src/spreadsheet/book';
import type { CellValue } from '../../src/spreadsheet/value';

/** 四川's form with figures typed for some areas; tells what stands in any cell. */
function filled(figures: Readonly<Record<string, readonly [number | null, number | null]>>) {
  const areas = childrenOf('510000').map(({ code }) => code);
  const plan = layoutForm(
    { form: formOf('membership'), year: 2013, region: '510000', areas, relations: '' },
    'area',
  );
  const typed = new Map<string, number>();
  for (const { area, indicator, period, row, column } of plan.fields) {
    const value = indicator === 'M01' ? figures[area]?.[period === 'current' ? 0 : 1] : null;
    if (typeof value === 'number') typed.set(`${row},${column}`, value);
  }
  const cell = (row: number, column: number): FormulaCell => {
    const written = plan.cells[row]?.[column] ?? null;
    return isPlanFormula(written)
      ? { formula: written.formula, constant: null }
      : { formula: undefined, constant: typed.get(`${row},${column}`) ?? written };
  };
  const sheet: FormulaSheet = {
    cell,
    eachStored: (area, visit) => {
      for (let row = area.row; row < area.row + area.rowCount; row++)
        for (let column = area.column; column < area.column + area.columnCount; column++)
          visit(row, column, cell(row, column));
    },
    usedArea: () => ({ ...cellArea(0, 0), rowCount: plan.rows, columnCount: plan.columns }),
  };
  const book = new Calculator({ sheet: () => sheet, name: () => undefined });
  const total = plan.fields.find(({ area, indicator }) => area === '510000' && indicator === 'M01');
  const direct = plan.fields.find(({ area, indicator }) => area === '510000D' && indicator === 'M01');
  const [top = 0, under = 0] = [total?.row, direct && direct.row + 1];
  const column = total?.column ?? 0;
  const show = (row: number): readonly CellValue[] =>
    [0, 1, 2, 3].map((step) => book.value(sheet, row, column + step));
  return { total: show(top), coverage: show(under).slice(0, 2), label: book.value(sheet, under, 0) };
}

const cities = childrenOf('510000').map(({ code }) => code);
const some = (codes: readonly string[], now: number | null, then: number | null) =>
  Object.fromEntries(codes.map((code) => [code, [now, then] as const]));

describe('a total over some of the areas', () => {
  test('says of how many it is and is not compared with one of others', () => {
    expect(
      filled({ ...some(cities.slice(0, 1), 5325, null), ...some(cities.slice(1, 3), null, 6678) }),
    ).toEqual({
      total: [5325, 13_356, '', ''],
      coverage: ['1/21', '2/21'],
      label: '合计所含地区',
    });
  });

  test('is compared with one of the same areas, and still says of how many', () => {
    expect(filled(some(cities.slice(0, 3), 110, 100))).toEqual({
      total: [330, 300, 30, 10],
      coverage: ['3/21', '3/21'],
      label: '合计所含地区',
    });
  });

  test('says nothing once it is of all of them', () => {
    expect(filled(some(cities, 110, 100))).toEqual({
      total: [2310, 2100, 210, 10],
      coverage: ['', ''],
      label: '',
    });
  });

  test('is not compared where the direct line has reported in one of the years alone', () => {
    expect(filled({ ...some(cities, 110, 100), '510000D': [50, null] })).toEqual({
      total: [2360, 2100, '', ''],
      coverage: ['21/21＋省直', '21/21'],
      label: '合计所含地区',
    });
  });
});
