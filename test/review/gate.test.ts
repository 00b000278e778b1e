import { gateOf } from '../../src/review/answers';
import { explanationOf, findingOf, resultOf } from './samples';
import type { Unchecked } from '../../src/validation/finding';
import type { Gate } from '../../src/review/answers';

const error = findingOf({ id: 'e', severity: 'error' });
const overridable = findingOf({ id: 'o', severity: 'error', overridable: true });
const query = findingOf();
const hint = findingOf({ id: 'h', severity: 'hint' });
const blank = findingOf({
  id: 'b',
  severity: 'error',
  facts: { kind: 'blank', group: 'line', cells: 3, areas: 1, indicators: 3 },
});
const answered = explanationOf();
const unchecked: Unchecked = {
  rule: 'R42',
  sheet: '表',
  cell: 'C9',
  area: '450200',
  indicator: 'M09',
  reason: 'no_prior',
};

const shut = (...blocks: Gate['blocks']): Gate => ({ open: false, blocks });
const open: Gate = { open: true, blocks: [] };

describe('the hand-in gate', () => {
  it.each<[string, Parameters<typeof gateOf>[0], Gate]>([
    ['without a check', { result: null, explanations: [], seen: true }, shut({ kind: 'notChecked' })],
    ['without findings', { result: resultOf([]), explanations: [], seen: true }, open],
    ['with hints only', { result: resultOf([hint]), explanations: [], seen: true }, open],
    [
      'with an error',
      { result: resultOf([error]), explanations: [], seen: true },
      shut({ kind: 'errors', count: 1 }),
    ],
    [
      'with an error explained away',
      {
        result: resultOf([error]),
        explanations: [explanationOf({ finding: 'e', reviewer: '李明' })],
        seen: true,
      },
      shut({ kind: 'errors', count: 1 }),
    ],
    [
      'with a 准强制性 error let pass by nobody',
      { result: resultOf([overridable]), explanations: [explanationOf({ finding: 'o' })], seen: true },
      shut({ kind: 'errors', count: 1 }),
    ],
    [
      'with a 准强制性 error let pass by a named reviewer',
      {
        result: resultOf([overridable]),
        explanations: [explanationOf({ finding: 'o', reviewer: '李明' })],
        seen: true,
      },
      open,
    ],
    [
      'with a query',
      { result: resultOf([query]), explanations: [], seen: true },
      shut({ kind: 'unexplained', count: 1 }),
    ],
    ['with a query explained', { result: resultOf([query]), explanations: [answered], seen: true }, open],
    [
      'with an explanation gone stale',
      { result: resultOf([{ ...query, current: 1600 }]), explanations: [answered], seen: true },
      shut({ kind: 'unexplained', count: 1 }),
    ],
    [
      'with required cells blank',
      { result: resultOf([blank]), explanations: [], seen: true },
      shut({ kind: 'required', count: 3 }),
    ],
    [
      'with required cells known to be blank though no rule says so',
      { result: resultOf([]), explanations: [], seen: true, required: 2 },
      shut({ kind: 'required', count: 2 }),
    ],
    [
      'with unchecked relations that nobody has seen',
      {
        result: resultOf([], { unchecked: [unchecked, { ...unchecked, cell: 'Z9' }] }),
        explanations: [],
        seen: false,
      },
      shut({ kind: 'unseen', count: 2 }),
    ],
    [
      'with unchecked relations that were seen',
      { result: resultOf([], { unchecked: [unchecked] }), explanations: [], seen: true },
      open,
    ],
    [
      'with everything at once',
      {
        result: resultOf([error, overridable, query, blank, hint], { unchecked: [unchecked] }),
        explanations: [],
        seen: false,
      },
      shut(
        { kind: 'errors', count: 2 },
        { kind: 'unexplained', count: 1 },
        { kind: 'required', count: 3 },
        { kind: 'unseen', count: 1 },
      ),
    ],
  ])('%s', (_, input, expected) => {
    expect(gateOf(input)).toEqual(expected);
  });
});
