import fc from 'fast-check';
import { forms } from '../../../src/forms/catalogue';
import { recogniseSheet } from '../../../src/forms/recognise';
import { generatedSheets } from './generated';
import { sheetOf } from './sheets';

describe('any layout an office may choose', () => {
  it('is bound to the very cells where its figures stand', () => {
    fc.assert(
      fc.property(generatedSheets, (generated) => {
        const result = recogniseSheet(generated.sheet, forms);
        if (result.kind === 'refused') throw new Error(result.reason);
        const { form, year, region, areas: lines, items } = result.binding;
        expect({ form, year, region }).toEqual({
          form: generated.form,
          year: generated.year,
          region: generated.region,
        });
        expect(lines.map((line) => `${line.code}@${line.index}`)).toEqual(generated.lines);
        expect(
          items.map((item) => `${item.indicator}/${item.period ?? 'current'}@${item.index}x${item.scale}`),
        ).toEqual(generated.items);
      }),
      { numRuns: 200 },
    );
  });
});

describe('any sheet at all', () => {
  const cell = fc.constantFrom(
    '南宁',
    '柳州市',
    '桂林',
    '合计',
    '会员人数',
    '女会员',
    '职工人数',
    '覆盖企业',
    '本年',
    '上年',
    '2013年',
    '单位：万人',
    '其中：女',
    '地区',
    '万元',
    '增减%',
    '—',
    '姓名',
    '#N/A',
    '',
    null,
    1,
    2,
    450100,
    true,
  );

  it('is bound within itself or refused, never anything else', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 9 }), (values) => {
        const sheet = sheetOf(values);
        const result = recogniseSheet(sheet, forms);
        if (result.kind === 'refused') return;
        const { areas: lines, items, lineAxis } = result.binding;
        const [height, width] = [sheet.values.length, sheet.values[0]?.length ?? 0];
        const [down, across] = lineAxis === 'rows' ? [lines, items] : [items, lines];
        expect(down.every(({ index }) => index < height) && across.every(({ index }) => index < width)).toBe(
          true,
        );
        expect(new Set(lines.map(({ index }) => index)).size).toBe(lines.length);
        expect(new Set(items.map(({ index }) => index)).size).toBe(items.length);
        expect(new Set(items.map(({ indicator, period }) => `${indicator}${period ?? 'current'}`)).size).toBe(
          items.length,
        );
        expect(result.confidence).toBeGreaterThan(0);
        expect(result.confidence).toBeLessThanOrEqual(1);
      }),
      { numRuns: 500 },
    );
  });
});
