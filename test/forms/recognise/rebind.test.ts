import { forms } from '../../../src/forms/catalogue';
import { rebind, recogniseSheet } from '../../../src/forms/recognise';
import { readForm } from '../../../src/forms/readForm';
import { entryOf } from '../../../src/forms/reading';
import { cityCodes, cityNames, sheetOf } from './sheets';
import type { Binding } from '../../../src/forms/binding';

const binding: Binding = {
  form: 'membership',
  year: 2013,
  region: '450000',
  layout: 'area',
  sheet: 'Sheet1',
  areas: [
    { code: '450000', role: 'total', index: 2 },
    { code: '450100', role: 'area', index: 3 },
    { code: '450200', role: 'area', index: 4 },
  ],
  items: [
    { indicator: 'M09', index: 1, scale: 10000 },
    { indicator: 'M05', index: 2, scale: 1 },
    { indicator: 'M09', index: 3, period: 'prior', scale: 10000 },
  ],
  lineAxis: 'rows',
  origin: 'recognised',
};

describe('correcting a binding', () => {
  it('gives an indicator to another column and takes it from the one that had it', () => {
    const corrected = rebind(binding, { kind: 'item', index: 2, indicator: 'M09', scale: 1 });
    expect(corrected.items).toEqual([
      { indicator: 'M09', index: 2, scale: 1 },
      { indicator: 'M09', index: 3, period: 'prior', scale: 10000 },
    ]);
    expect(corrected.origin).toBe('confirmed');
  });

  it('turns a column into 上年 of its indicator', () => {
    expect(rebind(binding, { kind: 'item', index: 1, indicator: 'M09', period: 'prior' }).items).toEqual([
      { indicator: 'M09', index: 1, period: 'prior', scale: 10000 },
      { indicator: 'M05', index: 2, scale: 1 },
    ]);
  });

  it('adds and removes columns and rows', () => {
    const more = rebind(binding, { kind: 'item', index: 7, indicator: 'M10' });
    expect(more.items.at(-1)).toEqual({ indicator: 'M10', index: 7, scale: 1 });
    expect(rebind(more, { kind: 'item', index: 7, indicator: null })).toEqual({
      ...binding,
      origin: 'confirmed',
    });
    expect(rebind(binding, { kind: 'line', index: 2, code: null }).areas).toEqual(binding.areas.slice(1));
  });

  it.each([
    ['450000P', 'published'],
    ['450000D', 'direct'],
    ['450300', 'area'],
  ])('makes a row the line %s, %s', (code, role) => {
    expect(rebind(binding, { kind: 'line', index: 9, code }).areas.at(-1)).toEqual({ code, role, index: 9 });
  });

  it('moves a line to another row', () => {
    expect(rebind(binding, { kind: 'line', index: 5, code: '450000' }).areas).toEqual([
      ...binding.areas.slice(1),
      { code: '450000', role: 'total', index: 5 },
    ]);
  });

  it('settles scale, year and region', () => {
    expect(rebind(binding, { kind: 'scale', index: 1, scale: 1 }).items[0]).toEqual({
      indicator: 'M09',
      index: 1,
      scale: 1,
    });
    expect(rebind(binding, { kind: 'year', year: 2014 }).year).toBe(2014);
    expect(rebind(binding, { kind: 'region', region: '510000' })).toMatchObject({
      region: '510000',
      areas: [{ code: '510000' }, { code: '450100' }, { code: '450200' }],
    });
    expect(rebind(binding, { kind: 'confirm' })).toEqual({ ...binding, origin: 'confirmed' });
  });
});

describe('a recognised sheet is read to the same figures', () => {
  it('whatever its order, names and units', () => {
    const figures = cityCodes.map((_, at) => [51130 + at * 100, 40200 + at * 100]);
    const plain = sheetOf([
      ['2013年会员'],
      ['地区', '会员人数', '女会员'],
      ...cityNames.map((name, at) => [name, ...(figures[at] ?? [])]),
    ]);
    const turned = sheetOf([
      ['2013年会员（单位：万人）'],
      ['项目', '备注', ...[...cityNames].reverse()],
      ['其中：女会员', null, ...figures.map(([, women = 0]) => women / 10000).reverse()],
      ['工会会员总数', null, ...figures.map(([all = 0]) => all / 10000).reverse()],
    ]);
    for (const sheet of [plain, turned]) {
      const recognition = recogniseSheet(sheet, forms);
      if (recognition.kind === 'refused') throw new Error(recognition.reason);
      const reading = readForm(sheet, recognition.binding);
      expect(
        cityCodes.map((code) => [
          entryOf(reading, code, 'M09', 'current')?.value,
          entryOf(reading, code, 'M10', 'current')?.value,
        ]),
      ).toEqual(figures);
    }
  });
});
