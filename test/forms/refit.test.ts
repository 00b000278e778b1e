import { readForm } from '../../src/forms/readForm';
import { anchored, refit } from '../../src/forms/refit';
import { fieldKey } from '../../src/forms/reading';
import type { Binding } from '../../src/forms/binding';
import type { CellContent, SheetSnapshot } from '../../src/forms/sheet';

const table: readonly (readonly CellContent[])[] = [
  ['2013年各市集体合同', null, null, null, null],
  ['地区', '集体合同', null, '工资专项集体合同', null],
  [null, '份数', '覆盖企业', '份数', '覆盖企业'],
  ['南宁市', 10, 20, 30, 40],
  ['柳州市', 11, 21, 31, 41],
];

function sheetOf(values: readonly (readonly CellContent[])[]): SheetSnapshot {
  return { name: '表', values, formulas: [], hiddenRows: [], hiddenColumns: [] };
}

const binding: Binding = {
  form: 'contracts',
  year: 2013,
  region: '450000',
  layout: 'area',
  sheet: '表',
  areas: [
    { code: '450100', role: 'area', index: 3 },
    { code: '450200', role: 'area', index: 4 },
  ],
  items: ['C01', 'C02', 'C04', 'C05'].map((indicator, at) => ({ indicator, index: at + 1, scale: 1 })),
  lineAxis: 'rows',
  origin: 'confirmed',
};

const kept = anchored(binding, sheetOf(table));

function figures(
  values: readonly (readonly CellContent[])[],
): Record<string, number | null | undefined> | undefined {
  const sheet = sheetOf(values);
  const fitted = refit(kept, sheet);
  if (!fitted) return undefined;
  const { entries } = readForm(sheet, fitted);
  const at = (line: string, indicator: string) => entries.get(fieldKey(line, indicator, 'current'))?.value;
  return { C01: at('450100', 'C01'), C05: at('450200', 'C05') };
}

const same = { C01: 10, C05: 41 };

describe('a confirmed binding', () => {
  test('fits the sheet as it was', () => expect(figures(table)).toEqual(same));

  test('follows a row put in above and between', () => {
    const [title, ...rest] = table;
    expect(figures([title ?? [], ['市直', null], ...rest])).toEqual(same);
    expect(figures([...table.slice(0, 4), ['合计', 1, 2, 3, 4], ...table.slice(4)])).toEqual(same);
  });

  test('follows a column put in before and between, telling the same head apart by its order', () => {
    expect(figures(table.map(([first = null, ...rest]) => [first, null, ...rest]))).toEqual(same);
    expect(
      figures(
        table.map((cells, row) => [...cells.slice(0, 3), row === 2 ? '备注' : null, ...cells.slice(3)]),
      ),
    ).toEqual(same);
  });

  test('follows lines in another order', () => {
    expect(figures([...table.slice(0, 3), table[4] ?? [], table[3] ?? []])).toEqual(same);
  });

  test('is not read at all where a line or an item is gone', () => {
    expect(figures(table.slice(0, 4))).toBeUndefined();
    expect(figures(table.map((cells) => cells.slice(0, 4)))).toBeUndefined();
  });
});
