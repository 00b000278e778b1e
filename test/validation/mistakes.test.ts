import { madEdit } from '../../src/validation/methods/mad';
import { median } from '../../src/validation/methods/quantile';
import { findForm } from '../../src/forms/catalogue';
import { tallyOf } from '../../src/validation';
import { allCities, check, checkLine, namedBy, readingOf } from './support/reading';

/** Fourteen areas whose members and staff grew by three per cent or so. */
const table = (change: (area: number) => Record<string, number> = () => ({})) =>
  Object.fromEntries(
    allCities.map((area, at) => {
      const staff = 60_000 + ((at * 7919) % 97) * 4001;
      const grown = (value: number, by: number): number =>
        Math.round(value * (1.03 + ((at * 5 + by) % 7) * 0.003));
      const now = {
        M05: grown(staff, 0),
        M09: grown(Math.round(staff * 0.9), 2),
        M15: 4000 + at * 31,
        ...change(at),
      };
      const then: Record<string, number> = { M05: staff, M09: Math.round(staff * 0.9), M15: 4000 + at * 30 };
      return [
        area,
        Object.fromEntries(
          Object.entries(now).map(([code, value]) => [code, [value, then[code] ?? null] as const]),
        ),
      ];
    }),
  );

describe('mistakes that are not made again', () => {
  test('a blank cell passes nothing', () => {
    const areas = Object.fromEntries(allCities.map((area) => [area, { M05: null, M09: null }]));
    expect(tallyOf(check({ areas }))).toMatchObject({ passed: 0 });
  });

  test('a digit left out is not answered with a figure ten times as large', () => {
    const areas = table((at) => (at === 3 ? { M15: 409 } : {}));
    expect(
      check({ areas }).findings.filter(({ area, indicator }) => area === allCities[3] && indicator === 'M15'),
    ).toMatchObject([{ correction: null }]);
  });

  test('a first digit lost with the noughts behind it is no unit mistaken', () => {
    const areas = table();
    areas[allCities[4] ?? ''] = { ...areas[allCities[4] ?? ''], M05: [478, 29_600] };
    const [finding] = check({ areas }).findings.filter(
      ({ area, indicator }) => area === allCities[4] && indicator === 'M05',
    );
    expect(finding?.correction).not.toBe(47_800);
    expect(finding?.causes).toContainEqual({ kind: 'slip', slip: 'missing', candidate: 30_478 });
  });

  test('a jump of staff that a changed digit happens to undo is not answered with that digit', () => {
    const [, second] = allCities;
    const areas = table();
    areas[second ?? ''] = { ...areas[second ?? ''], M05: [163_540, 126_716] };
    const [finding] = check({ areas }).findings.filter(({ area }) => area === second);
    expect(finding).toMatchObject({ indicator: 'M05', correction: null });
  });

  test('a jump of members beyond staff is not answered with a change of one digit', () => {
    const [, second] = allCities;
    const clean = table();
    const staff = clean[second ?? '']?.['M05']?.[0] ?? 0;
    const areas = table((at) => (at === 1 ? { M09: Math.round(staff * 1.12) } : {}));
    const found = check({ areas }).findings.filter(({ area }) => area === second);
    expect(found[0]).toMatchObject({ indicator: 'M09', correction: null });
  });

  test('rates stay within 0 to 100 and are compared in points', () => {
    expect(checkLine({ M21: 150 }).findings).toMatchObject([{ rule: 'R145', severity: 'error' }]);
    expect(checkLine({ M22: 130 }).findings).toMatchObject([{ rule: 'R145', severity: 'error' }]);
    expect(checkLine({ M21: [77, 95] }).findings).toMatchObject([{ rule: 'R42', facts: { floor: 5 } }]);
    expect(checkLine({ M21: [91, 95] }).findings).toEqual([]);
  });

  test('a relation that only asks is content with what was so last year, and asks where it is new', () => {
    expect(findForm('aid')).toBeDefined();
    const line = (visited: number, was: number) =>
      checkLine({ A09: [visited, was], A01: [1000, 1000] }, 'aid').findings.map(({ rule }) => rule);
    expect(line(1600, 1580)).not.toContain('R36');
    expect(line(1600, 900)).toContain('R36');
  });

  test('a digit left out of a part is closed by the sum, not taken for a tenth', () => {
    const parts = checkLine(
      { A15: [4852, 4800], A16: [1200, 1190], A17: [341, 2400], A18: [1211, 1210] },
      'aid',
    );
    expect(parts.findings[0]).toMatchObject({ indicator: 'A17', correction: 2441 });
  });

  test.each([0.65, 1.5])(
    'a figure in 万 is put right also where the area really changed to %p of last year',
    (change) => {
      const due = Math.round(511_300 * change);
      expect(checkLine({ M05: [due / 10_000, 511_300] }).findings[0]).toMatchObject({ correction: due });
    },
  );

  test('of a part and its whole the one that moved unlike the others is looked at', () => {
    const members = table()[allCities[1] ?? '']?.['M09']?.[0] ?? 0;
    const areas = table((at) => (at === 1 ? { M05: Math.round(members * 0.98) } : {}));
    const found = check({ areas }).findings.filter(({ area }) => area === allCities[1]);
    expect(found[0]).toMatchObject({ indicator: 'M05', facts: { kind: 'order' } });
  });

  test('a figure that is wrong on another form is the measure of nothing on this one', () => {
    const inTenThousands = readingOf({ name: '会员', areas: { '450100': { M05: [51.5, 500_000] } } });
    const right = readingOf({ name: '会员', areas: { '450100': { M05: [390_000, 385_000] } } });
    const contracts = { C03: [400_000, 390_000] } as const;
    expect(namedBy(checkLine(contracts, 'contracts', [inTenThousands]), 'R24')).toEqual([]);
    expect(namedBy(checkLine(contracts, 'contracts', [right]), 'R24')).toHaveLength(1);
  });

  test('a total with one wrong digit has at most three explanations, however many areas', () => {
    const areas = table();
    const sum = Object.values(areas).reduce((all, cells) => all + (cells['M15']?.[0] ?? 0), 0);
    const typed = Number(
      String(sum).replace(/^(.)(.)/u, (_, a: string, b: string) => `${a}${(Number(b) + 3) % 10}`),
    );
    const [found] = namedBy(check({ areas: { '450000': { M15: typed }, ...areas } }), 'R38');
    expect(found?.causes.length).toBeLessThanOrEqual(3);
    expect(found).toMatchObject({ area: '450000', correction: sum });
  });

  test('full-time staff are a small item: two fifths fewer are no question', () => {
    expect(checkLine({ M16: [600, 1000] }).findings).toEqual([]);
  });

  test('the total of many amounts is not free by half a step for each of them', () => {
    const areas = Object.fromEntries(
      Array.from({ length: 111 }, (_, at) => [String(450_101 + at), { A02: 10 + at / 4 }]),
    );
    const sum = Object.values(areas).reduce((all, { A02 }) => all + A02, 0);
    const off = (by: number) =>
      namedBy(check({ form: 'aid', areas: { '450000': { A02: sum + by }, ...areas } }), 'R38').length;
    expect([off(0), off(0.05), off(0.3)]).toEqual([0, 0, 1]);
  });

  test('an area that moved as a whole is one finding', () => {
    const codes = ['M01', 'M05', 'M06', 'M07', 'M09', 'M10', 'M16'];
    const areas = Object.fromEntries(
      allCities.map((area, at) => [
        area,
        Object.fromEntries(
          codes.map((code, column) => {
            const was = Math.round((40_000 + ((at * 7919) % 97) * 900) / (column + 1));
            const grown = 1.02 + ((at * 31 + column * 17) % 11) * 0.002;
            return [code, [Math.round(was * grown * (at === 5 ? 1.6 : 1)), was] as const];
          }),
        ),
      ]),
    );
    const found = check({ areas }).findings.filter(({ area }) => area === allCities[5]);
    expect(found).toMatchObject([
      { rule: 'R142', facts: { what: 'areaMoved' }, folded: expect.arrayContaining(['R42']) as string[] },
    ]);
  });

  test('the median is found without sorting, and the edit with it', () => {
    for (let size = 1; size < 40; size++) {
      const values = Float64Array.from({ length: size }, (_, at) => (at * 7919) % 13);
      const sorted = [...values].sort((a, b) => a - b);
      const [low = 0, high = 0] = [sorted[(size - 1) >> 1], sorted[size >> 1]];
      expect(median(values)).toBe((low + high) / 2);
    }
    const prior = Float64Array.from({ length: 20 }, () => 100);
    const current = prior.map((value, at) => value * (1 + at / 1000));
    current[7] = 200;
    expect(madEdit(current, prior, { z: 3.5, minimum: 8, minDeviation: 0 }).flagged).toEqual([7]);
  });
});
