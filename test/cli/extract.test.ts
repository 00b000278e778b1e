import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/run';

const report = [
  '内江市总工会2013年工作情况',
  '截至目前，全市会员51.13万人，基层工会3135家，筹集送温暖资金20.5万元，电话0832-2812345。',
  '在建项目12个。',
].join('\n');

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'extract-'));
  await writeFile(join(folder, '工作报告.txt'), report);
});
afterAll(() => rm(folder, { recursive: true }));

const cli = (...argv: readonly string[]) => run(argv, (written) => join(folder, written));

describe('a report on the command line', () => {
  test('becomes rows of the dataset’s own shape, with what was left out and why', async () => {
    const { status, out, err } = await cli('extract', '工作报告.txt', '--csv', '--date', '2013-09-23');
    expect(status).toBe(0);
    expect(out.split('\n').slice(0, 4)).toEqual([
      'doc,line,area_code,area,indicator,indicator_zh,subject,period,period_kind,value,unit,qualifier,as_printed,doubt,note',
      '工作报告,2,511000,内江市,M09,会员人数,,2013-09-23,point,511300,人,exact,51.13万人,,',
      '工作报告,2,511000,内江市,M01,基层工会组织数,,2013-09-23,point,3135,个,exact,3135家,,',
      '工作报告,2,511000,内江市,A02,送温暖筹集资金,,2013,year,205000,元,exact,20.5万元,,',
    ]);
    expect(err.split('\n')).toEqual([
      '第 1 行 2013年：未录，日期',
      '第 2 行 0832：未录，电话或网址',
      '第 2 行 2812345：未录，电话或网址',
      '第 3 行 12个：未录，没有对应的指标',
    ]);
  });

  test('is loaded as a file of one’s own, beside others and beside the product’s figures', async () => {
    const { out } = await cli('extract', '工作报告.txt', '--csv', '--date', '2013-09-23');
    await writeFile(join(folder, 'own.csv'), out);
    await writeFile(
      join(folder, 'next.csv'),
      out.replaceAll('工作报告', '次年报告').replaceAll('2013', '2014'),
    );
    const rows = async (...options: readonly string[]): Promise<number> =>
      (await cli('data', '--csv', ...options)).out.trim().split('\n').length - 1;
    const product = await rows();
    expect(await rows('--load', 'own.csv')).toBe(3);
    expect(await rows('--load', 'own.csv', '--load', 'next.csv', '--load', 'own.csv')).toBe(6);
    expect(await rows('--load', 'own.csv', '--merge')).toBe(product + 3);
  });
});
