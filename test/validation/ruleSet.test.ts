import { indicatorOf } from '../../src/catalogue/indicators';
import { forms } from '../../src/forms/catalogue';
import { itemsOf } from '../../src/forms/definition';
import { analyseRuleSet, parametersOf, printedRelations, ruleOf, rules, ruleSet } from '../../src/validation';
import { indicatorsOfEdit } from '../../src/validation/indicatorsOfEdit';
import { checkLine, namedBy } from './support/reading';

describe('the catalogue', () => {
  test('has numbers from R01 on, each once', () => {
    const numbers = rules.map(({ id }) => Number(id.slice(1)));
    expect(numbers).toEqual(Array.from({ length: rules.length }, (_, at) => at + 1));
  });

  test('knows every indicator that it names', () => {
    const named = rules.flatMap((rule) => rule.edits.flatMap(indicatorsOfEdit));
    expect(named.filter((code) => indicatorOf(code) === undefined)).toEqual([]);
  });

  test.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s says its name, why and what to do in both languages',
    (_, rule) => {
      for (const text of [rule.name, rule.why, rule.fix]) {
        expect(text.zh).toMatch(/\p{Script=Han}/u);
        expect(text.en).toMatch(
          /^[^\p{Script=Han}]*[a-z][^\p{Script=Han}]*(?:[万元亿]+[^\p{Script=Han}]*)*$/u,
        );
      }
    },
  );

  test('thresholds are said to be ours', () => {
    expect(ruleOf('R42')?.why.zh).toContain('不是官方规定');
    expect(ruleOf('R42')?.why.en).toContain('not official');
  });

  test('is sound', () => {
    expect(analyseRuleSet(ruleSet())).toEqual([]);
  });
});

describe('printed relations', () => {
  test.each(forms.map((form) => [form.id, form] as const))('%s prints only what it carries', (_, form) => {
    const own = new Set(itemsOf(form).map(({ indicator }) => indicator));
    const printed = printedRelations([...own]);
    const codes = [...printed.matchAll(/[A-Z]\d{2}/gu)].map(([code]) => code);
    // Only a relation between forms names another form's indicators.
    const between = new Set(
      rules
        .filter(({ scope }) => scope === 'between')
        .flatMap(({ edits }) => edits.flatMap((edit) => indicatorsOfEdit(edit))),
    );
    expect(codes.filter((code) => !own.has(code) && !between.has(code))).toEqual([]);
    expect(printed.length).toBeGreaterThan(0);
  });

  test('a rule with several relations prints those whose indicators are there', () => {
    expect(printedRelations(['M09', 'M10'])).toContain('M10≤M09');
    expect(printedRelations(['M09', 'M10'])).not.toContain('M11');
  });
});

describe('a person’s changes', () => {
  test('switch a rule off and on', () => {
    const off = ruleSet([{ kind: 'off', rule: 'R05' }]);
    expect(off.off).toContain('R05');
    expect(ruleSet([...off.changes, { kind: 'on', rule: 'R05' }]).off).not.toContain('R05');
  });

  test('change severity, parameters, limits and floors, and are kept for the report', () => {
    const set = ruleSet([
      { kind: 'severity', rule: 'R42', severity: 'error' },
      { kind: 'parameter', rule: 'R32', name: 'high', value: 6000 },
      { kind: 'limit', growthClass: 'headline', rise: 0.1, fall: 0.05 },
      { kind: 'floor', unit: '人', value: 500 },
    ]);
    expect(set.rules.find(({ id }) => id === 'R42')?.severity).toBe('error');
    const r32 = set.rules.find(({ id }) => id === 'R32');
    expect(r32 && parametersOf(r32).find(({ name }) => name === 'high')?.value).toBe(6000);
    expect(set.limits.headline).toEqual({ rise: 0.1, fall: 0.05 });
    expect(set.floors['人']).toBe(500);
    expect(set.changes).toHaveLength(4);
  });

  test('take effect in a check', () => {
    expect(namedBy(checkLine({ A11: 500, A10: 1000 }, 'aid'), 'R32')).toHaveLength(1);
    expect(analyseRuleSet(ruleSet([{ kind: 'parameter', rule: 'R32', name: 'high', value: 6000 }]))).toEqual(
      [],
    );
  });
});

describe('a rule set checks itself', () => {
  test.each([
    [
      { kind: 'parameter', rule: 'R32', name: 'low', value: 9000 },
      { kind: 'contradictory', rule: 'R32', name: 'low' },
    ],
    [
      { kind: 'parameter', rule: 'R44', name: 'delta', value: 0.6 },
      { kind: 'contradictory', rule: 'R44', name: 'delta' },
    ],
    [
      { kind: 'parameter', rule: 'R44', name: 'delta', value: 0 },
      { kind: 'neverApplicable', rule: 'R44', name: 'delta' },
    ],
    [
      { kind: 'parameter', rule: 'R45', name: 'share', value: 1.2 },
      { kind: 'neverApplicable', rule: 'R45', name: 'share' },
    ],
    [
      { kind: 'parameter', rule: 'R36', name: 'factor', value: 0 },
      { kind: 'contradictory', rule: 'R36', name: 'factor' },
    ],
    [
      { kind: 'parameter', rule: 'R27', name: 'tolerance', value: -1 },
      { kind: 'contradictory', rule: 'R27', name: 'tolerance' },
    ],
    [
      { kind: 'limit', growthClass: 'sub', rise: -1, fall: 0 },
      { kind: 'contradictory', rule: 'R42', name: 'sub' },
    ],
    [
      { kind: 'limit', growthClass: 'sub', rise: Infinity, fall: 1 },
      { kind: 'neverApplicable', rule: 'R42', name: 'sub' },
    ],
    [
      { kind: 'floor', unit: '人', value: -1 },
      { kind: 'contradictory', rule: 'R42', name: '人' },
    ],
    [
      { kind: 'off', rule: 'R999' },
      { kind: 'unknownRule', rule: 'R999' },
    ],
  ] as const)('%p', (change, problem) => {
    expect(analyseRuleSet(ruleSet([change]))).toEqual([problem]);
  });

  test('finds doubled rules, unknown indicators and rules without a relation', () => {
    const [first] = rules;
    if (!first) throw new Error('no rules');
    const broken = {
      ...ruleSet(),
      rules: [
        first,
        first,
        { ...first, id: 'R90', edits: [] },
        { ...first, id: 'R91', edits: [{ kind: 'order', left: ['Z99'], right: 'M01', factor: 1 } as const] },
      ],
    };
    expect(analyseRuleSet(broken)).toEqual([
      { kind: 'duplicate', rule: first.id },
      { kind: 'neverApplicable', rule: 'R90', name: 'edits' },
      { kind: 'unknownIndicator', rule: 'R91', indicator: 'Z99' },
    ]);
  });
});
