import fc from 'fast-check';
import { chineseNumber } from '../../src/dataset/chineseNumber';
import { numeralsIn, parseNumeral } from '../../src/dataset/numeral';
import type { Numeral } from '../../src/dataset/numeral';

describe('a figure as printed', () => {
  test.each<[string, number, string, Numeral['qualifier'], number]>([
    ['1,234', 1234, '', 'exact', 1],
    ['9174家', 9174, '家', 'exact', 1],
    ['83.13万人', 831_300, '人', 'exact', 100],
    ['1000余万元', 10_000_000, '元', 'at_least', 10_000],
    ['1132万多元', 11_320_000, '元', 'at_least', 10_000],
    ['1396.5万余元', 13_965_000, '元', 'at_least', 1000],
    ['近300万人次', 3_000_000, '人次', 'about', 10_000],
    ['近两万人次', 20_000, '人次', 'about', 10_000],
    ['约50名', 50, '名', 'about', 1],
    ['50人左右', 50, '人', 'about', 1],
    ['两千', 2000, '', 'exact', 1],
    ['十二项', 12, '项', 'exact', 1],
    ['95%', 95, '%', 'exact', 1],
    ['90%以上', 90, '%', 'at_least', 1],
    ['９５．５％', 95.5, '%', 'exact', 0.1],
    ['百分之九十', 90, '%', 'exact', 1],
    ['1.52亿元', 152_000_000, '元', 'exact', 1_000_000],
    ['上亿元', 100_000_000, '元', 'at_least', 100_000_000],
    ['3成', 30, '%', 'exact', 10],
    ['九成以上', 90, '%', 'at_least', 10],
    ['超过600万元', 6_000_000, '元', 'at_least', 10_000],
    ['超过百万人次', 1_000_000, '人次', 'at_least', 10_000],
    ['不少于100场', 100, '场', 'at_least', 1],
    ['25.8万人（次）', 258_000, '人次', 'exact', 1000],
    ['2.22个百分点', 2.22, '百分点', 'exact', 0.01],
    ['3.1182万户', 31_182, '户', 'exact', 1],
    ['1.5万多名', 15_000, '名', 'at_least', 1000],
    ['1.8倍', 1.8, '倍', 'exact', 0.1],
    ['2.69万平方米', 26_900, '平方米', 'exact', 100],
    ['六县', 6, '', 'exact', 1],
  ])('%s is %d %s, %s, to %d', (text, value, unit, qualifier, step) => {
    expect(parseNumeral(text)).toMatchObject({ value, unit, qualifier, step });
  });

  test.each(['', '工会', '二〇一二'])('“%s” states none', (text) => {
    expect(parseNumeral(text)).toBeUndefined();
  });

  test('the figure with Arabic digits is meant before a Chinese one', () => {
    expect(parseNumeral('全市一类工会组织1563个')?.value).toBe(1563);
  });

  test('a comma between two figures does not join them', () => {
    expect(numeralsIn('360，718').map(({ value }) => value)).toEqual([360, 718]);
  });

  test('a number printed with thousands separators reads as itself', () => {
    fc.assert(
      fc.property(fc.nat({ max: 2_000_000_000 }), (value) => {
        expect(parseNumeral(value.toLocaleString('en-US'))?.value).toBe(value);
      }),
    );
  });

  test('万 is ten thousand whatever the decimals', () => {
    fc.assert(
      fc.property(fc.nat({ max: 99_999_999 }), (hundredths) => {
        const text = `${(hundredths / 100).toFixed(2)}万元`;
        expect(parseNumeral(text)).toMatchObject({ value: hundredths * 100, step: 100, unit: '元' });
      }),
    );
  });
});

describe('a Chinese number', () => {
  const digits = [...'零一二三四五六七八九'];
  function written(value: number): string {
    const [thousands = 0, hundreds = 0, tens = 0, ones = 0] = String(value)
      .padStart(4, '0')
      .split('')
      .map(Number);
    const parts = [
      thousands > 0 ? `${digits[thousands]}千` : '',
      hundreds > 0 ? `${digits[hundreds]}百` : thousands > 0 && tens + ones > 0 ? '零' : '',
      tens > 0 ? `${digits[tens]}十` : hundreds > 0 && ones > 0 ? '零' : '',
      ones > 0 ? (digits[ones] ?? '') : '',
    ];
    return parts.join('');
  }

  test('is read as it is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (value) => {
        expect(chineseNumber(written(value))).toBe(value);
      }),
    );
  });

  test.each(['', '十百', '三三', '工'])('“%s” is none', (text) => {
    expect(chineseNumber(text)).toBeUndefined();
  });
});
