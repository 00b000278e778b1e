import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { HostError } from '../../src/app/port';
import { isPlanFormula } from '../../src/forms/sheetPlan';
import { FileWorkbook } from '../../src/files/fileWorkbook';
import { readWorkbook } from './support/readWorkbook';
import { writeWorkbook } from './support/writeWorkbook';
import { listPlan } from '../support/listPlan';
import { partsOf, zip } from './package';
import { plan } from './plan';
import type { Sheet } from 'hucre/xlsx';
import type { WorkbookChange } from '../../src/app/port';

const sheet = plan.name;

async function reopened(workbook: FileWorkbook): Promise<FileWorkbook> {
  const opened = await FileWorkbook.open(await workbook.toBytes());
  if (!opened.ok) throw new Error(opened.problem);
  return opened.value;
}

async function filled(change: WorkbookChange = {}): Promise<FileWorkbook> {
  const workbook = FileWorkbook.empty();
  await workbook.write({ plans: [plan], ...change });
  return workbook;
}

async function fileSheets(workbook: FileWorkbook): Promise<readonly Sheet[]> {
  return (await readXlsx(await workbook.toBytes(), { readStyles: true })).sheets;
}

describe('a plan written to a file', () => {
  test('comes back with its figures, its formulas and their results', async () => {
    const read = await readWorkbook(await writeWorkbook([plan]), 'f.xlsx');
    const back = read.ok ? read.value.sheets[0] : undefined;
    expect(back).toMatchObject({ name: sheet, visibility: 'visible' });
    expect(back?.values.slice(1)).toEqual([
      ['地区', '会员数', '上年', '增减%'],
      ['合计', 511300, 500000, 2.3],
      ['内江市', 511300, 500000, 2.3],
    ]);
    expect(back?.formulas[2]).toEqual(
      plan.cells[2]?.map((cell) => (isPlanFormula(cell) ? cell.formula : '')),
    );
  });

  test('keeps the results of formulas for programs that do not calculate, also where they show nothing', async () => {
    const [written] = await fileSheets(await filled());
    expect(written?.cells?.get('2,1')).toMatchObject({ formulaResult: 511300 });
    const blank = await filled({ plans: [plan, listPlan('空', [[{ formula: '=IF(B1=0,"",1)' }]])] });
    expect(partsOf(await blank.toBytes()).get('xl/worksheets/sheet2.xml')).toMatch(
      /t="str"[^>]*>.*<v(?:\/>|><\/v>)/u,
    );
  });

  test('a sheet that is cut off is named and not read, the others are', async () => {
    const parts = partsOf(
      await (await filled({ plans: [plan, listPlan('名册 & 表', [['甲', 1]])] })).toBytes(),
    );
    const cut = [...parts].map(([path, text]): [string, Uint8Array] => [
      path,
      new TextEncoder().encode(path.endsWith('sheet2.xml') ? text.slice(0, -40) : text),
    ]);
    const opened = await FileWorkbook.open(zip(cut));
    if (!opened.ok) throw new Error(opened.problem);
    expect(opened.value.damaged).toEqual(['名册 & 表']);
    expect((await opened.value.read('visible')).read.map(({ name }) => name)).toEqual([sheet]);
  });

  test.each(['会员 2013', '会员(2)', '2013会员', "会员'13", 'A1', 'R1C1', '会员组织'])(
    'names the sheet %s in its print ranges as a formula must',
    async (name) => {
      const workbook = await filled({ plans: [{ ...plan, name }] });
      const names = partsOf(await workbook.toBytes()).get('xl/workbook.xml') ?? '';
      const home = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && !/^(?:[A-Z]+\d+|R\d*C\d*)$/u.test(name);
      const quoted = home ? name : `'${name.replaceAll("'", "''")}'`;
      expect(names.replaceAll('&apos;', "'").replaceAll('&#39;', "'")).toContain(
        `name="_xlnm.Print_Area" localSheetId="0">${quoted}!$A$1:$D$4<`,
      );
      const again = partsOf(await (await reopened(workbook)).toBytes()).get('xl/workbook.xml') ?? '';
      expect(again.match(/_xlnm\.Print_\w+/gu)).toEqual(names.match(/_xlnm\.Print_\w+/gu));
    },
  );

  test('freezes no pane where nothing is frozen, and says black by no colour', async () => {
    const parts = partsOf(await (await filled({ plans: [plan, listPlan('表', [['甲']])] })).toBytes());
    expect(parts.get('xl/worksheets/sheet1.xml')).toContain('<pane ');
    expect(parts.get('xl/worksheets/sheet2.xml')).not.toContain('<pane');
    expect(parts.get('xl/styles.xml')).not.toMatch(/<color [^>]*\/><sz/u);
  });

  test('draws its lines in the colour that Excel draws them in', async () => {
    const [written] = await fileSheets(await filled());
    expect(written?.cells?.get('3,1')?.style?.border?.top).toMatchObject({ color: { rgb: '808080' } });
  });

  test('a text that begins like a formula stays a text, in a plan and in a cell that is written', async () => {
    const texts = ['=1+1', '+1', '-1', '@A1', "'7", '=HYPERLINK("http://x")'];
    const workbook = await filled({
      plans: [plan, listPlan('表', [texts])],
      writes: [{ sheet, cells: [{ row: 3, column: 1, value: '=1+1' }] }],
    });
    const back = (await (await reopened(workbook)).read('visible')).read;
    expect(back.map(({ name, values, formulas }) => [name, values.at(-1), formulas.at(-1)])).toEqual([
      [sheet, ['内江市', '=1+1', 500000, null], ['', '', '', expect.stringMatching('^=IF')]],
      ['表', texts, texts.map(() => '')],
    ]);
  });

  test('looks as its roles say: font, fill, border, lock, indent, number format', async () => {
    const [written] = await fileSheets(await filled());
    const style = (key: string) => written?.cells?.get(key)?.style;
    expect(style('0,0')).toMatchObject({ font: { name: '宋体', size: 16, bold: true } });
    expect(style('3,1')).toMatchObject({
      fill: { fgColor: { rgb: 'FFFBE6' } },
      border: { top: { style: 'thin' } },
      protection: { locked: false },
      numFmt: '#,##0',
    });
    expect(style('2,1')).toMatchObject({ font: { bold: true }, numFmt: '#,##0' });
    expect(style('2,1')?.protection?.locked).not.toBe(false);
    expect(style('3,0')?.alignment).toMatchObject({ indent: 2, wrapText: true });
  });

  test('prints on A4 landscape with repeated heads and the breaks of the plan', async () => {
    const [written] = await fileSheets(await filled());
    expect(written).toMatchObject({
      merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 3 }],
      freezePane: { rows: 2, columns: 1 },
      colBreaks: [1],
      rowBreaks: [2],
      pageSetup: {
        paperSize: 'a4',
        orientation: 'landscape',
        scale: 72,
        printArea: '$A$1:$D$4',
        printTitlesRow: '$2:$2',
        printTitlesColumn: '$A:$A',
      },
    });
    expect(written?.columns?.map((column) => column.width)).toEqual([17, 11, 11, 9]);
    expect(written?.rowDefs?.get(0)).toEqual({ height: 28 });
  });

  test('fits a number of pages across where the plan says so', async () => {
    const wide = { ...plan, print: { ...plan.print, pagesWide: 1 } };
    const [written] = await fileSheets(await filled({ plans: [wide] }));
    expect(written?.pageSetup).toMatchObject({ fitToPage: true, fitToWidth: 1, fitToHeight: 0 });
    expect(written?.pageSetup?.scale).toBeUndefined();
  });

  test('helps at entry without forbidding, and names its figures', async () => {
    const workbook = await readXlsx(await (await filled()).toBytes());
    expect(workbook.sheets[0]?.dataValidations).toMatchObject([
      { type: 'whole', range: 'B4', errorStyle: 'information', allowBlank: true },
      { type: 'decimal', range: 'C4 D4', formula2: '100' },
    ]);
    expect(workbook.namedRanges).toEqual([{ name: 'UST_membership_2012', range: "'会员''12'!$B$3:$C$4" }]);
  });

  test('says at an entry cell what is due there, in the words given', async () => {
    const workbook = FileWorkbook.empty({
      title: '填报提示',
      whole: '请填整数',
      decimal: '数',
      percent: '比率',
    });
    await workbook.write({ plans: [plan] });
    const [written] = await fileSheets(workbook);
    expect(written?.dataValidations).toMatchObject([
      { errorTitle: '填报提示', errorMessage: '请填整数' },
      { errorMessage: '比率' },
    ]);
  });

  test('carries notes at its cells, and they outlive another change', async () => {
    const text = '004:17 “51.13万”';
    const notes = { [sheet]: [{ row: 3, column: 1, text }] };
    const opened = await FileWorkbook.open(await writeWorkbook([plan], { notes }));
    if (!opened.ok) throw new Error(opened.problem);
    await opened.value.write({ writes: [{ sheet, cells: [{ row: 3, column: 2, value: 1 }] }] });
    const [written] = await fileSheets(opened.value);
    expect(written?.cells?.get('3,1')?.comment?.text).toBe(text);
  });
});

describe('the workbook port over a file', () => {
  test('reads the active, the visible or the named sheets', async () => {
    const workbook = await filled({
      plans: [plan, { ...plan, name: '二' }, { ...plan, name: '三' }],
      activate: '二',
    });
    const names = async (request: Parameters<FileWorkbook['read']>[0]): Promise<readonly string[]> =>
      (await workbook.read(request)).read.map((read) => read.name);
    expect(await names('active')).toEqual(['二']);
    expect(await names('visible')).toEqual([sheet, '二', '三']);
    expect(await names(['三', 'none'])).toEqual(['三']);
    expect((await (await reopened(workbook)).read('active')).active).toBe('二');
  });

  test('an empty workbook has no sheets and cannot be saved', async () => {
    const workbook = FileWorkbook.empty();
    expect(await workbook.read('visible')).toEqual({
      sheets: [],
      active: '',
      read: [],
      state: null,
      damaged: [],
    });
    await expect(workbook.toBytes()).rejects.toThrow('visible sheet');
  });

  test('a written figure is there at once, with the formulas that lean on it', async () => {
    const workbook = await filled({
      writes: [
        {
          sheet,
          cells: [
            { row: 3, column: 1, value: 515000 },
            { row: 3, column: 2, value: null },
          ],
        },
      ],
    });
    const [read] = (await workbook.read('active')).read;
    expect(read?.values[2]).toEqual(['合计', 515000, 0, '#DIV/0!']);
    expect(read?.values[3]).toEqual(['内江市', 515000, null, null]);
  });

  test('typed text stays text', async () => {
    const workbook = await filled({
      writes: [{ sheet, cells: [{ row: 3, column: 1, value: '83.13万' }] }],
    });
    const [read] = (await (await reopened(workbook)).read('active')).read;
    expect(read?.values[3]?.[1]).toBe('83.13万');
    expect(read?.values[2]?.[1]).toBeNull();
  });

  test('locked cells of a protected sheet are told and left alone', async () => {
    const bytes = await (await filled()).toBytes();
    const { writeXlsx } = await import('hucre/xlsx');
    const [written] = (await readXlsx(bytes, { readStyles: true })).sheets;
    if (!written) throw new Error('no sheet');
    const protectedBytes = await writeXlsx({
      sheets: [
        {
          name: written.name,
          rows: written.rows,
          ...(written.cells && { cells: written.cells }),
          protection: { sheet: true },
        },
      ],
    });
    const opened = await FileWorkbook.open(protectedBytes);
    if (!opened.ok) throw new Error(opened.problem);
    const cells = [
      { row: 0, column: 0, value: 'x' },
      { row: 3, column: 1, value: 1 },
    ];
    expect(await opened.value.write({ writes: [{ sheet, cells }] })).toEqual({
      locked: [{ sheet, row: 0, column: 0 }],
      overtaken: [],
      restored: 0,
      uncoloured: [],
    });
    const [read] = (await opened.value.read('active')).read;
    expect([read?.values[0]?.[0], read?.values[3]?.[1]]).toEqual(['会员和组织情况', 1]);
  });

  test('a sheet that is not there is a host problem', async () => {
    const workbook = await filled();
    const problem = { problem: 'sheet_missing', subject: '别处' };
    await expect(workbook.write({ remove: ['别处'] })).rejects.toMatchObject(problem);
    await expect(workbook.write({ flags: [{ sheet: '别处', flags: [] }] })).rejects.toBeInstanceOf(HostError);
  });

  test('a removed sheet takes its names with it', async () => {
    const workbook = await filled({ plans: [plan, { ...plan, name: '二', names: [] }], remove: [sheet] });
    const file = await readXlsx(await workbook.toBytes());
    expect(file.sheets.map(({ name }) => name)).toEqual(['二']);
    expect(file.namedRanges ?? []).toEqual([]);
  });
});

describe('flags in a file', () => {
  const flags = [
    { row: 3, column: 1, severity: 'error' as const },
    { row: 3, column: 2, severity: 'query' as const },
    { row: 2, column: 1, severity: 'error' as const },
  ];

  test('one conditional format per severity, replaced at the next check and gone without trace when cleared', async () => {
    const workbook = await reopened(await filled({ flags: [{ sheet, flags }] }));
    const ranges = async (): Promise<readonly string[]> =>
      ((await fileSheets(workbook))[0]?.conditionalRules ?? []).map((rule) => rule.range);
    // LibreOffice asks one element after the other: what is yellow is written as a range of its own.
    expect(await ranges()).toEqual(['B3:B4', 'C4:C4']);
    await workbook.write({ flags: [{ sheet, flags: flags.slice(1, 2) }] });
    expect(await ranges()).toEqual(['C4:C4']);
    await workbook.write({ flags: [{ sheet, flags: [] }] });
    expect(await fileSheets(workbook)).toEqual(await fileSheets(await reopened(await filled())));
  });
});

describe('the text that the product keeps in a workbook', () => {
  test('is not there at first, comes back as it was, and leaves no trace when removed', async () => {
    const workbook = await filled();
    expect((await workbook.read([])).state).toBeNull();
    await workbook.write({ state: '{"version":1}' });
    const kept = await reopened(workbook);
    const snapshot = await kept.read('visible');
    expect(snapshot.state).toBe('{"version":1}');
    expect(snapshot.sheets).toEqual([{ name: sheet, hidden: false }]);
    expect((await fileSheets(kept)).map(({ veryHidden }) => veryHidden ?? false)).toEqual([false, true]);
    await kept.write({ state: null });
    expect((await fileSheets(kept)).map(({ name }) => name)).toEqual([sheet]);
  });

  test('may be longer than a cell and hold any character', async () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom('_x4E00_', '\n', '\r\n', ' ', '𠮷'.repeat(20_000), '会'.repeat(29_999), '#N/A', '='),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 4 }), async (pieces) => {
        const state = pieces.join('');
        fc.pre(state !== '');
        const back = await reopened(await filled({ state }));
        expect((await back.read([])).state).toBe(state);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
