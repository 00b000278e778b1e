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

test('data --self-check keeps apart what is proven, what is suspicious, what is repeated and what a reader noted', async () => {
  const { status, out } = await folder.cli('data --self-check');
  expect(status).toBe(0);
  const headings = out.split('\n').filter((line) => !line.startsWith('  '));
  expect(headings).toEqual([
    '经计算证明自相矛盾的数字 6 处：',
    '计量单位可疑的数字 1 处：',
    '重复刊印的段落和数字 5 处：',
    '人工阅读时记录的存疑 16 处：',
  ]);
  const doubts = (at: number): string[] => {
    const part = out.split(/^\S.*$/mu)[at + 1] ?? '';
    return [...part.matchAll(/存疑 (D\d\d)|^ {2}(D\d\d)/gmu)].map(
      ([, marked, noted]) => marked ?? noted ?? '',
    );
  };
  expect([...doubts(0)].sort()).toEqual(['D01', 'D02', 'D03', 'D04', 'D10', 'D11']);
  expect(doubts(1)).toEqual(['D05']);
  expect([...doubts(2)].sort()).toEqual(['D06', 'D07', 'D08', 'D09', 'D12']);
  expect(doubts(3)).toHaveLength(16);
  expect(out).toMatch(/001:127 桂林市 .*原文“169%”.*应为 69\.4/);
});

test('data --self-check says the same in English', async () => {
  const { out } = await folder.cli('data --self-check --lang en-US');
  expect(out).toMatch(/^6 contradictions proven by arithmetic:/u);
  expect(out).toContain('16 doubts recorded by a reader:');
});
