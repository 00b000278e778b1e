import { readFileSync, writeFileSync } from 'node:fs';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { FileWorkbook } from '../../src/files/fileWorkbook';
import { ole, xlsxFixture } from '../files/package';
import { listPlan } from '../support/listPlan';
import { opened, workFolder } from './call';
import type { CellContent, SheetSnapshot } from '../../src/forms/sheet';

const folder = workFolder();
afterAll(() => folder.remove());

interface Result {
  readonly form: string;
  readonly year: number;
  readonly findings: readonly Record<string, unknown>[];
  readonly unchecked: readonly Record<string, unknown>[];
  readonly pending: number;
  readonly not_read: readonly Record<string, unknown>[];
}

async function checked(line: string): Promise<{ readonly status: number; readonly result: Result }> {
  const { status, out, err } = await folder.cli(`check ${line} --json`);
  expect(err).toBe('');
  return { status, result: JSON.parse(out) as Result };
}

/** The address of an area's 本年 cell, counted from 0. */
function place(sheet: SheetSnapshot, area: string, indicator: string): { row: number; column: number } {
  const row = sheet.values.findIndex((cells) => cells[1] === area);
  const codes = sheet.values.find((cells) => cells.includes(indicator)) ?? [];
  return { row, column: codes.indexOf(indicator) };
}

/** The filled form with figures typed over, saved under another name. */
async function typed(
  from: string,
  to: string,
  figures: readonly (readonly [area: string, indicator: string, value: CellContent])[],
): Promise<void> {
  const workbook = await opened(readFileSync(folder.path(from)));
  const [sheet] = (await workbook.read('active')).read;
  if (!sheet) throw new Error('no sheet');
  const cells = figures.map(([area, indicator, value]) => ({ ...place(sheet, area, indicator), value }));
  await workbook.write({ writes: [{ sheet: sheet.name, cells }] });
  writeFileSync(folder.path(to), await workbook.toBytes());
}

beforeAll(async () => {
  await folder.cli('fill membership --year 2012 --region 510000 --out 2012.xlsx');
  await folder.cli('fill membership --year 2013 --region 510000 --out 2013.xlsx');
  await typed('2013.xlsx', 'typed.xlsx', [
    ['511000', 'M09', 51.5],
    ['511300', 'M09', '83.13万'],
  ]);
});

const find = ({ findings }: Result, area: string, indicator: string) =>
  findings.find((finding) => finding['area_code'] === area && finding['indicator'] === indicator);

test('a probable 万 slip is an error at its cell, with last year, the expected range and the figure offered', async () => {
  const { status, result } = await checked('typed.xlsx');
  expect({ status, form: result.form, year: result.year }).toEqual({
    status: 1,
    form: 'membership',
    year: 2013,
  });
  const slip = find(result, '511000', 'M09');
  expect(slip).toEqual({
    rule: expect.stringMatching(/^R\d+$/),
    severity: 'error',
    overridable: false,
    sheet: '会员组织2013四川',
    cell: expect.stringMatching(/^[A-Z]+\d+$/),
    cells: [slip?.['cell']],
    area_code: '511000',
    indicator: 'M09',
    current: 51.5,
    prior: 511300,
    expected: [expect.any(Number), expect.any(Number)],
    suggestion: 515000,
    corrections: [{ cell: slip?.['cell'], value: 515000, why: 'unit' }],
    message: expect.stringContaining('内江'),
  });
});

test('cells of 本年 that are still blank are counted', async () => {
  const { result } = await checked('typed.xlsx');
  const more = (await checked('2013.xlsx')).result;
  expect(result.pending).toBeGreaterThan(0);
  expect(more.pending - result.pending).toBe(2);
});

describe('an office’s own sheet', () => {
  beforeAll(async () => {
    const port = FileWorkbook.empty();
    const rows = [
      ['广西工会组织和会员情况'],
      ['地区', '基层工会数', '职工人数', '会员人数', '女会员人数', '备注'],
      ['南宁市', 5200, 900000, 851000, 351000, ''],
      ['柳州市', 4100, 700000, 662000, 262000, ''],
      ['桂林市', 3900, 650000, 603000, '', ''],
      ['某某单位', 10, 100, 90, 20, ''],
    ];
    await port.write({ plans: [listPlan('表一', rows)], activate: '表一' });
    writeFileSync(folder.path('own.xlsx'), await port.toBytes());
  });

  test('is asked about where areas are missing and a row is unread, and taken once that is confirmed', async () => {
    const asked = await folder.cli('check own.xlsx --year 2013');
    expect(asked.status).toBe(2);
    expect(asked.err).toContain('应有 14 个地区，表中只有 3 个；第 6 行有数但没有读入');
    const { result } = await checked('own.xlsx --year 2013 --confirm');
    expect({ form: result.form, year: result.year, pending: result.pending }).toEqual({
      form: 'membership',
      year: 2013,
      pending: 1,
    });
    expect(result.not_read).toEqual([
      { sheet: '表一', row: 6, text: '某某单位', reason: 'unknown' },
      { sheet: '表一', column: 'F', text: '备注', reason: 'remark' },
    ]);
  });

  test.each([
    ['own.xlsx', '没有统计年度'],
    ['own.xlsx --year 13', '“13”不是年度'],
  ])('is refused without one: %s', async (line, reason) => {
    const { status, err } = await folder.cli(`check ${line}`);
    expect({ status, said: err.includes(reason) }).toEqual({ status: 2, said: true });
  });
});

test('text that means a number is offered as one', async () => {
  const { result } = await checked('typed.xlsx');
  expect(find(result, '511300', 'M09')).toMatchObject({ current: null, suggestion: 831300 });
});

test('what could not be checked is listed with a reason, not passed over', async () => {
  const { result } = await checked('typed.xlsx');
  expect(result.unchecked.length).toBeGreaterThan(0);
  for (const item of result.unchecked) {
    expect(Object.keys(item).sort()).toEqual(['cell', 'reason', 'rule']);
  }
});

test('a file saved by a program that does not calculate gives the same findings', async () => {
  const file = await readXlsx(readFileSync(folder.path('typed.xlsx')));
  const bytes = await writeXlsx({
    sheets: file.sheets.map(({ name, rows, cells }) => ({
      name,
      rows: rows.map((row, r) => row.map((value, c) => (cells?.get(`${r},${c}`)?.formula ? null : value))),
      cells: new Map(
        [...(cells ?? [])].flatMap(([key, { formula }]) => (formula ? [[key, { formula }] as const] : [])),
      ),
    })),
  });
  writeFileSync(folder.path('uncalculated.xlsx'), bytes);
  expect(await checked('uncalculated.xlsx')).toEqual(await checked('typed.xlsx'));
});

test('--prior takes 上年 from last year’s workbook before anything else', async () => {
  await typed('2012.xlsx', 'accepted.xlsx', [['510100', 'M09', 4_200_000]]);
  await typed('typed.xlsx', 'grown.xlsx', [['510100', 'M09', 42_000_000]]);
  const without = find((await checked('grown.xlsx')).result, '510100', 'M09');
  const against = find((await checked('grown.xlsx --prior accepted.xlsx')).result, '510100', 'M09');
  expect(without?.['prior'] ?? null).toBeNull();
  expect(against).toMatchObject({ current: 42_000_000, prior: 4_200_000, suggestion: 4_200_000 });
});

test('several forms in one file are all checked; form and year are the first one’s', async () => {
  await folder.cli('fill aid --year 2013 --region 510000 --out aid.xlsx');
  const aid = await opened(readFileSync(folder.path('aid.xlsx')));
  const both = await opened(readFileSync(folder.path('typed.xlsx')));
  const [sheet] = (await aid.read('active')).read;
  if (!sheet) throw new Error('no sheet');
  const cells = sheet.values.map((row) => [...row]);
  const { row, column } = place(sheet, '511000', 'A22');
  const line = cells[row];
  if (line) line[column] = -5;
  const empty = { formats: [], merges: [], columnWidths: [], rowHeights: [], guards: [], names: [] };
  const area = { top: 0, left: 0, bottom: 0, right: 0 };
  await both.write({
    plans: [
      {
        ...empty,
        name: sheet.name,
        rows: cells.length,
        columns: cells[0]?.length ?? 0,
        cells: cells.map((values) => values.map((value) => (typeof value === 'boolean' ? null : value))),
        freeze: { rows: 0, columns: 0 },
        print: {
          area,
          titleRows: [0, 0],
          titleColumns: null,
          columnBreaks: [],
          rowBreaks: [],
          pagesWide: 1,
          scale: 100,
        },
        areas: [],
        fields: [],
      },
    ],
  });
  writeFileSync(folder.path('both.xlsx'), await both.toBytes());
  const { result } = await checked('both.xlsx');
  expect({ form: result.form, year: result.year }).toEqual({ form: 'membership', year: 2013 });
  const sheets = new Set(result.findings.map((finding) => finding['sheet']));
  expect(sheets).toEqual(new Set(['会员组织2013四川', sheet.name]));
  expect(find(result, '511000', 'A22')).toMatchObject({ current: -5, severity: 'error' });
});

test('the readable list is grouped by severity, says what was not checked, and ends with 1 when something blocks', async () => {
  const { status, out } = await folder.cli('check typed.xlsx');
  expect(status).toBe(1);
  expect(out).toMatch(/^会员组织2013四川：.*2013年度，四川省\n {2}强制性（\d+）\n {4}[A-Z]+\d+ /);
  expect(out).toMatch(/无法检查 \d+ 项：/);
  expect((await folder.cli('check typed.xlsx --lang en-US')).out).toMatch(/could not be checked/iu);
});

test('nothing blocking ends with 0', async () => {
  await folder.cli('fill membership --year 2013 --region 511000 --layout indicator --out unit.xlsx');
  const workbook = await opened(readFileSync(folder.path('unit.xlsx')));
  const [sheet] = (await workbook.read('active')).read;
  const figures: Record<string, number> = { M01: 6000, M03: 12500, M05: 550000, M09: 515000 };
  const cells = (sheet?.values ?? []).flatMap((values, row) => {
    const value = figures[String(values[2])];
    return value === undefined ? [] : [{ row, column: 3, value }];
  });
  await workbook.write({ writes: [{ sheet: sheet?.name ?? '', cells }] });
  writeFileSync(folder.path('unit.xlsx'), await workbook.toBytes());
  const { status, result } = await checked('unit.xlsx');
  expect(result.findings.filter((finding) => finding['severity'] === 'error')).toEqual([]);
  expect(status).toBe(0);
});

describe('a file that cannot be checked ends with 2 and says why', () => {
  const cell = (address: string, text: string): string =>
    `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const files: Readonly<Record<string, Uint8Array>> = {
    'empty.xlsx': new Uint8Array(),
    'old.xls': ole('Workbook'),
    'locked.xlsx': ole('EncryptedPackage'),
    'letter.xlsx': xlsxFixture({ rows: `<row r="1">${cell('A1', '关于报送统计表的通知')}</row>` }),
    'blank.xlsx': xlsxFixture({ rows: '' }),
    'head.xlsx': xlsxFixture({
      rows:
        `<row r="1">${cell('A1', '综合机关名称：510000 四川省总工会')}</row>` +
        `<row r="2">${cell('C2', 'M01')}${cell('D2', 'M09')}${cell('E2', 'M05')}</row>`,
    }),
  };
  beforeAll(() => Object.entries(files).forEach(([name, bytes]) => writeFileSync(folder.path(name), bytes)));

  test.each([
    ['empty.xlsx', '不是电子表格'],
    ['old.xls', '“old.xls”已损坏，无法读取'],
    ['locked.xlsx', '设有打开密码'],
    ['letter.xlsx', '没有可识别的统计表'],
    ['blank.xlsx', '工作表“表”：表是空的'],
    ['head.xlsx', '没有年度'],
    ['none.xlsx', '无法读取'],
    ['typed.xlsx --prior letter.xlsx', '“letter.xlsx”没有可识别的统计表'],
    ['typed.xlsx --prior typed.xlsx', '年度不符'],
    ['', '缺少 <file.xlsx>'],
  ])('%s', async (file, reason) => {
    const { status, out, err } = await folder.cli(`check ${file} --json`);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(reason);
    expect(err.split('\n')).toHaveLength(1);
  });
});

test('checking leaves the file as it was', async () => {
  const before = readFileSync(folder.path('typed.xlsx'));
  await checked('typed.xlsx');
  expect(readFileSync(folder.path('typed.xlsx')).equals(before)).toBe(true);
});
