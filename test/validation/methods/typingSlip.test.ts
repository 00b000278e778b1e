import { typingCandidates, typingSlip } from '../../../src/validation/methods/typingSlip';

describe('one typing slip', () => {
  test.each([
    [1243, 1234, 'swap'],
    [124, 1234, 'insert'],
    [12334, 1234, 'delete'],
    [1334, 1234, 'substitute'],
    [27.22, 27.29, 'substitute'],
    [2.5, 25, 'insert'],
    [4321, 1234, undefined],
    [1234, 1234, undefined],
    [-5, 5, undefined],
    [12, 1234, undefined],
  ])('%p for %p: %p', (typed, due, edit) => {
    expect(typingSlip(typed, due)).toBe(edit);
  });
});

test('every figure of a balance at which one slip explains the difference is a candidate', () => {
  const parts = [
    { key: '高中', value: 13 },
    { key: '大学', value: 22 },
  ];
  expect(typingCandidates({ key: '合计', value: 34 }, parts)).toEqual([
    { key: '合计', edit: 'substitute', candidate: 35 },
    { key: '高中', edit: 'substitute', candidate: 12 },
    { key: '大学', edit: 'substitute', candidate: 21 },
  ]);
});

test('a figure that no single slip explains is no candidate', () => {
  const parts = [
    { key: 'a', value: 1243 },
    { key: 'b', value: 5000 },
  ];
  // 1243 → 1234 is a swap; the total would have to become 6243, a swap too; 5000 → 4991 is three digits.
  expect(typingCandidates({ key: 'total', value: 6234 }, parts)).toEqual([
    { key: 'total', edit: 'swap', candidate: 6243 },
    { key: 'a', edit: 'swap', candidate: 1234 },
  ]);
});
