import * as fc from 'fast-check';
import { readBlock, writeBlock } from '../../src/workbench/grid/block';

describe('a block on the clipboard', () => {
  it.each([
    [
      '1\t2\r\n3\t4',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    [
      '1\t2\n3\t4\n',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    ['511,300', [['511,300']]],
    ['"两\n行"\t"说""好"""', [['两\n行', '说"好"']]],
    ['\t\n', [['', '']]],
    ['5"管\t1', [['5"管', '1']]],
  ])('%j is read cell by cell', (text, cells) => {
    expect(readBlock(text)).toEqual(cells);
  });

  it('comes back from what was written as it was', () => {
    const cell = fc.string({ unit: fc.constantFrom('1', '万', '"', '\t', '\n', ' ', 'a') });
    const block = fc
      .integer({ min: 1, max: 4 })
      .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }));
    // A last line of one empty cell cannot be told from the line break before it.
    const readable = block.filter((lines) => lines.at(-1)?.join('\t') !== '');
    fc.assert(fc.property(readable, (lines) => expect(readBlock(writeBlock(lines))).toEqual(lines)));
  });
});
