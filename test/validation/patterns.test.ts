import { indicatorOf } from '../../src/catalogue/indicators';
import { allCities, check } from './support/reading';

/** Fourteen areas whose figures grew by about three per cent. */
const codes = ['M01', 'M05', 'M06', 'M07', 'M09', 'M10', 'M16'] as const;
const size = (at: number): number => 40_000 + ((at * 7919) % 97) * 9001;
const part: Readonly<Record<(typeof codes)[number], number>> = {
  M01: 1 / 60,
  M05: 1,
  M06: 0.4,
  M07: 0.3,
  M09: 0.9,
  M10: 0.35,
  M16: 1 / 200,
};

type Table = Record<string, Record<string, [current: number | null, prior: number | null]>>;

function ordinary(): Table {
  return Object.fromEntries(
    allCities.map((area, at) => [
      area,
      Object.fromEntries(
        codes.map((code, column) => {
          const prior = Math.round(size(at) * part[code]);
          const growth = 1.03 + ((at * 31 + column * 17) % 11) * 0.002;
          return [code, [Math.round(prior * growth), prior] as [number, number]];
        }),
      ),
    ]),
  );
}

const cell = (table: Table, at: number, code: string): [number | null, number | null] =>
  table[allCities[at] ?? '']?.[code] ?? [null, null];

const findingsOf = (table: Table) => check({ areas: table }).findings;

describe('one cause is one finding, with what would undo it', () => {
  test('nothing is said of ordinary growth', () => {
    expect(findingsOf(ordinary())).toEqual([]);
  });

  test('two rows exchanged', () => {
    const table = ordinary();
    const before = ordinary();
    for (const code of codes) {
      cell(table, 2, code)[0] = cell(before, 7, code)[0];
      cell(table, 7, code)[0] = cell(before, 2, code)[0];
    }
    const [finding, ...more] = findingsOf(table);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ rule: 'R142', facts: { what: 'rowsExchanged', other: allCities[7] } });
    expect(finding?.correction).toBe(cell(before, 2, finding?.indicator ?? '')[0]);
    expect(finding?.related).toHaveLength(2 * codes.length - 1);
    for (const { area, indicator, correction } of finding?.related ?? []) {
      expect(correction).toBe(before[area]?.[indicator]?.[0]);
    }
  });

  test('a column that stands one row too low', () => {
    const table = ordinary();
    const before = ordinary();
    for (let at = 4; at < 14; at++)
      cell(table, at, 'M07')[0] = at === 4 ? null : cell(before, at - 1, 'M07')[0];
    const found = findingsOf(table).filter(({ rule }) => rule !== 'R49');
    expect(found[0]).toMatchObject({ rule: 'R142', indicator: 'M07', facts: { what: 'columnShifted' } });
    const offers = (found[0]?.related ?? []).filter(({ correction }) => correction !== undefined);
    expect(offers.length).toBeGreaterThan(6);
    for (const { area, correction } of offers) expect(correction).toBe(before[area]?.['M07']?.[0]);
  });

  test.each(['本年', '上年'])('a column of which %s was written over with the other year', (which) => {
    const table = ordinary();
    allCities.forEach((_, at) => {
      const both = cell(table, at, 'M10');
      if (which === '本年') both[0] = both[1];
      else both[1] = both[0];
    });
    const [finding, ...more] = findingsOf(table);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      rule: 'R142',
      indicator: 'M10',
      facts: { what: 'columnCopied', cells: 14 },
    });
  });

  test('one figure that is exactly last year’s', () => {
    const table = ordinary();
    const both = cell(table, 5, 'M05');
    both[0] = both[1];
    expect(findingsOf(table)).toMatchObject([
      { rule: 'R142', severity: 'hint', indicator: 'M05', facts: { what: 'cellCopied' } },
    ]);
  });

  test('two figures of a column exchanged', () => {
    const table = ordinary();
    const before = ordinary();
    cell(table, 3, 'M06')[0] = cell(before, 4, 'M06')[0];
    cell(table, 4, 'M06')[0] = cell(before, 3, 'M06')[0];
    expect(findingsOf(table)).toMatchObject([
      {
        rule: 'R142',
        indicator: 'M06',
        facts: { what: 'cellsExchanged' },
        correction: cell(before, 3, 'M06')[0],
        related: [{ correction: cell(before, 4, 'M06')[0] }],
      },
    ]);
  });

  test('a column that moved everywhere alike', () => {
    const table = ordinary();
    allCities.forEach((_, at) => {
      const both = cell(table, at, 'M16');
      both[0] = Math.round((both[0] ?? 0) * 1.25);
    });
    expect(findingsOf(table)).toMatchObject([
      {
        rule: 'R142',
        indicator: 'M16',
        facts: { what: 'columnMoved', growth: expect.closeTo(0.3, 1) as number },
      },
    ]);
  });
});

describe('a change is a question where it is unlike the other areas', () => {
  test('not where the whole column always moves so', () => {
    const table = ordinary();
    allCities.forEach((_, at) => {
      const both = cell(table, at, 'M16');
      both[0] = Math.round((both[1] ?? 0) * (1 + ((at % 5) - 2) * 0.28));
    });
    expect(findingsOf(table).filter(({ indicator }) => indicator === 'M16')).toEqual([]);
  });

  test('members and staff keep their limit whatever the others do', () => {
    expect(indicatorOf('M09')?.growthClass).toBe('headline');
    const table = ordinary();
    const both = cell(table, 6, 'M05');
    both[0] = Math.round((both[1] ?? 0) * 1.25);
    expect(findingsOf(table)).toMatchObject([{ rule: 'R42', indicator: 'M05' }]);
  });
});
