import { loadWorkbook } from '../../src/workbench/xlsx/load';
import { cellAddress, parseAddress } from '../../src/forms/address';
import { forms } from '../../src/forms/catalogue';
import { createRandom } from '../bench/random';
import { partsOf } from '../files/package';
import { checkedFile, cleanForm, fileOf, plantedIn, withTyped } from '../support/liveForms';
import type { LayoutKind } from '../../src/forms/definition';
import type { LiveForm, Typed } from '../support/liveForms';

const cases = forms.flatMap(({ id }) =>
  (['area', 'indicator'] as const).map((layout): readonly [string, LayoutKind] => [id, layout]),
);

/** The cells of a file that its own conditional formats colour, with the colour. */
async function coloured({ plan }: LiveForm, bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const model = await loadWorkbook(bytes);
  const found = new Map<string, string>();
  for (let row = 0; row < plan.rows; row++) {
    for (let column = 0; column < plan.columns; column++) {
      const { fill } = model.conditionalLook(model.activeSheet, row, column);
      if (fill !== undefined) found.set(cellAddress(row, column), fill);
    }
  }
  return found;
}

describe('the rules as conditional formats of a file', () => {
  test.each(cases)('%s by %s: a clean form has no colour', async (id, layout) => {
    const form = cleanForm(id, layout);
    const bytes = await fileOf(form, id, form.clean);
    expect((await checkedFile(bytes)).findings.filter(({ severity }) => severity !== 'hint')).toEqual([]);
    expect([...(await coloured(form, bytes))]).toEqual([]);
  });

  let planted = 0;

  test.each(cases)(
    '%s by %s: every finding of a rule that is said to be live is coloured',
    async (id, layout) => {
      const form = cleanForm(id, layout);
      const errors = plantedIn(form, createRandom(11));
      planted += errors.length;
      const bytes = await fileOf(form, id, withTyped(form.clean, errors));
      const colours = await coloured(form, bytes);
      const { findings, expressible } = await checkedFile(bytes);
      const missing = expressible.filter(({ cell, severity }) =>
        severity === 'error' ? colours.get(cell) !== '#FFC7CE' : !colours.has(cell),
      );
      expect(missing.map(({ rule, cell }) => `${rule} ${cell}`)).toEqual([]);
      expect(expressible.length).toBeGreaterThan(findings.length / 3);
    },
  );

  test('they were two hundred and more', () => {
    expect(planted).toBeGreaterThanOrEqual(200);
  });

  test('a form that nobody has begun has no colour', async () => {
    const form = cleanForm('membership', 'area');
    expect((await coloured(form, await fileOf(form, 'membership', []))).size).toBe(0);
  });

  const spoilt = async (change: (typed: Typed) => string | number): Promise<string | undefined> => {
    const form = cleanForm('membership', 'area');
    const [first] = form.clean;
    if (!first) throw new Error('no figure');
    const typed = withTyped(form.clean, [{ ...first, value: change(first) }]);
    return (await coloured(form, await fileOf(form, 'membership', typed))).get(
      cellAddress(first.row, first.column),
    );
  };
  const [error, query] = ['#FFC7CE', '#FFEB9C'];

  test.each<readonly [string, (typed: Typed) => string | number, string | undefined]>([
    ['a text', () => '83.13万', error],
    ['spaces of any width, which are nothing', () => ' \u3000\u00a0', undefined],
    ['an error value', () => '#N/A', error],
    ['a negative figure', () => -1, error],
    ['a broken number of people', ({ value }) => Number(value) + 0.5, error],
    ['a slip of 万', ({ value }) => Number(value) * 10_000, error],
    ['growth just within the limit', ({ value }) => Math.floor(Number(value) * 0.96 * 1.2), undefined],
    ['growth beyond it, unlike the other areas', ({ value }) => Number(value) * 2, query],
  ])('%s is shown as it is', async (_, change, colour) => {
    expect(await spoilt(change)).toBe(colour);
  });

  test('a negative figure is red, not yellow for its fall, where elements are asked in their order', async () => {
    const form = cleanForm('membership', 'area');
    const sheet = partsOf(await fileOf(form, 'membership', [])).get('xl/worksheets/sheet1.xml') ?? '';
    const elements = sheet.match(/<conditionalFormatting .*?<\/conditionalFormatting>/gsu) ?? [];
    const gravest = elements.map((element) => [...element.matchAll(/dxfId="(\d+)"/gu)].map(([, id]) => id));
    // Errors have the first look, with or without a number format; queries another.
    const mixed = elements.filter(
      (_, index) => gravest[index]?.includes('0') && gravest[index]?.includes('1'),
    );
    expect(elements.length).toBeGreaterThan(20);
    expect(mixed).toEqual([]);
  });

  test('no formula is longer than Excel takes', async () => {
    for (const [id, layout] of cases) {
      const form = cleanForm(id, layout);
      const model = await loadWorkbook(await fileOf(form, id, []));
      const formats = model.activeSheet.conditionalFormats;
      expect(Math.max(...formats.map(({ formula }) => formula.length))).toBeLessThanOrEqual(255);
      expect(
        formats.every(({ areas: [first, ...others] }) => {
          const corner = first && parseAddress(cellAddress(first.row, first.column));
          return others.every(({ row, column }) => corner && row >= corner.top && column >= corner.left);
        }),
      ).toBe(true);
    }
  });
});
