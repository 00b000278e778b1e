import fc from 'fast-check';
import { cellAddress, columnLetters, overlaps, parseAddress, rectAddress } from '../../src/forms/address';

describe('addresses', () => {
  test.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('column %i is %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });

  test.each([
    ['B7', { top: 6, left: 1, bottom: 6, right: 1 }],
    ['$B$7', { top: 6, left: 1, bottom: 6, right: 1 }],
    ['A1:C3', { top: 0, left: 0, bottom: 2, right: 2 }],
    ["'会员 2013'!A1:C3", { top: 0, left: 0, bottom: 2, right: 2 }],
  ])('%s is read', (address, rect) => {
    expect(parseAddress(address)).toEqual(rect);
  });

  test.each(['', 'B', '7', 'B:B', '3:5', 'B7,C8', 'ABCD1'])('%j is no cell or block', (address) => {
    expect(parseAddress(address)).toBeUndefined();
  });

  test('an address written and read again is the same place', () => {
    fc.assert(
      fc.property(fc.nat(1_048_575), fc.nat(16_383), (row, column) => {
        expect(parseAddress(cellAddress(row, column))).toEqual({
          top: row,
          bottom: row,
          left: column,
          right: column,
        });
      }),
    );
  });

  test('a rectangle of one cell has the address of the cell', () => {
    expect(rectAddress({ top: 6, left: 1, bottom: 6, right: 1 })).toBe('B7');
  });

  test('rectangles that only touch at an edge do not share a cell', () => {
    const left = { top: 0, left: 0, bottom: 3, right: 3 };
    expect(overlaps(left, { top: 0, left: 4, bottom: 3, right: 5 })).toBe(false);
    expect(overlaps(left, { top: 3, left: 3, bottom: 9, right: 9 })).toBe(true);
  });
});
