import { forms } from '../../src/forms/catalogue';
import { itemsOf } from '../../src/forms/definition';
import { indicatorsOfEdit } from '../../src/validation/indicatorsOfEdit';
import { rules } from '../../src/validation';
import { checkLine, namedBy, notJudged, outcomes, readingOf } from './support/reading';
import type { FormId } from '../../src/forms/definition';
import type { Sheet } from './support/reading';

type Cells = Readonly<Record<string, number>>;

interface Case {
  readonly rule: string;
  readonly form: FormId;
  readonly passes: Cells;
  /** Exactly on the limit: passes. */
  readonly limit: Cells;
  readonly fails: Cells;
  /** Where the finding stands. */
  readonly at: string;
  /** Of another form. */
  readonly other?: Cells;
}

const cases: readonly Case[] = [
  {
    rule: 'R01',
    form: 'membership',
    passes: { M01: 9, M02: 8 },
    limit: { M01: 9, M02: 9 },
    fails: { M01: 9, M02: 10 },
    at: 'M02',
  },
  {
    rule: 'R02',
    form: 'membership',
    passes: { M03: 9, M04: 8 },
    limit: { M03: 9, M04: 9 },
    fails: { M03: 9, M04: 10 },
    at: 'M04',
  },
  {
    rule: 'R03',
    form: 'membership',
    passes: { M05: 90, M06: 80 },
    limit: { M05: 90, M06: 90 },
    fails: { M05: 90, M06: 91 },
    at: 'M06',
  },
  {
    rule: 'R03',
    form: 'membership',
    passes: { M05: 90, M07: 80 },
    limit: { M05: 90, M07: 90 },
    fails: { M05: 90, M07: 91 },
    at: 'M07',
  },
  {
    rule: 'R03',
    form: 'membership',
    passes: { M05: 90, M08: 80 },
    limit: { M05: 90, M08: 90 },
    fails: { M05: 90, M08: 91 },
    at: 'M08',
  },
  {
    rule: 'R04',
    form: 'membership',
    passes: { M09: 90, M10: 80 },
    limit: { M09: 90, M10: 90 },
    fails: { M09: 90, M10: 91 },
    at: 'M10',
  },
  {
    rule: 'R04',
    form: 'membership',
    passes: { M09: 90, M11: 80 },
    limit: { M09: 90, M11: 90 },
    fails: { M09: 90, M11: 91 },
    at: 'M11',
  },
  {
    rule: 'R04',
    form: 'membership',
    passes: { M09: 90, M12: 80 },
    limit: { M09: 90, M12: 90 },
    fails: { M09: 90, M12: 91 },
    at: 'M12',
  },
  {
    rule: 'R04',
    form: 'membership',
    passes: { M09: 90, M13: 80 },
    limit: { M09: 90, M13: 90 },
    fails: { M09: 90, M13: 91 },
    at: 'M13',
  },
  {
    rule: 'R05',
    form: 'membership',
    passes: { M05: 90, M09: 80 },
    limit: { M05: 90, M09: 90 },
    fails: { M05: 90, M09: 91 },
    at: 'M09',
  },
  {
    rule: 'R06',
    form: 'membership',
    passes: { M06: 90, M10: 80 },
    limit: { M06: 90, M10: 90 },
    fails: { M06: 90, M10: 91 },
    at: 'M10',
  },
  {
    rule: 'R06',
    form: 'membership',
    passes: { M07: 90, M11: 80 },
    limit: { M07: 90, M11: 90 },
    fails: { M07: 90, M11: 91 },
    at: 'M11',
  },
  {
    rule: 'R07',
    form: 'membership',
    passes: { M08: 90, M12: 80 },
    limit: { M08: 90, M12: 90 },
    fails: { M08: 90, M12: 91 },
    at: 'M12',
  },
  {
    rule: 'R08',
    form: 'membership',
    passes: { M01: 9, M03: 10 },
    limit: { M01: 9, M03: 9 },
    fails: { M01: 9, M03: 8 },
    at: 'M01',
  },
  {
    rule: 'R09',
    form: 'membership',
    passes: { M02: 9, M04: 20 },
    limit: { M02: 9, M04: 18 },
    fails: { M02: 9, M04: 17 },
    at: 'M02',
  },
  {
    rule: 'R10',
    form: 'membership',
    passes: { M01: 9, M09: 90 },
    limit: { M01: 0, M09: 0 },
    fails: { M01: 9, M09: 0 },
    at: 'M09',
  },
  {
    rule: 'R10',
    form: 'membership',
    passes: { M05: 9, M01: 90 },
    limit: { M05: 0, M01: 9 },
    fails: { M05: 9, M01: 0 },
    at: 'M01',
  },
  {
    rule: 'R11',
    form: 'membership',
    passes: { M09: 1100, M01: 10 },
    limit: { M09: 50, M01: 10 },
    fails: { M09: 49, M01: 10 },
    at: 'M09',
  },
  {
    rule: 'R11',
    form: 'membership',
    passes: { M09: 1100, M01: 10 },
    limit: { M09: 30_000, M01: 10 },
    fails: { M09: 30_001, M01: 10 },
    at: 'M09',
  },
  {
    rule: 'R12',
    form: 'membership',
    passes: { M20: 96.92, M09: 9692, M05: 10_000 },
    limit: { M20: 96.93, M09: 9692, M05: 10_000 },
    fails: { M20: 96.94, M09: 9692, M05: 10_000 },
    at: 'M20',
  },
  {
    rule: 'R13',
    form: 'membership',
    passes: { M15: 8, M09: 9 },
    limit: { M15: 9, M09: 9 },
    fails: { M15: 10, M09: 9 },
    at: 'M15',
  },
  {
    rule: 'R13',
    form: 'membership',
    passes: { M14: 8, M01: 9 },
    limit: { M14: 9, M01: 9 },
    fails: { M14: 10, M01: 9 },
    at: 'M14',
  },
  {
    rule: 'R15',
    form: 'membership',
    passes: { M18: 8, M01: 9 },
    limit: { M18: 9, M01: 9 },
    fails: { M18: 10, M01: 9 },
    at: 'M18',
  },
  {
    rule: 'R15',
    form: 'membership',
    passes: { M19: 8, M01: 9 },
    limit: { M19: 9, M01: 9 },
    fails: { M19: 10, M01: 9 },
    at: 'M19',
  },
  {
    rule: 'R16',
    form: 'contracts',
    passes: { D03: 8, D02: 9 },
    limit: { D03: 9, D02: 9 },
    fails: { D03: 10, D02: 9 },
    at: 'D03',
  },
  {
    rule: 'R16',
    form: 'contracts',
    passes: { D01: 8, D02: 9 },
    limit: { D01: 0, D02: 0 },
    fails: { D01: 8, D02: 0 },
    at: 'D02',
  },
  {
    rule: 'R17',
    form: 'contracts',
    passes: { D01: 8 },
    limit: { D01: 9 },
    fails: { D01: 10 },
    at: 'D01',
    other: { M03: 9 },
  },
  {
    rule: 'R17',
    form: 'contracts',
    passes: { D04: 8 },
    limit: { D04: 9 },
    fails: { D04: 10 },
    at: 'D04',
    other: { M03: 9 },
  },
  {
    rule: 'R17',
    form: 'contracts',
    passes: { D05: 8 },
    limit: { D05: 9 },
    fails: { D05: 10 },
    at: 'D05',
    other: { M03: 9 },
  },
  {
    rule: 'R18',
    form: 'contracts',
    passes: { C01: 1, C02: 2, C03: 3 },
    limit: { C01: 0, C02: 0, C03: 0 },
    fails: { C01: 1, C02: 0, C03: 3 },
    at: 'C02',
  },
  {
    rule: 'R18',
    form: 'contracts',
    passes: { C04: 1, C05: 2, C06: 3 },
    limit: { C04: 0, C05: 0, C06: 0 },
    fails: { C04: 0, C05: 2, C06: 3 },
    at: 'C04',
  },
  {
    rule: 'R18',
    form: 'contracts',
    passes: { C13: 1, C14: 2, C15: 3 },
    limit: { C13: 0, C14: 0, C15: 0 },
    fails: { C13: 1, C14: 2, C15: 0 },
    at: 'C15',
  },
  {
    rule: 'R19',
    form: 'contracts',
    passes: { C01: 8, C02: 9 },
    limit: { C01: 9, C02: 9 },
    fails: { C01: 10, C02: 9 },
    at: 'C01',
  },
  {
    rule: 'R19',
    form: 'contracts',
    passes: { C04: 8, C05: 9 },
    limit: { C04: 9, C05: 9 },
    fails: { C04: 10, C05: 9 },
    at: 'C04',
  },
  {
    rule: 'R19',
    form: 'contracts',
    passes: { C13: 8, C14: 9 },
    limit: { C13: 9, C14: 9 },
    fails: { C13: 10, C14: 9 },
    at: 'C13',
  },
  {
    rule: 'R20',
    form: 'contracts',
    passes: { C02: 8, C03: 9 },
    limit: { C02: 9, C03: 9 },
    fails: { C02: 10, C03: 9 },
    at: 'C02',
  },
  {
    rule: 'R20',
    form: 'contracts',
    passes: { C05: 8, C06: 9 },
    limit: { C05: 9, C06: 9 },
    fails: { C05: 10, C06: 9 },
    at: 'C05',
  },
  {
    rule: 'R20',
    form: 'contracts',
    passes: { C14: 8, C15: 9 },
    limit: { C14: 9, C15: 9 },
    fails: { C14: 10, C15: 9 },
    at: 'C14',
  },
  {
    rule: 'R21',
    form: 'contracts',
    passes: { C07: 3, C10: 4, C04: 9 },
    limit: { C07: 3, C10: 6, C04: 9 },
    fails: { C07: 3, C10: 7, C04: 9 },
    at: 'C07',
  },
  {
    rule: 'R21',
    form: 'contracts',
    passes: { C08: 3, C11: 4, C05: 9 },
    limit: { C08: 3, C11: 6, C05: 9 },
    fails: { C08: 3, C11: 7, C05: 9 },
    at: 'C08',
  },
  {
    rule: 'R21',
    form: 'contracts',
    passes: { C09: 3, C12: 4, C06: 9 },
    limit: { C09: 3, C12: 6, C06: 9 },
    fails: { C09: 3, C12: 7, C06: 9 },
    at: 'C09',
  },
  {
    rule: 'R22',
    form: 'contracts',
    passes: { C07: 3, C08: 9 },
    limit: { C07: 3, C08: 6 },
    fails: { C07: 3, C08: 5 },
    at: 'C07',
  },
  {
    rule: 'R22',
    form: 'contracts',
    passes: { C10: 3, C11: 9 },
    limit: { C10: 3, C11: 6 },
    fails: { C10: 3, C11: 5 },
    at: 'C10',
  },
  {
    rule: 'R23',
    form: 'contracts',
    passes: { C05: 8, C02: 9 },
    limit: { C05: 9, C02: 9 },
    fails: { C05: 10, C02: 9 },
    at: 'C05',
  },
  {
    rule: 'R23',
    form: 'contracts',
    passes: { C06: 8, C03: 9 },
    limit: { C06: 9, C03: 9 },
    fails: { C06: 10, C03: 9 },
    at: 'C06',
  },
  {
    rule: 'R24',
    form: 'contracts',
    passes: { C15: 8 },
    limit: { C15: 9 },
    fails: { C15: 10 },
    at: 'C15',
    other: { M06: 9 },
  },
  {
    rule: 'R24',
    form: 'contracts',
    passes: { C03: 8 },
    limit: { C03: 9 },
    fails: { C03: 10 },
    at: 'C03',
    other: { M05: 9 },
  },
  {
    rule: 'R25',
    form: 'contracts',
    passes: { C18: 94.99, C05: 1024, C17: 1078 },
    limit: { C18: 95.05, C05: 950, C17: 1000 },
    fails: { C18: 95.1, C05: 1024, C17: 1078 },
    at: 'C18',
  },
  {
    rule: 'R26',
    form: 'aid',
    passes: { A02: 21, A03: 1, A04: 2, A05: 3, A06: 4, A07: 5, A08: 6 },
    limit: { A02: 21.03, A03: 1, A04: 2, A05: 3, A06: 4, A07: 5, A08: 6 },
    fails: { A02: 21.04, A03: 1, A04: 2, A05: 3, A06: 4, A07: 5, A08: 6 },
    at: 'A02',
  },
  {
    rule: 'R27',
    form: 'aid',
    passes: { A13: 27.29, A11: 22.68, A12: 4.61 },
    limit: { A13: 27.28, A11: 22.68, A12: 4.61 },
    fails: { A13: 27.22, A11: 22.68, A12: 4.61 },
    at: 'A13',
  },
  {
    rule: 'R28',
    form: 'aid',
    passes: { A15: 35, A16: 10, A17: 12, A18: 13 },
    limit: { A15: 0, A16: 0, A17: 0, A18: 0 },
    fails: { A15: 34, A16: 10, A17: 12, A18: 13 },
    at: 'A15',
  },
  {
    rule: 'R29',
    form: 'aid',
    passes: { A19: 8, A15: 9 },
    limit: { A19: 9, A15: 9 },
    fails: { A19: 10, A15: 9 },
    at: 'A19',
  },
  {
    rule: 'R30',
    form: 'aid',
    passes: { A11: 8, A10: 90 },
    limit: { A11: 0, A10: 0 },
    fails: { A11: 8, A10: 0 },
    at: 'A10',
  },
  {
    rule: 'R30',
    form: 'aid',
    passes: { A20: 8, A15: 90 },
    limit: { A20: 0, A15: 0 },
    fails: { A20: 0, A15: 90 },
    at: 'A20',
  },
  {
    rule: 'R30',
    form: 'aid',
    passes: { A22: 8, A21: 90 },
    limit: { A22: 0, A21: 0 },
    fails: { A22: 0, A21: 90 },
    at: 'A22',
  },
  {
    rule: 'R30',
    form: 'aid',
    passes: { A24: 8, A23: 90 },
    limit: { A24: 0, A23: 0 },
    fails: { A24: 8, A23: 0 },
    at: 'A23',
  },
  {
    rule: 'R31',
    form: 'aid',
    passes: { A09: 8, A10: 9 },
    limit: { A09: 9, A10: 9 },
    fails: { A09: 10, A10: 9 },
    at: 'A09',
  },
  {
    rule: 'R32',
    form: 'aid',
    passes: { A11: 50, A10: 1000 },
    limit: { A11: 300, A10: 1000 },
    fails: { A11: 301, A10: 1000 },
    at: 'A11',
  },
  {
    rule: 'R33',
    form: 'aid',
    passes: { A20: 300, A15: 1000 },
    limit: { A20: 20, A15: 1000 },
    fails: { A20: 19, A15: 1000 },
    at: 'A20',
  },
  {
    rule: 'R34',
    form: 'aid',
    passes: { A13: 8, A02: 9 },
    limit: { A13: 9, A02: 9 },
    fails: { A13: 9.5, A02: 9 },
    at: 'A13',
  },
  {
    rule: 'R34',
    form: 'aid',
    passes: { A20: 8, A14: 9 },
    limit: { A20: 9, A14: 9 },
    fails: { A20: 9.5, A14: 9 },
    at: 'A20',
  },
  {
    rule: 'R35',
    form: 'aid',
    passes: { A25: 30, A22: 10, A24: 15 },
    limit: { A25: 25, A22: 10, A24: 15 },
    fails: { A25: 24, A22: 10, A24: 15 },
    at: 'A25',
  },
  {
    rule: 'R36',
    form: 'aid',
    passes: { A09: 100, A01: 100 },
    limit: { A09: 150, A01: 100 },
    fails: { A09: 151, A01: 100 },
    at: 'A09',
  },
  {
    rule: 'R37',
    form: 'membership',
    passes: { E03: 8, E02: 9 },
    limit: { E03: 9, E02: 9 },
    fails: { E03: 10, E02: 9 },
    at: 'E03',
  },
];

const otherForm = ({ other }: Case): readonly ReturnType<typeof readingOf>[] =>
  other ? [readingOf({ name: '会员', areas: { '450100': other } })] : [];

const run = (item: Case, cells: Sheet['areas'][string]): ReturnType<typeof checkLine> =>
  checkLine(cells, item.form, otherForm(item));

describe.each(cases)('$rule at $at', (item) => {
  test('passes', () => {
    expect(namedBy(run(item, item.passes), item.rule)).toEqual([]);
    expect(outcomes(run(item, item.passes), item.rule).passed).toBeGreaterThan(0);
  });

  test('passes on the limit', () => {
    expect(namedBy(run(item, item.limit), item.rule)).toEqual([]);
  });

  test('fails beyond it, at the right cell', () => {
    const [finding, ...more] = namedBy(run(item, item.fails), item.rule);
    expect(finding).toMatchObject({ indicator: item.at, area: '450100', current: item.fails[item.at] });
    expect(more).toEqual([]);
    expect(outcomes(run(item, item.fails), item.rule).failed).toBe(1);
  });

  test.each([
    ['blank', null],
    ['text', '若干'],
  ] as const)('cannot be checked where its figure is %s, which is no pass', (reason, content) => {
    const result = run(item, { ...item.passes, [item.at]: content });
    expect(namedBy(result, item.rule)).toEqual([]);
    const there = notJudged(result).filter(({ rule }) => rule === item.rule);
    expect(there.map((unchecked) => unchecked.reason)).toContain(reason);
  });
});

test('every relation that no form carries whole is in this table; those of the forms are planted in them', () => {
  const covered = new Set(cases.map(({ rule }) => rule));
  const carried = forms.map((form) => new Set(itemsOf(form).map(({ indicator }) => indicator)));
  const missing = rules.filter(({ id, scope, edits }) =>
    edits.some((edit) => {
      const codes = indicatorsOfEdit(edit);
      const isCarried = carried.some((own) =>
        codes.every((code, at) => own.has(code) || (at > 0 && scope === 'between')),
      );
      return codes.length > 0 && !isCarried && !covered.has(id);
    }),
  );
  expect(missing.map(({ id }) => id)).toEqual([]);
});

describe('R14, members cannot grow by more than were recruited', () => {
  const area = (
    now: number | null,
    then: number | null,
    recruits: number | string | null,
  ): Sheet['areas'][string] => ({
    M09: [now, then],
    M15: recruits,
  });

  test.each([
    [1100, 1000, 150, 0],
    [1100, 1000, 100, 0],
    [1100, 1000, 99, 1],
    [900, 1000, 0, 0],
  ])('%p after %p with %p recruits: %p findings', (now, then, recruits, findings) => {
    expect(namedBy(checkLine(area(now, then, recruits)), 'R14')).toHaveLength(findings);
  });

  test.each([
    [null, 1000, 5, 'blank'],
    [1100, null, 5, 'no_prior'],
    [1100, 1000, null, 'blank'],
    [1100, 1000, '若干', 'text'],
  ] as const)('%p after %p with %p recruits: not checked, %p', (now, then, recruits, reason) => {
    const result = checkLine(area(now, then, recruits));
    expect(notJudged(result)).toContainEqual(expect.objectContaining({ rule: 'R14', reason }));
  });
});

describe('relations in general', () => {
  test('a figure already in error is not compared: one slip, one finding', () => {
    const result = checkLine({ M05: 530_000, M09: [51.5, 511_300], M10: [250_000, 240_000] });
    expect(result.findings.map(({ rule }) => rule)).toEqual(['R44']);
    expect(notJudged(result)).toContainEqual(
      expect.objectContaining({ rule: 'R04', reason: 'failed_before' }),
    );
  });

  test('relations with another form say when it is absent', () => {
    const result = checkLine({ C03: 500 }, 'contracts');
    expect(notJudged(result)).toContainEqual(
      expect.objectContaining({ rule: 'R24', indicator: 'C03', reason: 'other_form_absent' }),
    );
    expect(outcomes(result, 'R24')).toEqual({ passed: 0, failed: 0, unchecked: 1 });
  });

  test('a rule whose indicators the form does not have is not counted at all', () => {
    expect(outcomes(checkLine({ M01: 5 }), 'R01')).toEqual({ passed: 0, failed: 0, unchecked: 0 });
  });

  test('two relations that one figure breaks are one finding there', () => {
    const result = checkLine({ M05: 530_000, M09: 5000, M10: 240_000, M11: 100_000 });
    expect(result.findings).toHaveLength(1);
    expect(result.findings[0]).toMatchObject({ rule: 'R04', indicator: 'M09', expected: [240_000, 530_000] });
    expect(result.findings[0]?.causes).toContainEqual({ kind: 'oneCell' });
    expect(result.repairs).toEqual([{ area: '450100', rules: ['R04'], sets: [['M09']] }]);
  });

  test('the side that moved oddly since last year is where to look', () => {
    const result = checkLine({ M09: [200_000, 511_300], M10: [240_000, 239_000] });
    expect(result.findings).toHaveLength(1);
    expect(result.findings[0]).toMatchObject({ rule: 'R04', indicator: 'M09', folded: ['R42'] });
  });

  test('known parts above the total fail, whatever the missing part is; below it nothing can be said', () => {
    const over = checkLine({ A13: 20, A11: 22.68, A12: null }, 'aid');
    expect(over.findings).toHaveLength(1);
    expect(over.findings[0]).toMatchObject({ rule: 'R27', facts: { kind: 'balance', missing: ['A12'] } });
    const under = checkLine({ A13: 30, A11: 22.68, A12: null }, 'aid');
    expect(namedBy(under, 'R27')).toEqual([]);
    expect(notJudged(under)).toContainEqual(expect.objectContaining({ rule: 'R27', reason: 'blank' }));
  });

  test('a coverage rate above 100 % that is computed rightly points to its numerator', () => {
    const result = checkLine({ C18: 110, C05: 1100, C17: 1000 }, 'contracts');
    expect(namedBy(result, 'R25')[0]).toMatchObject({ indicator: 'C05', expected: [0, 1000] });
  });

  test('figures under a head in 万 carry their rounding into the rate', () => {
    const wan = (content: number): { content: number; scale: number; decimals: number } => ({
      content,
      scale: 10_000,
      decimals: 2,
    });
    const area = { M09: wan(0.32), M05: wan(0.33), M20: 97.5 };
    expect(namedBy(checkLine(area), 'R12')).toEqual([]);
    expect(namedBy(checkLine({ ...area, M20: 90 }), 'R12')).toHaveLength(1);
  });
});
