import { openBook, notTaken, recognitionsIn } from '../../../src/app/book';
import { checkBook } from '../../../src/app/check';
import { correctionsOf } from '../../../src/app/corrections';
import { columnLetters } from '../../../src/forms/address';
import { fieldKey } from '../../../src/forms/reading';
import { createDataset } from '../../../src/dataset/dataset';
import { createRandom } from '../../bench/random';
import { kinds } from './offices/kinds';
import { Draft, withErrors } from './offices/office';
import type { Entry } from '../../../src/forms/reading';
import type { Book } from '../../../src/app/book';
import type { Known, Office } from './offices/office';

const regionOf: Readonly<Record<string, string>> = {
  'counties of a city by everyday names with 市本级': '450200',
  'names of other years': '450100',
};
const sheets = Object.entries(kinds).flatMap(([kind, make], at) =>
  [1, 2, 3].map((variation) => {
    const random = createRandom(at * 100 + variation);
    return { kind, variation, made: withErrors(make(new Draft(random, regionOf[kind])), random) };
  }),
);

function opened({ sheets: read, hints }: Office): Book {
  const workbook = {
    sheets: read.map(({ name }) => ({ name, hidden: false })),
    active: read[0]?.name ?? '',
    read,
    state: null,
  };
  return openBook(workbook, { asks: 'nobody', hints });
}

const isNumber = (text: unknown): boolean =>
  typeof text === 'number' || (typeof text === 'string' && /^[０-９\d,.]+$/u.test(text));

/** Figures below the head of a table that were neither read nor named, by their cells. */
function unaccounted(book: Book, known: readonly Known[]): readonly string[] {
  return book.workbook.read.flatMap((sheet) => {
    const listed = recognitionsIn(book).filter((each) => each.sheet === sheet.name);
    const read = new Set(
      book.forms.flatMap(({ snapshot, reading }) =>
        snapshot.name === sheet.name
          ? [...reading.entries.values()].map(({ row, column }) => `${row}|${column}`)
          : [],
      ),
    );
    const along = (axis: 'rows' | 'columns'): ReadonlySet<number> =>
      new Set(
        listed.flatMap(({ binding, unmatched }) =>
          (binding.lineAxis === axis ? unmatched.lines : unmatched.items).map(({ index }) => index),
        ),
      );
    const [rows, columns] = [along('rows'), along('columns')];
    const first = Math.min(...known.filter((each) => each.sheet === sheet.name).map(({ row }) => row));
    return sheet.values.flatMap((cells, row) =>
      cells.flatMap((content, column) =>
        row < first ||
        !isNumber(content) ||
        /^\d{6}$/u.test(String(content)) ||
        read.has(`${row}|${column}`) ||
        rows.has(row) ||
        columns.has(column) ||
        sheet.hiddenColumns.includes(column)
          ? []
          : [`${sheet.name}!${columnLetters(column)}${row + 1}=${String(content)}`],
      ),
    );
  });
}

/** Running numbers and codes of items are nobody's figures. */
const counting = (book: Book, cell: string): boolean => {
  const [, letters = '', row = ''] = /!([A-Z]+)(\d+)=/u.exec(cell) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const heads = book.workbook.read.flatMap(({ values }) =>
    values.slice(0, Number(row) - 1).map((cells) => cells[column]),
  );
  return heads.some((head) => head === '序号' || head === '代码');
};

describe('sheets as offices keep them', () => {
  it('are of thirty kinds and more, sixty and more in all', () => {
    expect(Object.keys(kinds).length).toBeGreaterThanOrEqual(30);
    expect(sheets.length).toBeGreaterThanOrEqual(60);
  });

  it.each(sheets.filter(({ made }) => made.outcome === 'read'))(
    '$kind ($variation) is read whole',
    ({ made }) => {
      const book = opened(made);
      expect(notTaken(book)).toEqual([]);
      const entries = new Map<string, Entry>(
        book.forms.flatMap(({ reading }) =>
          [...reading.entries].map(
            ([key, entry]) => [`${reading.sheet}|${reading.form}|${reading.year}|${key}`, entry] as const,
          ),
        ),
      );
      const wrong = made.known.flatMap((known) => {
        const year = known.year ?? book.forms[0]?.reading.year ?? 0;
        const key = `${known.sheet}|${known.form}|${year}|${fieldKey(known.area, known.indicator, known.period)}`;
        const entry = entries.get(key);
        const place = entry && `${entry.row}|${entry.column}`;
        if (place !== `${known.row}|${known.column}`)
          return [`${key} at ${known.row}|${known.column}, read at ${String(place)}`];
        const isRight = made.isText
          ? entry?.value === null
          : Math.abs((entry?.value ?? NaN) - known.value) <= 1e-9 * known.value;
        return isRight ? [] : [`${key} = ${known.value}, read as ${String(entry?.value)}`];
      });
      expect(wrong).toEqual([]);
      const places = new Set(made.known.map(({ sheet, row, column }) => `${sheet}|${row}|${column}`));
      const foreign = [...entries].filter(
        ([key, { content, row, column }]) =>
          isNumber(content) && !places.has(`${key.split('|')[0] ?? ''}|${row}|${column}`),
      );
      expect(foreign.map(([key, { row, column }]) => `${key} at ${row}|${column}`)).toEqual([]);
      expect(unaccounted(book, made.known).filter((cell) => !counting(book, cell))).toEqual([]);

      const findings = checkBook(book, createDataset({ observations: [] })).flatMap(
        ({ result }) => result.findings,
      );
      const cellsOf = ({ cell, related }: (typeof findings)[number]): readonly string[] => [
        cell,
        ...related.map((each) => each.cell),
      ];
      if (made.isText) {
        // All of them are one finding, and what it offers is every known figure at its cell.
        // What stands for nothing is blank, and still to be filled where a figure is required.
        const [finding, ...more] = findings.filter(({ rule }) => rule !== 'R49');
        expect({ kind: finding?.facts.kind, more }).toEqual({ kind: 'textColumns', more: [] });
        const reading = book.forms[0]?.reading;
        const offered = finding && reading ? correctionsOf(finding, reading) : [];
        expect(new Map(offered.map(({ cell, value }) => [cell, value]))).toEqual(
          new Map(made.known.map(({ row, column, value }) => [`${columnLetters(column)}${row + 1}`, value])),
        );
        return;
      }
      const missed = made.planted.filter(
        ({ row, column }) =>
          !findings.some((finding) => cellsOf(finding).includes(`${columnLetters(column)}${row + 1}`)),
      );
      expect(missed).toEqual([]);
      const touched = new Set<string>(made.planted.flatMap(({ area, indicator }) => [`${area}`, indicator]));
      const wrongly = findings.filter(
        ({ severity, area, indicator }) =>
          severity === 'error' && !touched.has(indicator) && !touched.has(area),
      );
      expect(
        wrongly.map(({ rule, cell, area, indicator }) => `${rule} ${cell} ${area} ${indicator}`),
      ).toEqual([]);
    },
  );

  it.each(sheets.filter(({ made }) => made.outcome !== 'read'))(
    '$kind ($variation) is not taken: $made.outcome',
    ({ made }) => {
      const book = opened(made);
      expect(book.forms).toEqual([]);
      expect(notTaken(book).map(({ reason }) => reason)).toEqual([made.outcome]);
    },
  );
});
