import fc from 'fast-check';
import { byPriority, stopAfter } from '../../src/validation';
import { findingOf } from '../review/samples';
import type { Finding } from '../../src/validation';

const one = (id: string, parts: Partial<Finding>): Finding =>
  findingOf({ id, severity: 'query', correction: null, related: [], ...parts });
const growth = (rate: number, limit: number): Finding['facts'] => ({ kind: 'growth', rate, limit, floor: 0 });
const order = (findings: readonly Finding[]): readonly string[] =>
  [...findings].sort(byPriority).map(({ id }) => id);

describe('the order of findings', () => {
  test('an error before a query before a hint, whatever hangs on it', () => {
    const [hint, query, error] = (['hint', 'query', 'error'] as const).map((severity, at) =>
      one(severity, { severity, impact: 1 / (at + 1) }),
    );
    expect(order([hint, query, error].flatMap((each) => each ?? []))).toEqual(['error', 'query', 'hint']);
  });

  test('a tenth of a small area before a large flow that is hardly beyond its limit', () => {
    const flow = one('flow', { impact: 0.03, facts: growth(0.45, 0.4) });
    const slip = one('slip', { impact: 0.01, facts: growth(-0.9, 0.2), correction: 48_500 });
    expect(order([flow, slip])).toEqual(['slip', 'flow']);
    expect(order([flow, { ...slip, correction: null }])).toEqual(['slip', 'flow']);
  });

  test('of equal suspicion the larger one, and one without an impact last', () => {
    const same = { facts: growth(0.6, 0.2) };
    const [none, small, large] = [null, 0.01, 0.2].map((impact) => one(String(impact), { impact, ...same }));
    expect(order([none, small, large].flatMap((each) => each ?? []))).toEqual(['0.2', '0.01', 'null']);
  });
});

describe('where one may stop', () => {
  const query = (impact: number, indicator = 'M05'): Finding =>
    one(`${indicator}${impact}`, { impact, indicator, facts: growth(1e9, 0.2), correction: 1 });

  test('what is left adds up to no more than one per cent of any indicator', () => {
    expect(stopAfter([query(0.3), query(0.02), query(0.006), query(0.004)])).toBe(2);
    expect(stopAfter([query(0.3), query(0.009), query(0.009, 'M09')])).toBe(1);
    expect(stopAfter([query(0.3), query(0.009), query(0.009)])).toBe(2);
  });

  test('never before an error, and nowhere when the last one still matters', () => {
    expect(stopAfter([one('e', { severity: 'error', impact: 0 }), query(0.001)])).toBe(1);
    expect(stopAfter([one('e', { severity: 'error', impact: 0 })])).toBeNull();
    expect(stopAfter([query(0.5), query(0.2)])).toBeNull();
    expect(stopAfter([])).toBeNull();
  });

  test('what is left never moves a total by more, whatever the findings', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 0.05, noNaN: true }), { maxLength: 30 }), (impacts) => {
        const findings = impacts.map((impact) => query(impact)).sort(byPriority);
        const stop = stopAfter(findings) ?? findings.length;
        const left = findings.slice(stop).reduce((sum, { impact }) => sum + 0.9 * (impact ?? 0), 0);
        expect(left).toBeLessThanOrEqual(0.01 + 1e-12);
      }),
    );
  });
});
