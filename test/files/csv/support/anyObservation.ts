import fc from 'fast-check';
import { areas } from '../../../../src/catalogue/areas';
import { indicators } from '../../../../src/catalogue/indicators';
import type { Period } from '../../../../src/catalogue/period';
import { unitOf } from '../../../../src/catalogue/unit';
import type { Observation, Qualifier } from '../../../../src/dataset/observation';

const two = (value: number): string => String(value).padStart(2, '0');
const year = fc.integer({ min: 1990, max: 2035 });
const month = fc.integer({ min: 1, max: 12 });
const day = fc.integer({ min: 1, max: 28 });

const point = fc.oneof(
  fc.tuple(year, month).map(([y, m]) => `${y}-${two(m)}`),
  fc.tuple(year, month, day).map(([y, m, d]) => `${y}-${two(m)}-${two(d)}`),
);
const within = fc.oneof(year.map(String), point);

export const anyPeriod: fc.Arbitrary<Period> = fc.oneof(
  point.map((text) => ({ kind: 'point' as const, text })),
  year.map((text) => ({ kind: 'year' as const, text: String(text) })),
  fc
    .tuple(within, within)
    .filter(([from, to]) => from.slice(0, 4) < to.slice(0, 4))
    .map(([from, to]) => ({ kind: 'span' as const, text: `${from}/${to}` })),
  within.map((text) => ({ kind: 'open' as const, text: `../${text}` })),
);

// What a spreadsheet can do to a text: commas, quotes, line breaks; readers trim the ends.
const anyText = fc
  .string({ unit: fc.constantFrom(...'甲乙,;"\n\t \'=1a%，') })
  .map((text) => text.trim())
  .filter((text) => text !== '');

export const anyObservation: fc.Arbitrary<Observation> = fc
  .record({
    area: fc.constantFrom(...areas.map(({ code }) => code)),
    indicator: fc.constantFrom(...indicators.map(({ code }) => code)),
    subject: fc.oneof(fc.constant(''), anyText),
    period: anyPeriod,
    value: fc.oneof(fc.nat(), fc.double({ noNaN: true, noDefaultInfinity: true, min: 0, max: 1e15 })),
    unit: fc.constant(''),
    qualifier: fc.constantFrom<Qualifier>('exact', 'at_least', 'about', 'derived'),
    source: fc.record({ doc: anyText, line: fc.integer({ min: 1, max: 9999 }), asPrinted: anyText }),
    doubt: fc.oneof(fc.constant(''), anyText),
    note: fc.oneof(fc.constant(''), anyText),
  })
  .map((observation) => ({
    ...observation,
    unit: unitOf(indicatorUnits.get(observation.indicator) ?? '')?.base ?? '',
  }));

const indicatorUnits = new Map(indicators.map(({ code, unit }) => [code, unit]));
