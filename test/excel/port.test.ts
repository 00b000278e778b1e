import { childrenOf } from '../../src/catalogue/areas';
import { HostError } from '../../src/app/port';
import { createExcelPort } from '../../src/excel/port';
import { formOf } from '../../src/forms/catalogue';
import { layoutForm } from '../../src/forms/layout';
import { planSheet } from '../../src/files/xlsx/planSheet';
import { recogniseStandardForm } from '../../src/forms/standardForm';
import { readForm } from '../../src/forms/readForm';
import { accessDenied } from '../../src/workbench/host/protocol';
import { installExcel } from '../support/excelHost';
import type { SheetChange, WorkbookChange, WorkbookPort, WorkbookSnapshot } from '../../src/app/port';
import type { SheetPlan } from '../../src/forms/sheetPlan';

const texts = { title: '提示', whole: '整数', decimal: '数', percent: '百分数' };

function plan(areas = childrenOf('450000').map(({ code }) => code)): SheetPlan {
  return layoutForm(
    { form: formOf('membership'), year: 2013, region: '450000', areas, relations: '' },
    'area',
  );
}

describe('the workbook port over Office.js', () => {
  let excel: ReturnType<typeof installExcel>;
  let port: WorkbookPort;
  beforeEach(() => {
    // The floor of the manifest: the client itself refuses whatever is newer.
    excel = installExcel({ apiVersion: '1.9', enforceApiVersion: true });
    port = createExcelPort(texts, { undoGroups: false });
  });
  afterEach(() => excel.uninstall());

  test('a plan written is found again by its codes with every field at its place', async () => {
    const laid = plan();
    await port.write({ plans: [laid], activate: laid.name });
    const { read, active } = await port.read('active');
    expect(active).toBe(laid.name);
    const sheet = read[0];
    if (!sheet) throw new Error('nothing read');
    const found = recogniseStandardForm(sheet);
    if (found.kind !== 'standard') throw new Error(found.kind);
    expect(readForm(sheet, found.binding).entries.size).toBe(laid.fields.length);
  });

  test('cells between written ones stay as they are', async () => {
    const laid = plan();
    await port.write({ plans: [laid] });
    const cells = [
      { row: 13, column: 2, value: 100 },
      { row: 16, column: 2, value: 300 },
    ];
    await port.write({ writes: [{ sheet: laid.name, cells: [{ row: 14, column: 2, value: 200 }] }] });
    await port.write({ writes: [{ sheet: laid.name, cells }] });
    const { read } = await port.read([laid.name]);
    expect([13, 14, 15, 16].map((row) => read[0]?.values[row]?.[2])).toEqual([100, 200, null, 300]);
  });

  test('what is kept comes back as it was and leaves no sheet behind when taken away', async () => {
    const state = JSON.stringify({ version: 1, text: `=1+1 ${'统计'.repeat(40_000)}` });
    await port.write({ state });
    expect((await port.read('visible')).state).toBe(state);
    await port.write({ state: null });
    const after = await port.read('visible');
    expect(after.state).toBeNull();
    expect(excel.model.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
  });

  describe('a write that Excel stops half-way', () => {
    const long = `{"version":2,"text":"${'统计'.repeat(40_000)}"}`;
    const cell = { row: 13, column: 2, value: 100 };
    let laid: SheetPlan;
    beforeEach(async () => {
      laid = plan();
      await port.write({ plans: [laid], state: long });
    });

    /** What stands after a change whose figures are refused, because their sheet’s neighbour cannot be made. */
    async function stopped(change: WorkbookChange): Promise<WorkbookSnapshot> {
      const impossible = { ...plan(), name: '一/二' };
      await expect(port.write({ ...change, plans: [impossible] })).rejects.toBeInstanceOf(HostError);
      return port.read([laid.name]);
    }

    test('has kept the record of the figures, whole, and not the figures without it', async () => {
      const after = await stopped({ writes: [{ sheet: laid.name, cells: [cell] }], state: '{"version":2}' });
      expect(after.state).toBe('{"version":2}');
      expect(after.read[0]?.values[13]?.[2]).toBeNull();
    });

    test.each([
      ['what is forgotten with figures that are taken back', { state: '{"version":2}', stateLast: true }],
      ['the last of what is kept', { state: null }],
    ] as const)('has not lost %s', async (_, change) => {
      expect((await stopped(change)).state).toBe(long);
    });

    test('is no mixture: a shorter text leaves nothing of a longer one', async () => {
      await port.write({ state: '{"version":2}' });
      expect((await port.read([])).state).toBe('{"version":2}');
    });
  });

  test('what is kept can depend on which cells are locked', async () => {
    const laid = plan();
    await port.write({ plans: [laid] });
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(laid.name).protection.protect();
      await context.sync();
    });
    const open = laid.fields.find(({ area, period }) => area === '450200' && period === 'current');
    const cells = [
      { row: 0, column: 0, value: 1 },
      { row: open?.row ?? 0, column: open?.column ?? 0, value: 2 },
    ];
    await port.write({ writes: [{ sheet: laid.name, cells }], state: (locked) => JSON.stringify(locked) });
    const { state } = await port.read([]);
    expect(JSON.parse(state ?? '')).toEqual([{ sheet: laid.name, row: 0, column: 0 }]);
  });

  test('a ledger of 100,000 rows beside a form is looked at by its head alone', async () => {
    const laid = plan();
    await port.write({ plans: [laid], activate: laid.name });
    const ledger = excel.model.addSheet('明细');
    if (!ledger) throw new Error('no sheet');
    const rows = Array.from({ length: 2_000 }, (_, row) => [`会员${row}`, String(row), '女', '成都市']);
    for (let block = 0; block < 50; block++) excel.model.pasteBlock(ledger.id, block * 2_000, 0, rows);
    const before = excel.syncs();
    const { read, sheets } = await port.read('visible');
    // Which sheets, their sizes, one head, one form.
    expect(excel.syncs() - before).toBe(4);
    expect(sheets.map(({ name }) => name)).toContain('明细');
    expect(read.find(({ name }) => name === '明细')?.values).toEqual([]);
    expect(read.find(({ name }) => name === laid.name)?.values.length).toBe(laid.rows);
    const asked = await port.read(['明细']);
    expect(asked.read[0]?.values.length).toBe(100_000);
    expect(asked.read[0]?.values[99_999]).toEqual(['会员1999', 1999, '女', '成都市']);
  });

  test('a form larger than one answer is read whole in pieces', async () => {
    const laid = plan(Array.from({ length: 1_500 }, (_, index) => String(451000 + index)));
    await port.write({ plans: [laid] });
    const { read } = await port.read('visible');
    const sheet = read.find(({ name }) => name === laid.name);
    expect(sheet?.values.length).toBe(laid.rows);
    expect(sheet && recogniseStandardForm(sheet).kind).toBe('standard');
  });

  test('prints as the same form in a file does', async () => {
    const laid = plan();
    await port.write({ plans: [laid] });
    const sheet = excel.model.sheet(laid.name);
    const file = planSheet(laid).layout;
    const inches = (points = 0): number => points / 72;
    expect(file.pageSetup?.margins).toEqual(
      Object.fromEntries(
        Object.entries(sheet?.page.margins ?? {}).map(([side, points]) => [side, inches(points)]),
      ),
    );
    expect(file.headerFooter?.oddFooter).toBe(`&C${sheet?.page.headersFooters['centerFooter'] ?? ''}`);
  });

  test('a machine without a printer is filled all the same', async () => {
    const laid = plan();
    const add = excel.model.addSheet.bind(excel.model);
    const spy = jest.spyOn(excel.model, 'addSheet').mockImplementation((...given) => {
      const made = add(...given);
      const { page } = made ?? {};
      const refuse = (): never => {
        throw accessDenied();
      };
      if (made) Object.defineProperty(made, 'page', { get: () => page, set: refuse });
      return made;
    });
    await port.write({ plans: [laid], activate: laid.name });
    spy.mockRestore();
    const { read } = await port.read('active');
    expect(read[0] && recogniseStandardForm(read[0]).kind).toBe('standard');
  });

  test('a group of undo that a host refuses is run again without, and not tried again', async () => {
    const run = jest.spyOn(excel.Excel, 'run');
    const grouped = createExcelPort(texts, { undoGroups: true });
    const laid = plan();
    await grouped.write({ plans: [laid] });
    const isGroup = ([first]: readonly unknown[]): boolean => typeof first === 'object';
    expect(run.mock.calls.some(isGroup)).toBe(false);
    const write = (value: number) =>
      grouped.write({ writes: [{ sheet: laid.name, cells: [{ row: 13, column: 2, value }] }] });
    const refused = Object.assign(new Error('no undo'), { code: 'UndoNotSupported' });
    run.mockImplementationOnce(() => Promise.reject(refused));
    await write(7);
    expect((await port.read([laid.name])).read[0]?.values[13]?.[2]).toBe(7);
    run.mockClear();
    await write(8);
    expect(run.mock.calls.some(isGroup)).toBe(false);
    run.mockRestore();
  });

  test('flags replace our own and leave a person’s conditional formats alone', async () => {
    const laid = plan();
    await port.write({ plans: [laid] });
    const count = async (): Promise<number> =>
      excel.Excel.run(async (context) => {
        const formats = context.workbook.worksheets
          .getItem(laid.name)
          .getRange()
          .conditionalFormats.getCount();
        await context.sync();
        return formats.value;
      });
    await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(laid.name).getRange('C14:C15');
      range.conditionalFormats.add('Custom').custom.rule.formula = '=C14>5';
      await context.sync();
    });
    const flags = [
      { row: 13, column: 2, severity: 'error' as const },
      { row: 14, column: 2, severity: 'error' as const },
      { row: 15, column: 6, severity: 'query' as const },
    ];
    await port.write({ flags: [{ sheet: laid.name, flags }] });
    expect(await count()).toBe(3);
    await port.write({ flags: [{ sheet: laid.name, flags }] });
    expect(await count()).toBe(3);
    await port.write({ flags: [{ sheet: laid.name, flags: [] }] });
    expect(await count()).toBe(1);
  });

  test('locked cells of a protected sheet are left and named, the others are written', async () => {
    const laid = plan();
    await port.write({ plans: [laid] });
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(laid.name).protection.protect();
      await context.sync();
    });
    const cells = [
      { row: 13, column: 2, value: 100 },
      { row: 13, column: 4, value: 5 },
    ];
    const { locked } = await port.write({ writes: [{ sheet: laid.name, cells }] });
    expect(locked).toEqual([{ sheet: laid.name, row: 13, column: 4 }]);
    expect((await port.read([laid.name])).read[0]?.values[13]?.[2]).toBe(100);
  });

  test.each([
    [14, 3],
    [111, 3],
    // What one answer carries: three pieces.
    [2000, 5],
  ])(
    'a plan, flags and figures of %i areas cost no round trip but for what an answer carries',
    async (n, reads) => {
      const areas = Array.from({ length: n }, (_, index) => String(451000 + index));
      const laid = plan(areas);
      const cells = laid.fields
        .filter(({ row, column }) => laid.cells[row]?.[column] === null)
        .map(({ row, column }, index) => ({ row, column, value: index + 1 }));
      const flags = cells
        .filter((_, index) => index % 7 === 0)
        .map((cell) => ({ ...cell, severity: 'query' as const }));
      const before = excel.syncs();
      await port.write({
        plans: [laid],
        writes: [{ sheet: laid.name, cells }],
        activate: laid.name,
      });
      const written = excel.syncs();
      const { read } = await port.read([laid.name]);
      const after = excel.syncs();
      await port.write({ flags: [{ sheet: laid.name, flags }] });
      expect([written - before, after - written, excel.syncs() - after]).toEqual([3, reads, 2]);
      expect(read[0]?.values[13]?.[2]).toBe(
        cells.find(({ row, column }) => row === 13 && column === 2)?.value,
      );
    },
  );

  test('tells of a person’s edits by sheet and address, not of its own, until stopped', async () => {
    const laid = plan();
    await port.write({ plans: [laid] });
    const heard: SheetChange[] = [];
    const stop = await port.onChange((change) => heard.push(change));
    const sheet = excel.model.sheets.find(({ name }) => name === laid.name);
    if (!sheet) throw new Error('no sheet');
    await port.write({ writes: [{ sheet: laid.name, cells: [{ row: 13, column: 2, value: 1 }] }] });
    await settled(excel);
    expect(heard).toEqual([]);
    excel.model.setCell(sheet.id, 13, 2, '51.5');
    await settled(excel);
    expect(heard).toEqual([{ sheet: laid.name, address: 'C14' }]);
    await stop();
    excel.model.setCell(sheet.id, 13, 2, '52');
    await settled(excel);
    expect(heard).toHaveLength(1);
  });

  test('a sheet that is gone is a host failure with its name', async () => {
    const write = port.write({ writes: [{ sheet: '没有', cells: [{ row: 0, column: 0, value: 1 }] }] });
    await expect(write).rejects.toEqual(new HostError('sheet_missing', 'write', '没有'));
  });

  test('a cell being edited is a host failure that says so', async () => {
    excel.host.setEditing(true);
    await expect(port.read('visible')).rejects.toMatchObject({ problem: 'cell_edit_mode' });
  });
});

async function settled(excel: ReturnType<typeof installExcel>): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await excel.settle();
}
