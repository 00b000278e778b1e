import { readFileSync, writeFileSync } from 'node:fs';
import { fillForm } from '../../src/app/fillForm';
import { openBook } from '../../src/app/book';
import { FileWorkbook } from '../../src/files/fileWorkbook';
import { testKnowledge } from '../support/app';
import { cleanFigure, cleanPrior } from '../support/cleanFigures';
import { opened, workFolder } from './call';

const folder = workFolder();
afterAll(() => folder.remove());

/** A workbook with filled forms of 广西, 2016. */
async function filled(name: string, forms: readonly string[]): Promise<void> {
  const port = FileWorkbook.empty();
  for (const form of forms) {
    await fillForm(port, testKnowledge(), {
      form,
      year: 2016,
      region: '450000',
      layout: 'area',
      areas: null,
    });
  }
  const book = openBook(await port.read('visible'), { asks: 'nobody' });
  await port.write({
    writes: book.forms.map(({ reading }) => ({
      sheet: reading.sheet,
      cells: [...reading.entries.values()]
        .filter(({ isFormula, area }) => !isFormula && /^\d{6}$/u.test(area))
        .map(({ row, column, indicator, area, period }) => {
          const size = 1 + (Number(area.slice(2, 4)) % 7);
          return { row, column, value: (period === 'current' ? cleanFigure : cleanPrior)(indicator, size) };
        }),
    })),
  });
  writeFileSync(folder.path(name), await port.toBytes());
}

async function sheetsOf(name: string): Promise<ReadonlyMap<string, string>> {
  const { read } = await (await opened(readFileSync(folder.path(name)))).read('visible');
  return new Map(read.map((sheet) => [sheet.name, sheet.values.flat().join(' ')]));
}

test('board writes the 看板 of a workbook into a new file and leaves the workbook as it was', async () => {
  await filled('forms.xlsx', ['membership', 'classes']);
  const before = readFileSync(folder.path('forms.xlsx'));
  expect(await folder.cli('board forms.xlsx --out board.xlsx')).toMatchObject({ status: 0, err: '' });
  const sheets = await sheetsOf('board.xlsx');
  expect(sheets.get('看板2016广西')).toContain('会员组织　覆盖 14/14　可比 14');
  expect([...sheets.keys()]).toEqual(expect.arrayContaining(['会员组织2016广西', '三分类2016广西']));
  expect(readFileSync(folder.path('forms.xlsx'))).toEqual(before);
});

test('bulletin prints the text of the 通报 and writes it with its ranking', async () => {
  await filled('tasks.xlsx', ['progress']);
  const { status, out } = await folder.cli('bulletin tasks.xlsx --date 2016-09-30 --out circular.xlsx');
  expect(status).toBe(0);
  expect(out).toMatch(/截至2016年9月30日，14个地区承担目标任务12项，平均综合完成率78\.75%/u);
  // All share the first place: nobody is last.
  expect(out).not.toMatch(/末位的是/u);
  expect([...(await sheetsOf('circular.xlsx')).keys()]).toEqual(
    expect.arrayContaining(['任务进度2016广西', '目标任务通报']),
  );
  const again = await folder.cli(
    'bulletin tasks.xlsx --date 2016-12-31 --earlier circular.xlsx --out second.xlsx',
  );
  expect(again).toMatchObject({ status: 0 });
});

describe.each([
  ['board forms.xlsx', '缺少 --out'],
  ['board forms.xlsx --out forms.xlsx', '“forms.xlsx”是原来的文件'],
  ['board forms.xlsx --out x.csv', '“x.csv”不是 .xlsx 文件名'],
  ['board nothing.xlsx --out x.xlsx', '无法读取“nothing.xlsx”'],
  ['board forms.xlsx --year 1999 --out x.xlsx', '中没有广西壮族自治区1999年度的统计表'],
  ['board forms.xlsx --out circular.xlsx', '“circular.xlsx”已存在'],
  ['bulletin forms.xlsx --out x.xlsx', '“forms.xlsx”中没有目标任务表'],
  ['bulletin tasks.xlsx --date 9月 --out x.xlsx', '“9月”不是日期'],
])('%s', (line, sentence) => {
  it('is refused with one sentence', async () => {
    const { status, out, err } = await folder.cli(line);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(sentence);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});
