import { indicatorOf, indicators } from '../../src/catalogue/indicators';
import { themeOf, themes } from '../../src/catalogue/themes';
import { unitOf, units } from '../../src/catalogue/unit';

const repeated = (values: readonly string[]): string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

// Code, unit and kind of the standard list (s stock, f flow, r ratio); other rooms and other tools rely on them.
const standard: readonly (readonly [codes: string, unit: string, kind: string])[] = [
  ['M01 M02 M03 M04 M18 M19 D01 D04 D05 D06 D07 C02 C05 C08 C11 C14 C17', '个', 'stock'],
  ['M05 M06 M07 M08 M09 M10 M11 M12 M13 M16 M17 D02 D03 C03 C06 C09 C12 C15', '人', 'stock'],
  ['C01 C04 C07 C10 C13 C16', '份', 'stock'],
  ['M14', '个', 'flow'],
  ['M15 A15 A16 A17 A18 A19', '人', 'flow'],
  ['M20 C18', '%', 'ratio'],
  ['A01', '户', 'stock'],
  ['A02 A03 A04 A05 A06 A07 A08 A11 A12 A13 A14 A20 A22 A24 A25', '万元', 'flow'],
  ['A09', '户', 'flow'],
  ['A10 E01', '人次', 'flow'],
  ['A21 A23', '户次', 'flow'],
  ['E02 E03', '件', 'flow'],
  ['E04', '项', 'flow'],
];

describe('the indicators', () => {
  it('have one code each: a letter that is a theme, and two digits', () => {
    expect(repeated(indicators.map((indicator) => indicator.code))).toEqual([]);
    expect(indicators.filter(({ code }) => !/^[A-Z]\d{2,3}$/.test(code))).toEqual([]);
    expect(indicators.filter(({ code, theme }) => theme !== code[0] || themeOf(theme) === undefined)).toEqual(
      [],
    );
  });

  it.each(standard)('%s are counted in %s as a %s', (codes, unit, kind) => {
    for (const code of codes.split(' ')) expect(indicatorOf(code)).toMatchObject({ code, unit, kind });
  });

  it('hold the whole standard list of 74', () => {
    expect(standard.flatMap(([codes]) => codes.split(' '))).toHaveLength(74);
  });

  it('have one name each in both languages', () => {
    expect(repeated(indicators.map((indicator) => indicator.zh))).toEqual([]);
    expect(repeated(indicators.map((indicator) => indicator.en.toLowerCase()))).toEqual([]);
  });

  it('are each meant by their own name and synonyms alone', () => {
    const names = indicators.flatMap(({ zh, synonyms }) => [...new Set([zh, ...synonyms])]);
    expect(repeated(names)).toEqual([]);
  });

  it('leave the mark 其中 to the forms', () => {
    expect(indicators.filter(({ zh }) => zh.includes('其中'))).toEqual([]);
  });

  it('are counted in a unit that is known, with decimals only where the unit has parts', () => {
    expect(indicators.filter(({ unit }) => unitOf(unit) === undefined)).toEqual([]);
    const withParts = new Set(['万元', '元', '%', '百分点', '倍']);
    expect(indicators.filter(({ unit, decimals }) => decimals > 0 !== withParts.has(unit))).toEqual([]);
  });

  it('are rates exactly where the growth class says so', () => {
    expect(
      indicators.filter(({ kind, growthClass }) => (kind === 'ratio') !== (growthClass === 'rate')),
    ).toEqual([]);
  });

  it('count money in the class of money', () => {
    const isMoney = (unit: string): boolean => unitOf(unit)?.base === '元';
    expect(indicators.filter(({ unit, growthClass }) => isMoney(unit) !== (growthClass === 'money'))).toEqual(
      [],
    );
  });

  it('are each defined in one sentence of both languages', () => {
    expect(indicators.filter(({ definition }) => !/^[^。]+。$/.test(definition.zh))).toEqual([]);
    expect(indicators.filter(({ definition }) => !/^[A-Z][^\n]+\.$/.test(definition.en))).toEqual([]);
  });

  it('keep the two membership rates apart by their base', () => {
    expect(indicatorOf('M20')?.definition.zh).not.toBe(indicatorOf('M22')?.definition.zh);
    expect(indicatorOf('M22')?.synonyms).toContain('入会率');
  });

  it('are not found under a code that nothing has', () => {
    expect(indicatorOf('Z99')).toBeUndefined();
    expect(themeOf('Z')).toBeUndefined();
  });
});

describe('the themes', () => {
  it('each have indicators', () => {
    expect(themes.filter(({ code }) => !indicators.some(({ theme }) => theme === code))).toEqual([]);
  });
});

describe('the units', () => {
  it('have one code each and lead to a base unit that leads nowhere else', () => {
    expect(repeated(units.map((unit) => unit.code))).toEqual([]);
    expect(units.filter(({ base }) => unitOf(base)?.base !== base || unitOf(base)?.factor !== 1)).toEqual([]);
  });

  it.each([
    ['万元', '元', 10_000],
    ['亿元', '元', 100_000_000],
    ['万人次', '人次', 10_000],
    ['户次', '户次', 1],
  ])('%s is in %s, %d of them', (code, base, factor) => {
    expect(unitOf(code)).toMatchObject({ base, factor });
  });
});
