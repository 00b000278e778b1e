import fc from 'fast-check';
import { fingerprintOf, isStampStale, stampOf } from '../../src/review/answers';
import { readingOf } from './samples';
import type { Figure } from './samples';

const figures: readonly Figure[] = [
  ['450100', 'M09', 1500],
  ['450100', 'M09', 1000, 'prior'],
  ['450200', 'M09', 0.1],
  ['450200', 'M10', '83.13万'],
  ['450300', 'M10', null],
];
const contents = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true }),
  fc.string(),
  fc.boolean(),
  fc.constant(null),
);
const anyFigures = fc.uniqueArray(
  fc.tuple(fc.constantFrom('450100', '450200', '450300'), fc.constantFrom('M09', 'M10', 'M05'), contents),
  { selector: ([area, indicator]) => `${area}${indicator}`, maxLength: 9 },
);

describe('the fingerprint of a reading', () => {
  it('is the same on every machine and in every version', () => {
    expect(fingerprintOf(readingOf(figures))).toBe('ac52d1290b13dc7a');
  });

  it('does not depend on the order in which the figures were read, nor on where they stand', () => {
    fc.assert(
      fc.property(
        anyFigures.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        ([list, shuffled]) => {
          expect(fingerprintOf(readingOf(shuffled))).toBe(fingerprintOf(readingOf(list)));
        },
      ),
    );
  });

  it('changes with any figure', () => {
    fc.assert(
      fc.property(
        anyFigures.filter((list) => list.length > 0),
        contents,
        (list, other) => {
          const [[area, indicator, content] = ['', '', null], ...rest] = list;
          const same =
            Object.is(content, other) ||
            (content === null && other === '') ||
            (content === '' && other === null) ||
            (content === 0 && other === 0);
          const changed = fingerprintOf(readingOf([[area, indicator, other], ...rest]));
          expect(changed === fingerprintOf(readingOf(list))).toBe(same);
        },
      ),
    );
  });

  it.each<[string, Figure]>([
    ['a number made text', ['450100', 'M09', '1500']],
    ['a figure made blank', ['450100', 'M09', null]],
    ['a figure made zero', ['450100', 'M09', 0]],
    ['a truth value', ['450100', 'M09', true]],
    ['the least change', ['450100', 'M09', 1500.0000000000002]],
  ])('tells %s', (_, figure) => {
    expect(fingerprintOf(readingOf([figure, ...figures.slice(1)]))).not.toBe(
      fingerprintOf(readingOf(figures)),
    );
  });

  it('tells year, form and region apart', () => {
    const prints = [{}, { year: 2014 }, { form: 'aid' as const }, { region: '510000' }].map((more) =>
      fingerprintOf(readingOf(figures, more)),
    );
    expect(new Set(prints).size).toBe(4);
  });
});

describe('a stamp', () => {
  it('holds until a figure changes', () => {
    const stamp = stampOf(readingOf(figures), { at: '2013-10-20T01:00:00.000Z', unit: '广西总工会' });
    expect(stamp).toMatchObject({ sheet: '表', unit: '广西总工会', at: '2013-10-20T01:00:00.000Z' });
    expect(isStampStale(stamp, readingOf([...figures].reverse()))).toBe(false);
    expect(isStampStale(stamp, readingOf([['450100', 'M09', 1501], ...figures.slice(1)]))).toBe(true);
  });
});
