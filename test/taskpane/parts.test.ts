import { ruleOf, growthLimits } from '../../src/validation/catalogue';
import { ruleSet } from '../../src/validation/ruleSet';
import { arrange, noFilter, tally } from '../../src/taskpane/check/list';
import { findRegions } from '../../src/taskpane/fill/regions';
import { modeOf, withFloor, withLimit, withMode } from '../../src/taskpane/settings/changes';
import { rowOrColumn } from '../../src/taskpane/binding/place';
import { schemeOf } from '../../src/taskpane/theme';
import type { RuleMode } from '../../src/taskpane/settings/changes';
import { finding } from './fakeApp';

describe('the order of findings', () => {
  it('puts the severest first, then the weightiest, and keeps the rest as found', () => {
    const findings = [
      finding({ id: 'h', severity: 'hint', impact: 1 }),
      finding({ id: 'q1', impact: null }),
      finding({ id: 'q2', impact: 0.4 }),
      finding({ id: 'q3', impact: null }),
      finding({ id: 'e', severity: 'error', impact: 0 }),
    ];
    expect(arrange(findings, noFilter, () => '').map(({ id }) => id)).toEqual(['e', 'q2', 'q1', 'q3', 'h']);
  });

  it('asks for words only when a text is looked for', () => {
    const words = jest.fn(() => 'Abc');
    arrange([finding()], { ...noFilter, rule: 'R42' }, words);
    expect(words).not.toHaveBeenCalled();
    expect(arrange([finding()], { ...noFilter, text: ' aBC ' }, words)).toHaveLength(1);
  });

  it('tallies the most frequent first', () => {
    expect(tally(['a', 'b', 'b'])).toEqual([
      ['b', 2],
      ['a', 1],
    ]);
  });
});

it.each([
  ['', '450000'],
  ['四川', '510000'],
  ['sc', '510000'],
  ['gx', '450000'],
  ['4502', '450200'],
  ['guilin', '450300'],
  ['桂林', '450300'],
])('finds the region of “%s”', (typed, code) => {
  expect(findRegions(typed, ['450000', '510000'])[0]?.code).toBe(code);
});

describe('the settings of a rule', () => {
  const rule = ruleOf('R42');
  if (rule === undefined) throw new Error('R42 is in the catalogue');
  const modes: readonly RuleMode[] = ['error', 'query', 'hint', 'off'];

  it.each(modes.flatMap((mode) => [[mode, true] as const, [mode, false] as const]))(
    'can be set to %s where it is off by default: %s',
    (mode, offByDefault) => {
      const changes = withMode([], rule, mode, offByDefault);
      expect(modeOf(rule, changes, offByDefault)).toBe(mode);
    },
  );

  it('is no change where it equals the catalogue', () => {
    expect(withMode(withMode([], rule, 'off', false), rule, rule.severity, false)).toEqual([]);
    const limit = growthLimits.money;
    expect(withLimit(withLimit([], 'money', { rise: 1, fall: 1 }, limit), 'money', limit, limit)).toEqual([]);
    expect(withFloor(withFloor([], '人', 100, 50), '人', 50, 50)).toEqual([]);
  });

  it('means to the rule set what it says in the pane', () => {
    expect(ruleSet(withMode([], rule, 'off', false)).off).toContain('R42');
    expect(ruleSet(withMode([], rule, 'hint', false)).rules.find(({ id }) => id === 'R42')?.severity).toBe(
      'hint',
    );
    expect(ruleSet(withLimit([], 'rate', { rise: 0.1, fall: 0.3 }, growthLimits.rate)).limits.rate).toEqual({
      rise: 0.1,
      fall: 0.3,
    });
  });
});

it.each([
  [{ isDarkTheme: true }, false, 'dark'],
  [{ isDarkTheme: false }, true, 'light'],
  [{ bodyBackgroundColor: '#262626' }, false, 'dark'],
  [{ bodyBackgroundColor: '#FFFFFF' }, true, 'light'],
  [{ bodyBackgroundColor: 'white' }, true, 'dark'],
  [undefined, true, 'dark'],
  [undefined, false, 'light'],
  [undefined, undefined, 'light'],
] as const)('takes for the host theme %j and the system’s dark wish %s the %s look', (host, dark, scheme) => {
  expect(schemeOf(host, dark)).toBe(scheme);
});

it('calls rows by number and columns by letter', () => {
  expect(rowOrColumn('rows', 6)).toBe('7');
  expect(rowOrColumn('columns', 27)).toBe('AB');
});
