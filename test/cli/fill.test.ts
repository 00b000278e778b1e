import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readXlsx } from 'hucre/xlsx';
import { opened, workFolder } from './call';
import type { SheetSnapshot } from '../../src/forms/sheet';

const folder = workFolder();
afterAll(() => folder.remove());

async function form(name: string): Promise<SheetSnapshot> {
  const workbook = await opened(readFileSync(folder.path(name)));
  const [sheet] = (await workbook.read('active')).read;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

/** The cell of an area's row under an indicator's 本年 column, counted from 0. */
function place(sheet: SheetSnapshot, area: string, indicator: string): readonly [number, number] {
  const row = sheet.values.findIndex((cells) => cells[1] === area);
  const column = sheet.values.flatMap((cells) =>
    cells.includes(indicator) ? [cells.indexOf(indicator)] : [],
  )[0];
  return [row, column ?? -1];
}

const figure = (sheet: SheetSnapshot, area: string, indicator: string) => {
  const [row, column] = place(sheet, area, indicator);
  return sheet.values[row]?.[column];
};

describe('fill membership of 四川 2012', () => {
  const line = 'fill membership --year 2012 --region 510000 --out f.xlsx';

  test('21 cities in code order, the printed figures, totals calculated', async () => {
    const { status, out, err } = await folder.cli(line);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toContain('21 个地区');
    const sheet = await form('f.xlsx');
    const codes = sheet.values.map((cells) => String(cells[1])).filter((code) => /^51\d{4}$/.test(code));
    expect(codes.slice(1)).toHaveLength(21);
    expect(codes).toEqual([...codes].sort());
    expect(figure(sheet, '511000', 'M01')).toBe(5952);
    expect(figure(sheet, '511000', 'M09')).toBe(511300);
    expect(figure(sheet, '511300', 'M01')).toBe(7404);
    expect(figure(sheet, '511300', 'M09')).toBe(965400);
    expect(figure(sheet, '510000', 'M09')).toBe(1476700);
  });

  test('every prefilled figure says at its cell where it was printed', async () => {
    await folder.cli(line);
    const [row, column] = place(await form('f.xlsx'), '511000', 'M09');
    const file = await readXlsx(readFileSync(folder.path('f.xlsx')), { readStyles: true });
    const note = file.sheets[0]?.cells?.get(`${row},${column}`)?.comment?.text;
    expect(note).toContain('2013年9月“内江市总工会五年工作”');
    expect(note).toContain('51.13万人');
    const notes = [...(file.sheets[0]?.cells?.values() ?? [])].filter((cell) => cell.comment);
    const listed = file.sheets.find((sheet) => sheet.name === '数据来源')?.rows ?? [];
    expect(notes.length).toBe(listed.filter((cells) => cells[1] !== null).length - 1);
  });

  test('notes and summary in English where asked', async () => {
    const { out } = await folder.cli(`${line} --lang en-US`);
    expect(out).toContain('“泸州市总工会五年工作” and 3 more, Sep 2013');
  });
});

test('a return of one city, by indicator', async () => {
  const { status } = await folder.cli(
    'fill membership --year 2012 --region 511000 --layout indicator --out unit.xlsx',
  );
  expect(status).toBe(0);
  const sheet = await form('unit.xlsx');
  expect(sheet.values.find((cells) => cells[2] === 'M09')?.[3]).toBe(511300);
});

test('a chosen subset of areas', async () => {
  await folder.cli('fill membership --year 2012 --region 510000 --areas 511300,511000 --out some.xlsx');
  const sheet = await form('some.xlsx');
  const codes = sheet.values.map((cells) => String(cells[1])).filter((code) => /^51\d{4}/.test(code));
  expect(codes).toEqual(['510000', '510000P', '511000', '511300', '510000D']);
});

describe('上年 from last year’s workbook', () => {
  test('wins over the dataset and is named as the source', async () => {
    await folder.cli('fill membership --year 2012 --region 510000 --out last.xlsx');
    const last = await opened(readFileSync(folder.path('last.xlsx')));
    const sheet = await form('last.xlsx');
    const [row, column] = place(sheet, '510100', 'M09');
    await last.write({ writes: [{ sheet: sheet.name, cells: [{ row, column, value: 4_200_000 }] }] });
    writeFileSync(folder.path('last.xlsx'), await last.toBytes());

    const { status, out } = await folder.cli(
      'fill membership --year 2013 --region 510000 --prior last.xlsx --out next.xlsx',
    );
    expect(status).toBe(0);
    expect(out).toContain('取自 last.xlsx');
    const next = await form('next.xlsx');
    const [nextRow, current] = place(next, '510100', 'M09');
    expect(next.values[nextRow]?.slice(current, current + 2)).toEqual([null, 4_200_000]);
    const [nei] = place(next, '511000', 'M09');
    expect(next.values[nei]?.slice(current, current + 2)).toEqual([null, 511300]);
  });

  test.each([
    ['another form', 'fill contracts --year 2013 --region 510000', '另一种表'],
    ['a later year', 'fill membership --year 2012 --region 510000', '年度不符'],
    ['another region', 'fill membership --year 2013 --region 450000', '其他地区'],
  ])('refuses %s', async (_, command, reason) => {
    await folder.cli('fill membership --year 2012 --region 510000 --out old.xlsx');
    const { status, err } = await folder.cli(`${command} --prior old.xlsx --out refused.xlsx`);
    expect({ status, said: err.includes(reason) }).toEqual({ status: 2, said: true });
    expect(existsSync(folder.path('refused.xlsx'))).toBe(false);
  });
});

describe('what cannot be used ends with 2 and one sentence', () => {
  test.each([
    ['fill wages --year 2012 --region 510000 --out x.xlsx', '没有“wages”这种表'],
    ['fill membership --region 510000 --out x.xlsx', '缺少 --year'],
    ['fill membership --year 12 --region 510000 --out x.xlsx', '“12”不是年度'],
    ['fill membership --year 2012 --region 999999 --out x.xlsx', '没有代码为“999999”的地区'],
    ['fill membership --year 2012 --region 510000 --areas 450100 --out x.xlsx', '“450100”不是 510000'],
    ['fill membership --year 2012 --region 510000 --layout wide --out x.xlsx', '没有“wide”这种版式'],
    ['fill membership --year 2012 --region 510000', '缺少 --out'],
    ['fill membership --year 2012 --region 510000 --out x.csv', '只能存为 .xlsx'],
    ['fill membership --year 2012 --region 510000 --out none/x.xlsx', '无法写入“none/x.xlsx”'],
    ['fill membership --year 2012 --region 510000 --prior no.xlsx --out x.xlsx', '无法读取“no.xlsx”'],
    ['fill membership --year 2012 --region 510000 --prior f.xlsx --out f.xlsx', '不能用结果覆盖它'],
  ])('%s', async (line, sentence) => {
    const { status, out, err } = await folder.cli(line);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(sentence);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});

describe('a file that is already there', () => {
  const line = 'fill membership --year 2013 --region 510000 --out there.xlsx';

  test('is written again while it holds only what a fill wrote, and never once figures are typed in', async () => {
    expect((await folder.cli(line)).status).toBe(0);
    expect((await folder.cli(line)).status).toBe(0);
    const workbook = await opened(readFileSync(folder.path('there.xlsx')));
    const sheet = await form('there.xlsx');
    const [row, column] = place(sheet, '511000', 'M09');
    await workbook.write({ writes: [{ sheet: sheet.name, cells: [{ row, column, value: 515000 }] }] });
    writeFileSync(folder.path('there.xlsx'), await workbook.toBytes());
    const { status, err } = await folder.cli(line);
    expect(status).toBe(2);
    expect(err).toContain('there.xlsx');
    expect(figure(await form('there.xlsx'), '511000', 'M09')).toBe(515000);
  });

  test('is not overwritten when it is something else, but an empty one is', async () => {
    writeFileSync(folder.path('there.xlsx'), 'notes of somebody');
    expect((await folder.cli(line)).status).toBe(2);
    expect(readFileSync(folder.path('there.xlsx'), 'utf8')).toBe('notes of somebody');
    writeFileSync(folder.path('there.xlsx'), '');
    expect((await folder.cli(line)).status).toBe(0);
  });
});
