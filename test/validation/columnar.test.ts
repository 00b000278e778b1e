import fc from 'fast-check';
import { runColumnEdits } from '../../src/validation/columnar';
import { judgeOf, outcomes } from '../../src/validation/columnar/judge';
import type { Addresses, ColumnEdit } from '../../src/validation/columnar';

const pairs = ({ length, rows, edits }: Addresses): readonly string[] =>
  Array.from({ length }, (_, at) => `${rows[at]}:${edits[at]}`).sort();

function run(
  edits: readonly ColumnEdit[],
  ...columns: readonly (readonly number[])[]
): {
  failed: readonly string[];
  unchecked: readonly string[];
} {
  const arrays = columns.map((column) => Float64Array.from(column));
  const result = runColumnEdits(edits, arrays, columns[0]?.length ?? 0);
  return { failed: pairs(result.failed), unchecked: pairs(result.unchecked) };
}

const gap = Number.NaN;

describe('edits over columns', () => {
  test.each<[string, ColumnEdit, readonly (readonly number[])[], readonly string[], readonly string[]]>([
    ['range', { kind: 'range', column: 0, low: 0, high: 9 }, [[0, 9, -1, 10, gap]], ['2:0', '3:0'], ['4:0']],
    ['present', { kind: 'present', column: 0 }, [[0, gap]], ['1:0'], []],
    [
      'band',
      { kind: 'band', numerator: 0, denominator: 1, factor: 10, low: 5, high: 20 },
      [
        [1, 1, 1, 1, gap],
        [2, 0.4, 5, 0, 1],
      ],
      ['1:0', '2:0'],
      ['3:0', '4:0'],
    ],
    [
      'growth',
      { kind: 'growth', current: 0, prior: 1, rise: 0.2, fall: 0.1, floor: 5 },
      [
        [120, 121, 90, 89, 14, 1, gap],
        [100, 100, 100, 100, 10, 0, 1],
      ],
      ['1:0', '3:0'],
      ['5:0', '6:0'],
    ],
    [
      'change',
      { kind: 'change', current: 0, prior: 1, limit: 5 },
      [
        [5, 6, gap],
        [0, 0, 0],
      ],
      ['1:0'],
      ['2:0'],
    ],
    [
      'balance',
      { kind: 'balance', total: 0, parts: [1, 2], tolerance: 1, atMost: false },
      [
        [10, 10, 10, 10],
        [5, 5, 5, 5],
        [4, 3, 7, gap],
      ],
      ['1:0', '2:0'],
      ['3:0'],
    ],
    [
      'balance of three',
      { kind: 'balance', total: 0, parts: [1, 1, 1], tolerance: 0, atMost: false },
      [
        [9, 10, gap],
        [3, 3, 3],
      ],
      ['1:0'],
      ['2:0'],
    ],
    [
      'parts at most the total',
      { kind: 'balance', total: 0, parts: [1], tolerance: 0, atMost: true },
      [
        [9, 9],
        [3, 10],
      ],
      ['1:0'],
      [],
    ],
    [
      'order',
      { kind: 'order', left: [0], right: 1, factor: 1.5 },
      [
        [15, 16, gap],
        [10, 10, 10],
      ],
      ['1:0'],
      ['2:0'],
    ],
    [
      'order of a sum',
      { kind: 'order', left: [0, 0], right: 1, factor: 1 },
      [
        [5, 6, gap],
        [10, 10, 10],
      ],
      ['1:0'],
      ['2:0'],
    ],
    [
      'rate',
      { kind: 'rate', rate: 0, numerator: 1, denominator: 2, tolerance: 1, most: 100 },
      [
        [50, 52, 110, 50, gap],
        [1, 1, 11, 1, 1],
        [2, 2, 10, 0, 2],
      ],
      ['1:0', '2:0'],
      ['3:0', '4:0'],
    ],
    [
      'implies',
      { kind: 'implies', when: 0, then: 1 },
      [
        [1, 1, 0, gap, gap, 0],
        [1, 0, 0, 0, 5, gap],
      ],
      ['1:0'],
      ['3:0'],
    ],
    [
      'net',
      { kind: 'net', current: 0, prior: 1, gross: 2 },
      [
        [12, 13, gap],
        [10, 10, 10],
        [2, 2, 2],
      ],
      ['1:0'],
      ['2:0'],
    ],
  ])('%s', (_, edit, columns, failed, unchecked) => {
    expect(run([edit], ...columns)).toEqual({ failed, unchecked });
  });

  test('no rows, no results', () => {
    expect(run([{ kind: 'present', column: 0 }], [])).toEqual({ failed: [], unchecked: [] });
  });

  const figure = fc.oneof(fc.integer({ min: -3, max: 200 }), fc.constant(gap), fc.constant(0));
  const edits: readonly ColumnEdit[] = [
    { kind: 'range', column: 0, low: 0, high: 150 },
    { kind: 'present', column: 0 },
    { kind: 'band', numerator: 0, denominator: 1, factor: 1, low: 0.5, high: 2 },
    { kind: 'growth', current: 0, prior: 1, rise: 0.2, fall: 0.4, floor: 9 },
    { kind: 'change', current: 0, prior: 1, limit: 30 },
    { kind: 'order', left: [0], right: 1, factor: 1.1 },
    { kind: 'implies', when: 0, then: 1 },
    { kind: 'balance', total: 0, parts: [1, 2, 3], tolerance: 50, atMost: false },
  ];

  test('proving edits together ends as judging each alone', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(figure, figure, figure, figure), { minLength: 1, maxLength: 40 }),
        (rows) => {
          const columns = [0, 1, 2, 3].map((at) => Float64Array.from(rows, (row) => row[at] ?? gap));
          const together = runColumnEdits(edits, columns, rows.length);
          const wanted = { failed: [] as string[], unchecked: [] as string[] };
          edits.forEach((edit, number) => {
            const judge = judgeOf(edit, columns);
            rows.forEach((_, row) => {
              const outcome = judge(row);
              if (outcome === outcomes.failed) wanted.failed.push(`${row}:${number}`);
              if (outcome === outcomes.unchecked) wanted.unchecked.push(`${row}:${number}`);
            });
          });
          expect(pairs(together.failed)).toEqual(wanted.failed.sort());
          expect(pairs(together.unchecked)).toEqual(wanted.unchecked.sort());
        },
      ),
    );
  });

  test('more results than the first store holds, over several blocks', () => {
    const size = 20_000;
    const column = Float64Array.from({ length: size }, (_, row) => (row % 2 === 0 ? -1 : 1));
    const { failed } = runColumnEdits([{ kind: 'range', column: 0, low: 0, high: 9 }], [column], size);
    expect(failed.length).toBe(size / 2);
    expect(failed.rows[9999]).toBe(19_998);
  });
});
