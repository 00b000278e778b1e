import { webMessage } from '../../../src/workbench/host/conditions';
import { loadExcel } from '../../support/excelHost';
import type { LoadedExcel } from '../../support/excelHost';

type Work = (context: Excel.RequestContext) => void;

/** How a batch ends: the code of the refusal, or `done`. */
async function ending({ Excel }: LoadedExcel, work: Work, grouped = false): Promise<string> {
  const batch = async (context: Excel.RequestContext): Promise<string> => {
    work(context);
    await context.sync();
    return 'done';
  };
  const run = grouped ? Excel.run({ mergeUndoGroup: true }, batch) : Excel.run(batch);
  return run.catch((error: { readonly code: string }) => error.code);
}

const sheet = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getItem('Sheet1');

describe('a workbook whose structure is protected', () => {
  const works: readonly (readonly [string, Work, string])[] = [
    ['adding a sheet', ({ workbook }) => void workbook.worksheets.add('x'), 'AccessDenied'],
    ['deleting one', (context) => context.workbook.worksheets.getItem('Other').delete(), 'AccessDenied'],
    ['hiding one', (context) => void (sheet(context).visibility = 'Hidden'), 'AccessDenied'],
    ['renaming one', (context) => void (sheet(context).name = 'x'), 'AccessDenied'],
    ['moving one', (context) => void (sheet(context).position = 1), 'AccessDenied'],
    ['typing into one', (context) => void (sheet(context).getRange('A1').values = [[1]]), 'done'],
    ['keeping XML beside them', ({ workbook }) => void workbook.customXmlParts.add('<a xmlns="b"/>'), 'done'],
  ];

  it.each(works)('%s', async (_, work, ends) => {
    const excel = loadExcel();
    excel.model.addSheet('Other');
    excel.model.structureProtected = true;
    expect(await ending(excel, work)).toBe(ends);
  });
});

describe('one step of undo', () => {
  const works: readonly (readonly [string, Work, string])[] = [
    ['cells', (context) => void (sheet(context).getRange('A1').values = [[1]]), 'done'],
    ['a new sheet', ({ workbook }) => void workbook.worksheets.add('x'), 'UndoNotSupported'],
    [
      'a deleted sheet',
      (context) => context.workbook.worksheets.getItem('Other').delete(),
      'UndoNotSupported',
    ],
    ['a hidden sheet', (context) => void (sheet(context).visibility = 'Hidden'), 'UndoNotSupported'],
    ['protection', (context) => sheet(context).protection.protect(), 'UndoNotSupported'],
    ['kept XML', ({ workbook }) => void workbook.customXmlParts.add('<a/>'), 'UndoNotSupported'],
  ];

  it.each(works)('of %s', async (_, work, ends) => {
    const excel = loadExcel();
    excel.model.addSheet('Other');
    expect(await ending(excel, work, true)).toBe(ends);
    // The group is over, whatever came of it.
    expect(await ending(excel, work)).toBe('done');
  });
});

it.each([
  ['1.9', 'ApiNotFound'],
  ['1.14', 'done'],
])('with ExcelApi %s a member of 1.11 ends as %s', async (apiVersion, ends) => {
  const excel = loadExcel({ apiVersion, enforceApiVersion: true });
  expect(await ending(excel, ({ workbook }) => workbook.application.cultureInfo.load('name'))).toBe(
    ends === 'done' ? 'NotImplemented' : ends,
  );
});

it('carries 5 MB at once and no more, there or back', async () => {
  const excel = loadExcel({ conditions: { largestMessage: webMessage, hasPrinter: true } });
  const fill =
    (rows: number): Work =>
    (context) =>
      void (sheet(context).getRange(`A1:A${rows}`).values = Array.from({ length: rows }, () => [
        '统'.repeat(30_000),
      ]));
  expect(await ending(excel, fill(10))).toBe('done');
  expect(await ending(excel, fill(200))).toBe('RequestPayloadSizeLimitExceeded');
  for (let part = 1; part < 20; part++) {
    await ending(excel, (context) => {
      sheet(context).getRange(`A${part * 10 + 1}:A${part * 10 + 10}`).values = Array.from(
        { length: 10 },
        () => ['统'.repeat(30_000)],
      );
    });
  }
  expect(await ending(excel, (context) => sheet(context).getRange('A1:A200').load('values'))).toBe(
    'ResponsePayloadSizeLimitExceeded',
  );
});

it('sets up no page without a printer', async () => {
  const setUp: Work = (context) => void (sheet(context).pageLayout.orientation = 'Landscape');
  const easy = loadExcel();
  expect(await ending(easy, setUp)).toBe('done');
  const excel = loadExcel({ conditions: { largestMessage: Infinity, hasPrinter: false } });
  expect(await ending(excel, setUp)).toBe('GeneralException');
});
