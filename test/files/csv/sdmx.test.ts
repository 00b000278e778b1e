import fc from 'fast-check';
import { createDataset } from '../../../src/dataset/dataset';
import { periodSpan } from '../../../src/dataset/periodSpan';
import { isSdmx, parseSdmx, toSdmxCsv } from '../../../src/files/sdmxCsv';
import { periodOf, timePeriod } from '../../../src/files/csv/sdmxPeriod';
import { anyObservation, anyPeriod } from './support/anyObservation';

const head = 'REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,UNIT_MULT,OBS_STATUS';

const read = (...rows: readonly string[]) => {
  const result = parseSdmx([head, ...rows].join('\r\n'), 'union.csv');
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.value;
};

describe('reading SDMX-CSV', () => {
  test('takes a figure to base units, with its file and line as source', () => {
    expect(read('450200,M09,2012,606.5,PS,3,A')).toEqual([
      {
        area: '450200',
        indicator: 'M09',
        subject: '',
        period: { kind: 'year', text: '2012' },
        value: 606_500,
        unit: '人',
        qualifier: 'exact',
        source: { doc: 'union.csv', line: 2, asPrinted: '606.5' },
        doubt: '',
        note: '',
      },
    ]);
  });

  test.each<[string, number, string]>([
    ['450200,A14,2012,298.18,CNY,4,A', 2_981_800, '元'],
    ['450200,A14,2012,298.18,万元,0,A', 2_981_800, '元'],
    ['450200,A14,2012,298.18,万元,,A', 2_981_800, '元'],
    ['450200,M22,2012,96.92,PT,0,A', 96.92, '%'],
    ['450200,M01,2012,9174,,,A', 9174, '个'],
    ['450200: 柳州,M01: 基层工会,2012,9174,个: 个,0: 个,A: Normal', 9174, '个'],
  ])('%s is %d %s', (row, value, unit) => {
    expect(read(row)).toMatchObject([{ value, unit }]);
  });

  test.each<[string, string]>([
    ['A', 'exact'],
    ['', 'exact'],
    ['E', 'about'],
    ['P', 'about'],
  ])('status “%s” is %s', (status, qualifier) => {
    expect(read(`450200,M01,2012,9174,,,${status}`)).toMatchObject([{ qualifier }]);
  });

  test('leaves out rows without a value', () => {
    expect(read('450200,M01,2012,,,,M', '450200,M01,2013,NaN,,,M', '450200,M01,2014,0,,,A')).toMatchObject([
      { value: 0, period: { text: '2014' } },
    ]);
  });

  test('names line and column of what it cannot read', () => {
    const rows = ['459999,Z1,gestern,x,斤,half,A', '450200,M01,2012,1,元,0,A'];
    const result = parseSdmx([head, ...rows].join('\n'), 'union.csv');
    expect(
      result.ok ? [] : result.errors.map(({ line, column, problem }) => [line, column, problem.kind]),
    ).toEqual([
      [2, 'REF_AREA', 'unknown_area'],
      [2, 'INDICATOR', 'unknown_indicator'],
      [2, 'TIME_PERIOD', 'unknown_period'],
      [2, 'OBS_VALUE', 'not_a_number'],
      [2, 'UNIT_MULT', 'unknown_multiplier'],
      [2, 'UNIT_MEASURE', 'unknown_unit'],
      [3, 'UNIT_MEASURE', 'other_unit'],
    ]);
  });

  test('needs its four columns', () => {
    const result = parseSdmx('REF_AREA,TIME_PERIOD,OBS_VALUE\n', 'union.csv');
    expect(result.ok ? [] : result.errors.map(({ column }) => column)).toEqual(['INDICATOR']);
  });
});

describe('periods of SDMX', () => {
  test.each<[string, 'stock' | 'flow', string, string]>([
    ['2012', 'stock', 'year', '2012'],
    ['2012-A1', 'flow', 'year', '2012'],
    ['2012-12', 'stock', 'point', '2012-12'],
    ['2012-12', 'flow', 'span', '2012-12/2012-12'],
    ['2012-12-31', 'stock', 'point', '2012-12-31'],
    ['2012-Q3', 'stock', 'point', '2012-09'],
    ['2012-Q3', 'flow', 'span', '2012-07/2012-09'],
    ['2012-S2', 'flow', 'span', '2012-07/2012-12'],
    ['2012-M02', 'stock', 'point', '2012-02'],
    ['2008-01-01/P5Y', 'flow', 'span', '2008/2012'],
    ['2016-01-01/P22M', 'flow', 'span', '2016-01/2017-10'],
    ['2013-02-10/P3D', 'flow', 'span', '2013-02-10/2013-02-12'],
  ])('%s of a %s is the %s %s', (text, kind, periodKind, expected) => {
    expect(periodOf(text, kind)).toEqual({ kind: periodKind, text: expected });
  });

  test.each(['2012-Q5', '2012-13', '12', '2012/2013', ''])('“%s” is none', (text) => {
    expect(periodOf(text, 'flow')).toBeUndefined();
  });

  test('written and read back, a period has the same days', () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        const back = periodOf(timePeriod(period), 'stock', period.kind);
        expect(back && periodSpan(back)).toEqual(periodSpan(period));
      }),
    );
  });
});

describe('writing SDMX-CSV', () => {
  test('everything written is read back as it was', () => {
    fc.assert(
      fc.property(fc.array(anyObservation, { minLength: 1, maxLength: 8 }), (observations) => {
        const text = toSdmxCsv(createDataset({ observations }));
        expect(isSdmx(text)).toBe(true);
        expect(parseSdmx(text, 'a.csv')).toEqual({ ok: true, value: observations });
      }),
    );
  });

  test('begins with the columns of SDMX-CSV 2.0', () => {
    expect(toSdmxCsv(createDataset({ observations: [] }))).toMatch(/^STRUCTURE,STRUCTURE_ID,ACTION,/u);
  });
});
