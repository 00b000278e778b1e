import fc from 'fast-check';
import { minimalChanges } from '../../../src/validation/methods/minimalChange';
import type { LinearEdit } from '../../../src/validation/methods/minimalChange';

const atMost = (left: string, right: string): LinearEdit => ({
  coefficients: new Map([
    [left, 1],
    [right, -1],
  ]),
  bound: 0,
});

function balance(total: string, ...parts: string[]): LinearEdit[] {
  const signed = (sign: number): LinearEdit => ({
    coefficients: new Map([[total, -sign], ...parts.map((part): [string, number] => [part, sign])]),
    bound: 0,
  });
  return [signed(1), signed(-1)];
}

describe('minimal change', () => {
  test('nothing fails, nothing changes', () => {
    expect(
      minimalChanges(
        new Map([
          ['a', 1],
          ['b', 2],
        ]),
        [atMost('a', 'b')],
      ),
    ).toEqual([]);
  });

  test('both sides of a failed relation are shown: the tie is information', () => {
    expect(
      minimalChanges(
        new Map([
          ['a', 3],
          ['b', 2],
        ]),
        [atMost('a', 'b')],
      ),
    ).toEqual([['a'], ['b']]);
  });

  test('the one figure that two failed relations share', () => {
    const figures = new Map([
      ['women', 240],
      ['migrants', 100],
      ['members', 5],
      ['staff', 530],
    ]);
    const edits = [atMost('women', 'members'), atMost('migrants', 'members'), atMost('members', 'staff')];
    expect(minimalChanges(figures, edits)).toEqual([['members']]);
  });

  test('a change that would break another relation is none', () => {
    // Raising the total mends the first balance and breaks the second.
    const figures = new Map([
      ['t', 10],
      ['a', 8],
      ['b', 5],
      ['u', 10],
    ]);
    expect(minimalChanges(figures, [...balance('t', 'a', 'b'), ...balance('u', 't')])).toEqual([
      ['a'],
      ['b'],
    ]);
  });

  test('two independent errors need two figures, every pair is shown', () => {
    const figures = new Map([
      ['a', 3],
      ['b', 2],
      ['c', 3],
      ['d', 2],
    ]);
    expect(minimalChanges(figures, [atMost('a', 'b'), atMost('c', 'd')])).toEqual([
      ['a', 'c'],
      ['a', 'd'],
      ['b', 'c'],
      ['b', 'd'],
    ]);
  });

  test('no figure may become negative', () => {
    const figures = new Map([
      ['a', 5],
      ['b', 9],
      ['t', 4],
    ]);
    expect(minimalChanges(figures, balance('t', 'a', 'b'))).toEqual([['t']]);
  });

  test('a found set can always be filled: one free figure of a chain', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 50 }), (a, b) => {
        const sets = minimalChanges(
          new Map([
            ['a', a],
            ['b', b],
          ]),
          [atMost('a', 'b')],
        );
        expect(sets.length > 0).toBe(a > b);
      }),
    );
  });
});
