import { openBook } from '../../src/app/book';
import { checkBook } from '../../src/app/check';
import { fillForm } from '../../src/app/fillForm';
import { handedInFile, reviewForms } from '../../src/app/review';
import { FileWorkbook } from '../../src/files/fileWorkbook';
import { testKnowledge } from '../support/app';
import { cleanFigure } from '../support/cleanFigures';
import { seedDataset } from '../support/seeds';
import type { HandedIn } from '../../src/review/consolidation';
import type { ValidationResult } from '../../src/validation/finding';

type Figures = Readonly<Record<string, number>>;

/** A relation between two forms: figures that break it, on the form that carries it and on the other one. */
const relations: readonly (readonly [
  rule: string,
  own: string,
  wrong: Figures,
  other: string,
  there: Figures,
])[] = [
  ['R17', 'contracts', { D01: 1300 }, 'membership', { M03: 1200 }],
  ['R24', 'contracts', {}, 'membership', { M05: 35_000, M09: 30_000 }],
  ['R62', 'grades', { C26: 1300 }, 'membership', { M03: 1200 }],
  ['R96', 'emulation', { E01: 190_000 }, 'membership', { M05: 62_500 }],
  ['R127', 'mutual', { H20: 70 }, 'membership', { M09: 50_000 }],
  ['R128', 'mutual', { H03: 51_000 }, 'membership', { M09: 50_000 }],
  ['R143', 'training', { T04: 63_000, T01: 70_000, T03: 1000 }, 'membership', { M05: 62_500 }],
  ['R143', 'law', { L10: 63_000 }, 'membership', { M05: 62_500 }],
  ['R144', 'hardship', { A32: 7300 }, 'aid', { A09: 1800 }],
  ['R147', 'classes', { M01: 510 }, 'membership', { M01: 500 }],
  ['R147', 'progress', { E02: 4100, W49: 82 }, 'emulation', { E02: 4000 }],
];

const choice = { year: 2016, region: '450100', layout: 'indicator', areas: null } as const;

async function addForm(port: FileWorkbook, form: string, changed: Figures): Promise<void> {
  const { preview } = await fillForm(port, testKnowledge(), { ...choice, form });
  const book = openBook(await port.read('visible'), { asks: 'nobody' });
  const own = book.forms.find(({ snapshot }) => snapshot.name === preview.sheet);
  const cells = [...(own?.reading.entries.values() ?? [])]
    .filter(({ period }) => period === 'current')
    .map(({ row, column, indicator }) => ({
      row,
      column,
      value: changed[indicator] ?? cleanFigure(indicator, 1),
    }));
  await port.write({ writes: [{ sheet: preview.sheet, cells }] });
}

async function fileOf(forms: readonly (readonly [string, Figures])[]): Promise<FileWorkbook> {
  const port = FileWorkbook.empty();
  for (const [form, changed] of forms) await addForm(port, form, changed);
  return port;
}

const findingsOf = (result: ValidationResult | undefined, rule: string): number =>
  result?.findings.filter((finding) => finding.rule === rule).length ?? 0;

const uncheckedOf = (result: ValidationResult | undefined, rule: string): number =>
  result?.unchecked.filter((one) => one.rule === rule && one.reason === 'other_form_absent').length ?? 0;

async function checked(port: FileWorkbook, form: string): Promise<ValidationResult | undefined> {
  const book = openBook(await port.read('visible'), { asks: 'nobody' });
  return checkBook(book, seedDataset()).find(({ reading }) => reading.form === form)?.result;
}

describe.each(relations)('%s on %s %j against %s %j', (rule, own, wrong, other, there) => {
  it('is checked where both forms are in the workbook', async () => {
    expect(
      findingsOf(
        await checked(
          await fileOf([
            [own, wrong],
            [other, there],
          ]),
          own,
        ),
        rule,
      ),
    ).toBeGreaterThan(0);
    expect(
      findingsOf(
        await checked(
          await fileOf([
            [own, {}],
            [other, {}],
          ]),
          own,
        ),
        rule,
      ),
    ).toBe(0);
  });

  it('is said to be not checkable yet where the other form is absent', async () => {
    const result = await checked(await fileOf([[own, wrong]]), own);
    expect(findingsOf(result, rule)).toBe(0);
    expect(uncheckedOf(result, rule)).toBeGreaterThan(0);
  });

  it('is checked where the other form is among the files that were handed in', async () => {
    const inputs: HandedIn[] = [];
    for (const [form, changed] of [
      [own, wrong],
      [other, there],
    ] as const) {
      const workbook = await (await fileOf([[form, changed]])).read('visible');
      inputs.push(...handedInFile(`${form}.xlsx`, workbook, seedDataset()));
    }
    const both = reviewForms(inputs, seedDataset()).find(({ form }) => form === own);
    expect(both?.findings.filter(({ finding }) => finding.rule === rule)).not.toEqual([]);
    const alone = reviewForms(inputs.slice(0, 1), seedDataset()).find(({ form }) => form === own);
    expect(alone?.findings.filter(({ finding }) => finding.rule === rule)).toEqual([]);
  });
});
