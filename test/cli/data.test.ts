import { writeFileSync } from 'node:fs';
import { workFolder } from './call';

const folder = workFolder();
afterAll(() => folder.remove());

test('data --csv prints one row per observation under the agreed head', async () => {
  const { status, out } = await folder.cli('data --csv');
  const [head, ...rows] = out
    .replace(/^\uFEFF/u, '')
    .trimEnd()
    .split(/\r?\n/u);
  expect(status).toBe(0);
  expect(head).toBe(
    'doc,line,area_code,area,indicator,indicator_zh,subject,period,period_kind,value,unit,qualifier,as_printed,doubt,note',
  );
  expect(rows.length).toBeGreaterThan(150);
  expect(rows).toContainEqual(
    expect.stringMatching(/^004,97,511000,内江市,M09,会员人数,,2012-12-31,point,511300,人,exact,51\.13万人,/),
  );
});

test('what data prints can be loaded again, in both shapes', async () => {
  for (const shape of ['csv', 'sdmx']) {
    writeFileSync(folder.path('own.csv'), (await folder.cli(`data --${shape}`)).out);
    const { status, err } = await folder.cli('data --load own.csv');
    expect({ status, err }).toEqual({ status: 0, err: '' });
  }
});

test('a broken dataset is refused with line and column', async () => {
  writeFileSync(
    folder.path('bad.csv'),
    'doc,line,area_code,indicator,period,period_kind,value,unit,qualifier,as_printed\n' +
      '009,1,510000,M09,2012,year,abc,人,exact,x\n',
  );
  const { status, err } = await folder.cli('data --load bad.csv');
  expect(status).toBe(2);
  expect(err).toMatch(/“bad\.csv”第 2 行“value”列有误：应为数字（现为“abc”）/);
});

test('data --self-check gives the numbers that contradict each other', async () => {
  const { status, out } = await folder.cli('data --self-check');
  expect(status).toBe(0);
  expect(out).toMatch(/001:127 桂林市 .*原文“169%”.*应为 69\.4/);
});
