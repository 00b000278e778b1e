import fc from 'fast-check';
import { allCities, check, notJudged } from './support/reading';
import type { Finding } from '../../src/validation';
import type { Sheet } from './support/reading';

type Line = Sheet['areas'][string];

const share = fc.integer({ min: 0, max: 1000 }).map((x) => x / 1000);
const growth = fc.integer({ min: 600, max: 1700 }).map((x) => x / 1000);

/** A line that may have anything wrong with it. */
const anyLine: fc.Arbitrary<Line> = fc
  .record({
    staff: fc.integer({ min: 0, max: 900_000 }),
    members: share,
    women: share,
    grown: growth,
    slip: fc.constantFrom(1, 1, 1, 1, 10_000, 0.001),
    blank: fc.constantFrom('', '', '', 'M05', 'M09'),
    text: fc.constantFrom(null, null, null, '51.5万'),
  })
  .map(({ staff, members, women, grown, slip, blank, text }) => {
    const m09 = Math.round(staff * members * 1.1);
    const area: Record<string, Line[string]> = {
      M01: [Math.round(staff / 90), Math.round(staff / 90 / grown)],
      M05: [blank === 'M05' ? null : staff, Math.round(staff / grown)],
      M09: [blank === 'M09' ? text : m09 / slip, Math.round(m09 / grown)],
      M10: [Math.round(m09 * women), Math.round((m09 * women) / grown)],
    };
    return area;
  });

const anySheet = fc.array(anyLine, { minLength: 2, maxLength: 14 });

function sheetOf(areas: readonly Line[], codes: readonly string[] = allCities): Sheet['areas'] {
  return Object.fromEntries(areas.map((area, at) => [codes[at] ?? '', area]));
}

/** A finding without where its row happens to stand. */
function placeless({ cell: _, related, causes, ...rest }: Finding): object {
  const others = related.map(({ cell: __, ...other }) => other).sort((a, b) => (a.area < b.area ? -1 : 1));
  return { ...rest, causes: causes.filter(({ kind }) => kind !== 'typing'), related: others };
}

/** Findings about several areas stand at the first of them, which depends on the order; their content does not. */
const aboutOneLine = ({ rule, related }: Finding): boolean =>
  rule !== 'R49' && related.every(({ area }, _, all) => area === all[0]?.area);

test('the order of the rows never changes the findings', () => {
  fc.assert(
    fc.property(anySheet, (areas) => {
      const codes = allCities.slice(0, areas.length);
      const forward = check({ areas: sheetOf(areas, codes) });
      const backward = check({ areas: sheetOf([...areas].reverse(), [...codes].reverse()) });
      const one = (findings: readonly Finding[]): readonly object[] =>
        findings.filter(aboutOneLine).map(placeless);
      const byId = (a: object, b: object): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
      expect([...one(backward.findings)].sort(byId)).toEqual([...one(forward.findings)].sort(byId));
      const rules = (findings: readonly Finding[]): readonly string[] =>
        findings.map(({ rule }) => rule).sort();
      expect(rules(backward.findings)).toEqual(rules(forward.findings));
      expect(backward.counts).toEqual(forward.counts);
    }),
    { numRuns: 150 },
  );
});

test('a head in 万 instead of single units changes nothing but the figures typed', () => {
  fc.assert(
    fc.property(anySheet, (areas) => {
      const plain = areas.map((area) => ({
        ...area,
        M09: [null, null] as const,
        M10: [null, null] as const,
      }));
      const scaled = plain.map((area) =>
        Object.fromEntries(
          Object.entries(area).map(([code, cells]) => [
            code,
            code === 'M05'
              ? ((cells as readonly (number | null)[]).map((content) => ({
                  content: content === null ? null : Number((content / 10_000).toPrecision(12)),
                  scale: 10_000,
                  decimals: 4,
                })) as unknown as Line[string])
              : cells,
          ]),
        ),
      );
      const a = check({ areas: sheetOf(plain) }).findings.map(placeless);
      const b = check({ areas: sheetOf(scaled) }).findings.map(placeless);
      expect(b).toEqual(a);
    }),
    { numRuns: 100 },
  );
});

test('an ordinary line more never hides a gross error', () => {
  const ordinary = fc.array(
    fc.record({ staff: fc.integer({ min: 20_000, max: 900_000 }), grown: fc.integer({ min: 95, max: 110 }) }),
    { minLength: 1, maxLength: 12 },
  );
  const gross = fc.constantFrom(0.0001, 0.001, 0.3, 1.8, 1000, 10_000);
  fc.assert(
    fc.property(ordinary, gross, (areas, error) => {
      const wrong: Line = { M09: [Math.round(80_000 * error * 100) / 100, 80_000] };
      const others = areas.map(({ staff, grown }): Line => ({
        M09: [Math.round((staff * grown) / 100), staff],
      }));
      for (let count = 0; count <= others.length; count++) {
        const { findings } = check({ areas: sheetOf([wrong, ...others.slice(0, count)]) });
        expect(findings.some(({ area, indicator }) => area === '450100' && indicator === 'M09')).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});

test('every rule ends passed, failed or not checked: the counts agree with what is listed', () => {
  fc.assert(
    fc.property(anySheet, (areas) => {
      const result = check({ areas: sheetOf(areas) });
      const { counts, findings } = result;
      for (const count of counts) {
        expect(count.unchecked).toBe(notJudged(result).filter(({ rule }) => rule === count.rule).length);
        expect(count.passed + count.failed + count.unchecked).toBeGreaterThan(0);
      }
      const failing = new Set(counts.filter(({ failed }) => failed > 0).map(({ rule }) => rule));
      for (const finding of findings) expect(failing.has(finding.rule)).toBe(true);
      expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
    }),
    { numRuns: 100 },
  );
});
