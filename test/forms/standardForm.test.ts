import fc from 'fast-check';
import { childrenOf } from '../../src/catalogue/areas';
import { forms, formOf } from '../../src/forms/catalogue';
import { layoutForm } from '../../src/forms/layout';
import { recogniseStandardForm } from '../../src/forms/standardForm';
import { readForm } from '../../src/forms/readForm';
import { fieldKey } from '../../src/forms/reading';
import { sheetOf, shifted, withCells } from '../support/sheets';
import type { FormId, LayoutKind } from '../../src/forms/definition';

const every = forms.flatMap((form) =>
  (['area', 'indicator'] as const).map((layout) => [form.id, layout] as const),
);

function plan(form: FormId, layout: LayoutKind) {
  const areas = childrenOf('450000').map(({ code }) => code);
  return layoutForm({ form: formOf(form), year: 2013, region: '450000', areas, relations: '' }, layout);
}

describe.each(every)('our own %s by %s', (form, layout) => {
  const laid = plan(form, layout);

  test('is found again with every field at its place, wherever rows and columns have moved', () => {
    fc.assert(
      fc.property(fc.nat(5), fc.nat(4), (rows, columns) => {
        const found = recogniseStandardForm(shifted(sheetOf(laid), rows, columns));
        if (found.kind !== 'standard') throw new Error(found.kind);
        expect(found.binding).toMatchObject({ form, year: 2013, region: '450000', layout });
        const reading = readForm(shifted(sheetOf(laid), rows, columns), found.binding);
        expect(reading.entries.size).toBe(laid.fields.length);
        for (const { area: line, indicator, period, row, column } of laid.fields) {
          expect(reading.entries.get(fieldKey(line, indicator, period))).toMatchObject({
            row: row + rows,
            column: column + columns,
          });
        }
      }),
      { numRuns: 20 },
    );
  });

  test('is found under another sheet name', () => {
    expect(recogniseStandardForm({ ...sheetOf(laid), name: 'Sheet1' }).kind).toBe('standard');
  });
});

test.each(['area', 'indicator'] as const)('the whole country is a region like any other, by %s', (layout) => {
  const laid = layoutForm(
    { form: formOf('membership'), year: 2013, region: '000000', areas: ['450000', '510000'], relations: '' },
    layout,
  );
  expect(recogniseStandardForm(sheetOf(laid))).toMatchObject({
    kind: 'standard',
    binding: { region: '000000', year: 2013 },
  });
});

test('the codes of another year are the lines of today', () => {
  const laid = layoutForm(
    { form: formOf('membership'), year: 2020, region: '450100', areas: ['450126', '450127'], relations: '' },
    'area',
  );
  const found = recogniseStandardForm(sheetOf(laid));
  if (found.kind !== 'standard') throw new Error(found.kind);
  expect(found.binding.areas.map(({ code }) => code)).toEqual(expect.arrayContaining(['450126', '450181']));
});

describe('a sheet with our marks that was edited', () => {
  const laid = plan('membership', 'area');
  const cellsWith = (text: string) =>
    laid.cells.flatMap((cells, row) =>
      cells.flatMap((cell, column) =>
        typeof cell === 'string' && cell.includes(text) ? [{ row, column, value: null }] : [],
      ),
    );

  test.each([
    ['年度', 'year'],
    ['机关名称', 'region'],
  ])('without its %s is told apart from a foreign one: %s', (text, missing) => {
    expect(recogniseStandardForm(withCells(sheetOf(laid), cellsWith(text)))).toEqual({
      kind: 'edited',
      missing,
    });
  });

  test('an empty sheet is foreign', () => {
    const empty = { name: 'Sheet1', values: [], formulas: [], hiddenRows: [], hiddenColumns: [] };
    expect(recogniseStandardForm(empty)).toEqual({ kind: 'foreign' });
  });
});

describe('codes that went wrong', () => {
  const laid = plan('membership', 'area');
  const row = laid.cells.findIndex((cells) => cells[1] === '450300');
  const codes = (value: string | null): readonly string[] => {
    const found = recogniseStandardForm(withCells(sheetOf(laid), [{ row, column: 1, value }]));
    return found.kind === 'standard' ? found.binding.areas.map(({ code }) => code) : [];
  };

  test('a code that stands twice leaves both lines read, the second under no area’s code', () => {
    expect(codes('450200')).toHaveLength(laid.areas.length);
    expect(codes('450200')).toContain('450200(2)');
  });

  test('a line without a code is read under no area’s code', () => {
    expect(codes(null)).toHaveLength(laid.areas.length);
    expect(codes(null)).toContain(`空(${row + 1})`);
  });
});

describe('what is read', () => {
  const laid = plan('membership', 'area');
  const field = laid.fields.find(
    ({ area: line, indicator, period }) => line === '450200' && indicator === 'M09' && period === 'current',
  );
  const place = { row: field?.row ?? 0, column: field?.column ?? 0 };
  const read = (value: string | number | null) => {
    const sheet = withCells(sheetOf(laid), [{ ...place, value }]);
    const found = recogniseStandardForm(sheet);
    if (found.kind !== 'standard') throw new Error(found.kind);
    return readForm(sheet, found.binding).entries.get(fieldKey('450200', 'M09', 'current'));
  };

  test.each([
    [831300, 831300],
    [0, 0],
    [null, null],
    ['83.13万', null],
    ['831300', null],
    ['#N/A', null],
  ])('%j reads as the number %j, and as what it is', (value, number) => {
    expect(read(value)).toMatchObject({ content: value, value: number });
  });
});
