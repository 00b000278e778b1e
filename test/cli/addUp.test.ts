import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { openBook } from '../../src/app/book';
import { FileWorkbook } from '../../src/files/fileWorkbook';
import { fieldKey } from '../../src/forms/reading';
import { paymentLedger } from '../forms/recognise/ledgers';
import { listPlan } from '../support/listPlan';
import { opened, workFolder } from './call';
import type { CellContent } from '../../src/forms/sheet';

const folder = workFolder();
afterAll(() => folder.remove());

async function write(name: string, rows: readonly (readonly CellContent[])[]): Promise<void> {
  const port = FileWorkbook.empty();
  const cells = rows.map((row) => row.map((each) => (typeof each === 'boolean' ? String(each) : each)));
  await port.write({ plans: [listPlan('明细', cells)] });
  writeFileSync(folder.path(name), await port.toBytes());
}

test('a ledger is refused by check, and added up into its form with what was counted and what was not', async () => {
  const { sheet, sums, counted } = paymentLedger(400);
  await write('ledger.xlsx', sheet.values);
  const before = readFileSync(folder.path('ledger.xlsx'));
  const refused = await folder.cli('check ledger.xlsx');
  expect(refused.status).toBe(2);
  expect(refused.err).toMatch(/是台账或明细，不是汇总表），请用 addup 命令按地区汇总成表/u);

  const { status, out } = await folder.cli('addup ledger.xlsx --out form.xlsx');
  expect(status).toBe(0);
  expect(out).toContain(`${counted} 行按地区汇总到帮扶资金筹集和发放情况（2013年度，广西壮族自治区）`);
  expect(out).toMatch(/未计入 \d+ 行：是其他年度的（如第 \d+ 行/u);
  const workbook = await (await opened(readFileSync(folder.path('form.xlsx')))).read('visible');
  const [form] = openBook(workbook, { asks: 'nobody' }).forms;
  const read = [...sums].map(([key, value]) => {
    const [area = '', indicator = ''] = key.split('|');
    return [form?.reading.entries.get(fieldKey(area, indicator, 'current'))?.value, value];
  });
  expect(read.filter(([found, value]) => found !== value)).toEqual([]);
  expect(readFileSync(folder.path('ledger.xlsx'))).toEqual(before);
});

test('of a register of persons nothing is kept, not even its name in a file', async () => {
  await write('persons.xlsx', [
    ['2013年困难职工慰问名册'],
    ['地区', '姓名', '慰问金'],
    ...['南宁市', '南宁市', '柳州市', '柳州市'].map((city, at) => [
      city,
      `王小${'一二三四'[at] ?? ''}`,
      1000,
    ]),
  ]);
  const { status, err } = await folder.cli('addup persons.xlsx --out persons-sum.xlsx');
  expect(status).toBe(2);
  expect(err).toContain('是人员名册，没有读取其内容');
  expect(err).not.toContain('王小');
  expect(existsSync(folder.path('persons-sum.xlsx'))).toBe(false);
});

test.each([
  ['addup', '<ledger.xlsx>'],
  ['addup ledger.xlsx', '--out'],
  ['addup ledger.xlsx --out ledger.xlsx', '不能用结果覆盖它'],
  ['addup ledger.xlsx --form nothing --out x.xlsx', 'nothing'],
  ['addup ledger.xlsx --region 999999 --out x.xlsx', '999999'],
])('%s is refused with one sentence that says why', async (line, named) => {
  const { status, out, err } = await folder.cli(line);
  expect([status, out]).toEqual([2, '']);
  expect(err).toContain(named);
});
