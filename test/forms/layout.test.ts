import { isPlanFormula } from '../../src/forms/sheetPlan';
import { childrenOf } from '../../src/catalogue/areas';
import { indicatorOf } from '../../src/catalogue/indicators';
import { overlaps } from '../../src/forms/address';
import { forms, formOf } from '../../src/forms/catalogue';
import { itemsOf } from '../../src/forms/definition';
import { layoutForm } from '../../src/forms/layout';
import type { FormId, LayoutKind } from '../../src/forms/definition';

const layouts: readonly LayoutKind[] = ['area', 'indicator'];
const every = forms.flatMap((form) => layouts.map((layout) => [form.id, layout] as const));

function plan(form: FormId, layout: LayoutKind, region = '510000') {
  const areas = childrenOf(region).map(({ code }) => code);
  return layoutForm({ form: formOf(form), year: 2012, region, areas, relations: 'M10≤M09' }, layout);
}

describe('the standard forms', () => {
  test('every item is an indicator of the catalogue, once per form', () => {
    for (const form of forms) {
      const codes = itemsOf(form).map(({ indicator }) => indicator);
      expect(codes.filter((code) => !indicatorOf(code))).toEqual([]);
      expect(new Set(codes).size).toBe(codes.length);
    }
  });

  test('the base of every rate stands on the same form', () => {
    for (const form of forms) {
      const codes = new Set(itemsOf(form).map(({ indicator }) => indicator));
      for (const { aggregate } of itemsOf(form)) {
        if (aggregate.kind !== 'ratio') continue;
        expect(codes.has(aggregate.numerator) && codes.has(aggregate.denominator)).toBe(true);
      }
    }
  });

  test.each([
    ['membership', ['M01', 'M03', 'M05', 'M06', 'M07', 'M09', 'M10', 'M11', 'M14', 'M15', 'M16', 'M20']],
    ['membership', ['E02', 'E03']],
    ['contracts', ['C01', 'C02', 'C03', 'C04', 'C05', 'C06', 'C13', 'C14', 'C15', 'C17', 'C18']],
    ['contracts', ['D01', 'D04', 'D05']],
    ['aid', Array.from({ length: 18 }, (_, index) => `A${String(index + 1).padStart(2, '0')}`)],
    ['aid', ['A20', 'A25']],
  ] as const)('%s carries the core indicators %j', (form, core) => {
    const codes = itemsOf(formOf(form)).map(({ indicator }) => indicator);
    expect(core.filter((code) => !codes.includes(code))).toEqual([]);
  });
});

describe.each(every)('%s laid out by %s', (form, layout) => {
  const laid = plan(form, layout);

  test('has a rectangle of cells, a width for each column and a height for each row', () => {
    expect(laid.cells).toHaveLength(laid.rows);
    expect(laid.cells.every((cells) => cells.length === laid.columns)).toBe(true);
    expect(laid.columnWidths).toHaveLength(laid.columns);
    expect(laid.rowHeights).toHaveLength(laid.rows);
  });

  test('merges no cell twice', () => {
    const clashes = laid.merges.flatMap((a, i) => laid.merges.slice(i + 1).filter((b) => overlaps(a, b)));
    expect(clashes).toEqual([]);
  });

  test('prints title, year with its span, unit, signatures, numbered notes and the audit relations', () => {
    const text = laid.cells
      .flat()
      .filter((cell) => typeof cell === 'string')
      .join('\n');
    expect(text).toContain(formOf(form).title.zh);
    expect(text).toContain('2012年度（2011.10.1—2012.9.30）');
    expect(text).toMatch(/综合机关名称（盖章）：510000 四川省总工会/);
    for (const word of [
      '计量单位',
      '表    号',
      '有效期至',
      '单位负责人',
      '报出日期',
      '说明：1.',
      'M10≤M09',
    ]) {
      expect(text).toContain(word);
    }
  });

  test('gives every field a cell of its own, inside the sheet', () => {
    const places = laid.fields.map(({ row, column }) => `${row},${column}`);
    expect(new Set(places).size).toBe(places.length);
    expect(laid.fields.every(({ row, column }) => row < laid.rows && column < laid.columns)).toBe(true);
  });

  test('unlocks exactly the cells that are to be entered', () => {
    const isEntry = (row: number, column: number): boolean => {
      const last = laid.formats.filter(
        ({ rect }) => rect.top <= row && row <= rect.bottom && rect.left <= column && column <= rect.right,
      );
      return ['entry', 'priorEntry'].includes(last.at(-1)?.style ?? '');
    };
    for (const { row, column } of laid.fields) {
      const isFormula = laid.cells[row]?.[column] !== null;
      expect(isEntry(row, column)).toBe(!isFormula);
    }
  });
});

describe('by area', () => {
  const laid = plan('membership', 'area');
  const codes = laid.areas.map(({ code }) => code);

  test('合计 comes first, then the printed figure, the areas in code order, 省直及产业 last', () => {
    expect(codes.slice(0, 3)).toEqual(['510000', '510000P', '510100']);
    expect(codes.at(-1)).toBe('510000D');
    expect(codes).toHaveLength(24);
    expect(codes.slice(2, -1)).toEqual([...codes.slice(2, -1)].sort());
  });

  test('each page begins with an indicator and repeats the area columns', () => {
    expect(laid.print.titleColumns).toEqual([0, 1]);
    expect(laid.print.columnBreaks.length).toBeGreaterThan(0);
    for (const column of laid.print.columnBreaks) expect((column - 2) % 4).toBe(0);
  });

  test('a chosen subset has only its areas', () => {
    const subset = layoutForm(
      { form: formOf('aid'), year: 2013, region: '450000', areas: ['450300', '450200'], relations: '' },
      'area',
    );
    expect(subset.areas.map(({ code }) => code)).toEqual([
      '450000',
      '450000P',
      '450200',
      '450300',
      '450000D',
    ]);
  });

  test('合计 leaves the printed reference line out of its sum', () => {
    const total = laid.fields.find(({ area: line, indicator }) => line === '510000' && indicator === 'M01');
    const first = laid.fields.find(({ area: line, indicator }) => line === '510100' && indicator === 'M01');
    const cell = laid.cells[total?.row ?? 0]?.[total?.column ?? 0] ?? null;
    expect(isPlanFormula(cell) && cell.formula).toContain(`SUM(C${(first?.row ?? 0) + 1}:C`);
  });
});
