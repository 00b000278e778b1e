import { check, checkLine, namedBy } from './support/reading';

/** Figures as they were really published: the wrong ones are found by the right rule, their neighbours pass. */
describe('published figures', () => {
  const total = (stated: number, ...parts: readonly number[]): ReturnType<typeof check> =>
    check({
      areas: {
        '450000': { M14: stated },
        ...Object.fromEntries(parts.map((value, at) => [String(450_100 + at * 100), { M14: value }])),
      },
    });

  test('助学 34 名 = 高中 13 + 大学 22 (R28), 40 = 12 + 18 + 10 is right', () => {
    const wrong = checkLine({ A15: 34, A16: 22, A17: 0, A18: 13 }, 'aid');
    expect(wrong.findings.map(({ rule, indicator }) => [rule, indicator])).toEqual([['R28', 'A15']]);
    expect(wrong.findings[0]).toMatchObject({ facts: { kind: 'balance', total: 34, sum: 35 } });
    expect(checkLine({ A15: 40, A16: 12, A17: 18, A18: 10 }, 'aid').findings).toEqual([]);
    expect(checkLine({ A15: 89, A16: 35, A17: 54, A18: 0 }, 'aid').findings).toEqual([]);
  });

  test('慰问金 22.68万 + 慰问品 4.61万 = 27.22万 (R27); 27.1 = 7.5 + 19.6 is right', () => {
    const wrong = checkLine({ A13: 27.22, A11: 22.68, A12: 4.61 }, 'aid');
    expect(wrong.findings.map(({ rule }) => rule)).toEqual(['R27']);
    expect(checkLine({ A13: 27.1, A11: 7.5, A12: 19.6 }, 'aid').findings).toEqual([]);
  });

  test('2631760 “万元” for 32316 people: 元 were entered (R32); 263.18万元 is right', () => {
    const [finding] = namedBy(checkLine({ A11: 2_631_760, A10: 32_316 }, 'aid'), 'R32');
    expect(finding?.causes).toEqual([{ kind: 'unit', factor: 0.0001, wholeRow: false, wholeColumn: false }]);
    expect(finding?.facts).toMatchObject({ kind: 'band', low: 100, high: 3000 });
    // 81.4 yuan a head is below what comfort money usually is: the corrected figure is checked like any other.
    expect(namedBy(checkLine({ A11: 400.18, A10: 32_316 }, 'aid'), 'R32')).toEqual([]);
  });

  test('1024 of 1078 are 94.99 %, not 95.1 % (R25)', () => {
    const [finding] = namedBy(checkLine({ C18: 95.1, C05: 1024, C17: 1078 }, 'contracts'), 'R25');
    expect(finding).toMatchObject({ indicator: 'C18', correction: 94.99 });
    expect(namedBy(checkLine({ C18: 94.99, C05: 1024, C17: 1078 }, 'contracts'), 'R25')).toEqual([]);
  });

  test.each([
    [10_314, [7428, 1467, 607, 567], 1],
    [6254, [4386, 1259, 462, 133], 1],
    [177, [110, 16, 20, 14, 17], 0],
  ])('%p = Σ %p: %p findings (R38)', (stated, parts, count) => {
    expect(namedBy(total(stated, ...parts), 'R38')).toHaveLength(count);
  });
});
