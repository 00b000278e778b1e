import fc from 'fast-check';
import { createDataset } from '../../src/dataset/dataset';
import type { Observation } from '../../src/dataset/observation';
import { meets } from '../../src/catalogue/interval';
import { selfCheck } from '../../src/validation/selfCheck';
import { intervalOf } from '../../src/dataset/printed';
import { figure } from '../dataset/support/figures';

const check = (...observations: readonly Observation[]) => selfCheck(createDataset({ observations }));
const kinds = (...observations: readonly Observation[]) => check(...observations).map(({ kind }) => kind);

describe('what a printed figure leaves open', () => {
  test.each<[string, string, number, number]>([
    ['M01', '3305家', 3305, 3305],
    ['M09', '48.74万人', 487_350, 487_500],
    ['C18', '98%', 97.5, 99],
    ['M22', '96.92%', 96.915, 96.93],
    ['M09', '50余万人', 500_000, 600_000],
    ['T03', '2540多期', 2540, 2550],
    ['A25', '1000余万元', 10_000_000, 20_000_000],
    ['E21', '80%以上', 80, Number.POSITIVE_INFINITY],
    ['K09', '近300万人', 2_700_000, 3_300_000],
  ])('%s %s lies between %d and %d', (indicator, asPrinted, low, high) => {
    const interval = intervalOf(figure(indicator, asPrinted));
    expect(interval.low).toBeCloseTo(low, 6);
    expect(interval.high === high || Math.abs(interval.high - high) < 1e-6).toBe(true);
  });

  test('a figure that does not read as its value is taken at its value', () => {
    expect(intervalOf({ ...figure('M09', '60.65万人'), value: 42 })).toEqual({ low: 42, high: 42 });
  });

  test('holds the true value, whether it was rounded or its tail was cut off', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 99_999_999 }), fc.boolean(), (value, cut) => {
        const hundredths = cut ? Math.floor(value / 100) : Math.round(value / 100);
        const interval = intervalOf(figure('M09', `${(hundredths / 100).toFixed(2)}万人`));
        expect(meets(interval, { low: value, high: value })).toBe(true);
      }),
    );
  });
});

describe('stated growth against its levels', () => {
  const base = figure('M09', '28.84万人', { period: '2002-12-31' });
  const now = figure('M09', '48.74万人', { period: '2007-12-31' });
  const rate = (asPrinted: string): Observation => figure('M27', asPrinted, { period: '2003/2007' });

  test('reports 增长了169% where the ratio was meant, with the growth that the levels allow', () => {
    const [found, ...others] = check(base, now, { ...rate('169%'), doubt: 'D02' });
    expect(others).toEqual([]);
    expect(found).toMatchObject({ kind: 'growth', cause: 'growthAsRatio', left: 169, doubt: 'D02' });
    expect(found?.right).toBeCloseTo(69.0, 1);
    expect(found?.expected.low).toBeCloseTo(68.9, 1);
    expect(found?.expected.high).toBeCloseTo(69.1, 1);
  });

  test('reports growth that fits neither way without a cause', () => {
    expect(check(base, now, rate('40%'))).toMatchObject([{ kind: 'growth', cause: null }]);
  });

  test.each(['69%', '69.0%', '近70%', '60%以上'])('accepts %s', (asPrinted) => {
    expect(kinds(base, now, rate(asPrinted))).toEqual([]);
  });

  test('accepts growth whose difference is the rounding of its levels', () => {
    const observations = [
      figure('H03', '144万人', { period: '2020' }),
      figure('H03', '227万人', { period: '2023' }),
      figure('H12', '57%', { period: '2020/2023' }),
    ];
    expect(kinds(...observations)).toEqual([]);
  });

  test('says nothing where the time of the base is not known', () => {
    const open = figure('M09', '28.84万人', { period: '../2007-12-31' });
    expect(kinds(open, now, rate('169%'))).toEqual([]);
  });

  test('any growth that is worked out and rounded is accepted, its ratio printed as growth never', () => {
    const level = fc.integer({ min: 1000, max: 99_999 });
    fc.assert(
      fc.property(level, level, fc.nat({ max: 2 }), (before, after, decimals) => {
        const growth = (after / before - 1) * 100;
        fc.pre(growth > 5);
        const levels = [
          figure('M01', `${before}家`, { period: '2002-12-31' }),
          figure('M01', `${after}家`, { period: '2007-12-31' }),
        ];
        const stated = (value: number): Observation =>
          figure('M26', `${value.toFixed(decimals)}%`, { period: '2003/2007' });
        expect(kinds(...levels, stated(growth))).toEqual([]);
        expect(check(...levels, stated(growth + 100))).toMatchObject([{ cause: 'growthAsRatio' }]);
      }),
    );
  });
});

describe('parts against the whole', () => {
  const classes = [
    figure('M33', '1563个', { subject: '一类工会', period: '2013-09-23' }),
    figure('M33', '2579个', { subject: '二类工会', period: '2013-09-23' }),
    figure('M33', '1063个', { subject: '三类工会', period: '2013-09-23' }),
  ];

  test('reports parts that do not add up, and that the dates differ', () => {
    const whole = figure('M01', '5952个');
    expect(check(...classes, whole)).toMatchObject([
      {
        kind: 'parts',
        left: 5952,
        right: 5205,
        expected: { low: 5205, high: 5205 },
        cause: 'differentDates',
      },
    ]);
    expect(kinds(...classes, figure('M01', '5205个'))).toEqual([]);
  });

  test('accepts a sum that is off by the rounding of its parts', () => {
    const observations = [
      figure('T16', '42.23万人'),
      figure('T16', '18.9万人', { subject: '初级工' }),
      figure('T16', '18.7万人', { subject: '中级工' }),
      figure('T16', '3.76万人', { subject: '高级工' }),
      figure('T16', '7152人', { subject: '技师' }),
      figure('T16', '1615人', { subject: '高级技师' }),
    ];
    expect(kinds(...observations)).toEqual([]);
    expect(kinds(figure('T16', '52.23万人'), ...observations.slice(1))).toEqual(['parts']);
  });

  test('reports a share that no rounding explains, and that it was chosen to make 100', () => {
    const shares = ['30%', '49.5%', '20.5%'].map((asPrinted, index) =>
      figure('M34', asPrinted, { subject: classes[index]?.subject ?? '', period: '2013-09-23' }),
    );
    const found = check(...classes, ...shares);
    expect(found).toMatchObject([{ kind: 'rate', left: 20.5, cause: 'balanced', subject: '三类工会' }]);
    expect(found[0]?.right).toBeCloseTo(20.42, 2);
  });

  test('accepts shares that were rounded or cut off', () => {
    const observations = [
      figure('T16', '42.23万人'),
      figure('T16', '18.9万人', { subject: '初级工' }),
      figure('T17', '44.7%', { subject: '初级工' }),
    ];
    expect(kinds(...observations)).toEqual([]);
  });
});

describe('rates, bases and products', () => {
  test('a rate that its counts do not give is reported', () => {
    const counts = [figure('C05', '1900家'), figure('C17', '2000家')];
    expect(kinds(...counts, figure('C18', '95%'))).toEqual([]);
    expect(check(...counts, figure('C18', '98%'))).toMatchObject([{ kind: 'rate', left: 98, right: 95 }]);
  });

  test('a rate that is worked out and then rounded or cut off is never reported', () => {
    const count = fc.integer({ min: 1, max: 99_999 });
    fc.assert(
      fc.property(count, count, fc.nat({ max: 2 }), fc.boolean(), (a, b, decimals, cut) => {
        const [part, base] = a < b ? [a, b] : [b, a];
        const scale = 10 ** decimals;
        const exact = (part / base) * 100 * scale;
        const printed = (cut ? Math.floor(exact + 1e-9) : Math.round(exact)) / scale;
        const observations = [figure('C05', `${part}家`), figure('C17', `${base}家`)];
        expect(kinds(...observations, figure('C18', `${printed.toFixed(decimals)}%`))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('more workers covered than there are is reported, as far as the words go', () => {
    const workers = figure('M38', '50余万', { period: '2013-09-23', line: 12 });
    expect(check(figure('C06', '72万人', { period: '2012' }), workers)).toMatchObject([
      { kind: 'coverage', left: 720_000, expected: { low: 0, high: 600_000 }, cause: null },
    ]);
    expect(kinds(figure('C06', '58万人', { period: '2012' }), workers)).toEqual([]);
  });

  test('members stand in for workers only where the workers are not printed', () => {
    const covered = figure('C06', '76.2万人');
    const members = figure('M09', '72.7万人');
    expect(check(covered, members)).toMatchObject([{ kind: 'coverage', cause: 'nearBase' }]);
    expect(kinds(covered, members, figure('M38', '80万人'))).toEqual([]);
  });

  test('a share above 100 % is reported, growth above 100 % is not', () => {
    expect(kinds(figure('M22', '103%'))).toEqual(['hundred']);
    expect(kinds(figure('M27', '169%'))).toEqual([]);
  });

  test('a total that is not count × standard is reported', () => {
    const terms = [figure('F01', '111个', { period: '2023' }), figure('F02', '10万元', { period: '2023' })];
    expect(kinds(...terms, figure('F03', '1110万元', { period: '2023' }))).toEqual([]);
    expect(kinds(...terms, figure('F03', '1300万元', { period: '2023' }))).toEqual(['product']);
  });

  test('an increase that the levels of two years do not give is reported', () => {
    const levels = [
      figure('M33', '1177个', { subject: '一类工会', period: '2012-09-23' }),
      figure('M33', '1563个', { subject: '一类工会', period: '2013-09-23' }),
    ];
    const change = (asPrinted: string): Observation =>
      figure('M35', asPrinted, { subject: '一类工会', period: '2013-09-23' });
    expect(kinds(...levels, change('386个'))).toEqual([]);
    expect(check(...levels, change('368个'))).toMatchObject([{ kind: 'change', left: 368, right: 386 }]);
  });

  test('figures of other places and other times are not held against each other', () => {
    const rate = figure('C18', '98%');
    const [part, base] = [figure('C05', '1900家'), figure('C17', '2000家')];
    expect(kinds(rate, { ...part, area: '450300' }, { ...base, area: '450300' })).toEqual([]);
    const old = { period: '2009-12-31', line: 50 };
    expect(kinds(rate, figure('C05', '1900家', old), figure('C17', '2000家', old))).toEqual([]);
  });
});

describe('the same figure again', () => {
  test('persons counted in households are reported, enterprises are not', () => {
    expect(kinds(figure('L30', '3.1182万户', { unit: '人' }))).toEqual(['unit']);
    expect(kinds(figure('C02', '2053户'))).toEqual([]);
  });

  test('a passage printed twice is reported once, with every figure in it', () => {
    const first = [figure('C04', '332份', { line: 75 }), figure('C14', '近1000家', { line: 75 })];
    const again = [figure('C04', '332份', { line: 77 }), figure('C14', '近1000家', { line: 77 })];
    const found = check(...first, ...again);
    expect(found.map(({ kind }) => kind)).toEqual(['repeated']);
    expect(found[0]?.against).toHaveLength(2);
  });

  test('one figure on two areas under two names is reported, on one line it is not', () => {
    const contracts = figure('C01', '332份', { line: 75 });
    expect(kinds(contracts, figure('C04', '332份', { line: 77 }))).toEqual(['names']);
    expect(kinds(contracts, figure('C04', '332份', { line: 75 }))).toEqual([]);
    expect(kinds(figure('C01', '300份', { line: 75 }), figure('C04', '300份', { line: 77 }))).toEqual([]);
  });

  test('two figures for one thing are reported unless rounding explains them', () => {
    const stated = figure('M09', '60.65万人', { doc: '000' });
    expect(kinds(stated, figure('M09', '606512人', { doc: '001' }))).toEqual([]);
    expect(kinds(stated, figure('M09', '61.65万人', { doc: '001' }))).toEqual(['values']);
  });
});
