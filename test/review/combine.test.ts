import fc from 'fast-check';
import { childrenOf } from '../../src/catalogue/areas';
import { areasDue, combineReadings } from '../../src/review/consolidation/combine';
import { entryOf } from '../../src/forms/reading';
import { readingOf } from './samples';
import type { UnitReading } from '../../src/review/consolidation/combine';
import type { Figure } from './samples';

const cities = childrenOf('450000').map((area) => area.code);
const request = { form: 'membership', year: 2013, region: '450000' } as const;

const returnOf = (area: string, figures: readonly Figure[], file = `${area}.xlsx`): UnitReading => ({
  file,
  reading: readingOf(figures, { region: area, layout: 'indicator' }),
});
const currentOf = (
  units: readonly UnitReading[],
  area: string,
  indicator: string,
): number | null | undefined =>
  entryOf(combineReadings(units, request).reading, area, indicator, 'current')?.value;

describe('units’ files added up into the region’s form', () => {
  it('equal an independent sum, blanks apart', () => {
    const cents = fc.integer({ min: 0, max: 10_000_000 });
    const units = fc.array(
      fc.record({ M09: fc.option(cents), M10: fc.option(cents), E02: fc.option(cents) }),
      {
        minLength: 14,
        maxLength: 14,
      },
    );
    fc.assert(
      fc.property(units, fc.subarray(cities), (figures, reporting) => {
        const given = cities.map((city, at) => ({
          city,
          own: figures[at] ?? { M09: null, M10: null, E02: null },
        }));
        const files = given
          .filter(({ city }) => reporting.includes(city))
          .map(({ city, own }) =>
            returnOf(city, [
              [city, 'M09', own.M09],
              [city, 'M10', own.M10],
              [city, 'E02', own.E02, 'prior'],
            ]),
          );
        const { reading, missing } = combineReadings(files, request);
        for (const [indicator, period] of [
          ['M09', 'current'],
          ['M10', 'current'],
          ['E02', 'prior'],
        ] as const) {
          let sum: number | null = null;
          for (const { city, own } of given) {
            const value = own[indicator];
            if (reporting.includes(city) && value !== null) sum = (sum ?? 0) + value;
          }
          expect(entryOf(reading, '450000', indicator, period)?.value).toBe(sum);
        }
        expect(missing).toEqual(cities.filter((city) => !reporting.includes(city)));
      }),
      { numRuns: 60 },
    );
  });

  it('keep two decimals of money free of binary noise', () => {
    const files = ['450100', '450200', '450300'].map((city) => returnOf(city, [[city, 'A11', 0.1]]));
    const { reading } = combineReadings(files, { ...request, form: 'aid' });
    expect(entryOf(reading, '450000', 'A11', 'current')?.value).toBe(0.3);
  });

  it('take a rate from the totals, never from the sum of rates', () => {
    const files = [
      returnOf('450100', [
        ['450100', 'M05', 100],
        ['450100', 'M09', 90],
        ['450100', 'M20', 90],
      ]),
      returnOf('450200', [
        ['450200', 'M05', 300],
        ['450200', 'M09', 150],
        ['450200', 'M20', 50],
      ]),
    ];
    expect(currentOf(files, '450200', 'M20')).toBe(50);
    expect(currentOf(files, '450000', 'M20')).toBe(60);
  });

  it('take the 合计 of a city’s own form, or the sum of its counties where 合计 is blank', () => {
    const form = (total: number | null): UnitReading => ({
      file: 'a.xlsx',
      reading: readingOf(
        [
          ['450100', 'M09', total],
          ['450102', 'M09', 5],
          ['450103', 'M09', 7],
          ['450100D', 'M09', 1],
        ],
        { region: '450100' },
      ),
    });
    expect(currentOf([form(99)], '450100', 'M09')).toBe(99);
    expect(currentOf([form(null)], '450100', 'M09')).toBe(13);
  });

  it('take the lines of the region’s own form as they are, 区直 included in 合计 and the published figure not', () => {
    const own: UnitReading = {
      file: 'region.xlsx',
      reading: readingOf([
        ['450000', 'M09', 1],
        ['450000P', 'M09', 1000],
        ['450000D', 'M09', 30],
        ['450300', 'M09', 20],
      ]),
    };
    const files = [own, returnOf('450100', [['450100', 'M09', 10]])];
    expect(currentOf(files, '450000', 'M09')).toBe(60);
    expect(currentOf(files, '450000P', 'M09')).toBe(1000);
  });

  it('never count text or the same area twice', () => {
    const files = [
      returnOf('450100', [['450100', 'M09', 10]], 'a.xlsx'),
      returnOf('450100', [['450100', 'M09', 11]], 'b.xlsx'),
      returnOf('450200', [['450200', 'M09', '83.13万']], 'c.xlsx'),
    ];
    const combined = combineReadings(files, request);
    expect(entryOf(combined.reading, '450000', 'M09', 'current')?.value).toBe(10);
    expect(combined.duplicates).toEqual([{ area: '450100', file: 'b.xlsx', first: 'a.xlsx' }]);
  });

  it('stand in a sheet whose 合计 is a formula and whose entries are the figures', () => {
    const { plan, reading } = combineReadings([returnOf('450100', [['450100', 'M09', 10]])], request);
    const city = entryOf(reading, '450100', 'M09', 'current');
    const total = entryOf(reading, '450000', 'M09', 'current');
    expect(plan.cells[city?.row ?? 0]?.[city?.column ?? 0]).toBe(10);
    expect(plan.cells[total?.row ?? 0]?.[total?.column ?? 0]).toHaveProperty('formula');
    expect(total).toMatchObject({ value: 10, isFormula: true });
  });

  it('are due from the counties of every city where counties report', () => {
    expect(areasDue('450000', ['450100'])).toEqual(cities);
    const counties = cities.flatMap((city) => childrenOf(city).map((area) => area.code));
    expect(areasDue('450000', ['450102', '450203'])).toEqual(counties);
    expect(areasDue('450100', [])).toEqual(childrenOf('450100').map((area) => area.code));
  });
});
