import { notTaken, openBook } from '../../../src/app/book';
import { fieldKey } from '../../../src/forms/reading';
import { forms } from '../../../src/forms/catalogue';
import { createRandom } from '../../bench/random';
import { Draft } from './offices/office';
import { variants } from './offices/variants';

const cases = Object.keys(variants).flatMap((kind, of) =>
  forms.map((form, at) => ({ kind, id: form.id, form, seed: 100 * of + at })),
);

test.each(cases)('$id as an office keeps it: $kind', ({ kind, form, seed }) => {
  const made = variants[kind]?.(new Draft(createRandom(seed)), form);
  if (!made) throw new RangeError(kind);
  const book = openBook(
    {
      sheets: made.sheets.map(({ name }) => ({ name, hidden: false })),
      active: made.sheets[0]?.name ?? '',
      read: made.sheets,
      state: null,
    },
    { asks: 'nobody', hints: made.hints },
  );
  expect(notTaken(book)).toEqual([]);
  expect(book.forms.map(({ reading }) => reading.form)).toEqual([form.id]);
  const entries = book.forms[0]?.reading.entries;
  const wrong = made.known.flatMap(({ area, indicator, period, row, column, value }) => {
    const entry = entries?.get(fieldKey(area, indicator, period));
    const isRight =
      entry?.row === row &&
      entry.column === column &&
      Math.abs((entry.value ?? Number.NaN) - value) <= 1e-9 * value;
    return isRight ? [] : [`${area} ${indicator} ${period} ${value}: ${JSON.stringify(entry)}`];
  });
  expect(wrong).toEqual([]);
  const places = new Set(made.known.map(({ row, column }) => `${row}|${column}`));
  const foreign = [...(entries?.values() ?? [])].filter(
    ({ row, column, content }) => content !== null && !places.has(`${row}|${column}`),
  );
  expect(foreign).toEqual([]);
});
