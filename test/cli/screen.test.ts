import { writeFileSync } from 'node:fs';
import { workFolder } from './call';

const folder = workFolder();
afterAll(() => folder.remove());

/** Fourteen units that grow by 2 to 5 %, one of them in another unit, one missing, one zero. */
const pairs = [
  'id,prev,curr',
  ...Array.from({ length: 12 }, (_, index) => {
    const prev = 10_000 + index * 2_500;
    return `C${index + 1},${prev},${Math.round(prev * (1.02 + (index % 4) / 100))}`;
  }),
  'slip,30000,3.1',
  'new,,500',
  'gone,400,0',
].join('\n');
writeFileSync(folder.path('pairs.csv'), pairs);

const screened = async (options: string): Promise<unknown> => {
  const { status, out, err } = await folder.cli(`screen pairs.csv ${options} --json`);
  expect({ status, err }).toEqual({ status: 0, err: '' });
  return JSON.parse(out);
};

test('hb gives its parameters, who was left out and why, and what stands out on the figure’s own scale', async () => {
  const result = await screened('--method hb --U 0.5 --A 0.05 --C 4 --quantile 6');
  expect(result).toMatchObject({
    method: 'hb',
    parameters: { U: 0.5, A: 0.05, C: 4, quantile: 6 },
    n: 13,
    excluded: { current_zero: ['gone'] },
    findings: [{ id: 'slip', prev: 30000, curr: 3.1, expected: [expect.any(Number), expect.any(Number)] }],
  });
  const { findings, excluded } = result as {
    findings: { expected: [number, number] }[];
    excluded: Record<string, string[]>;
  };
  expect(findings[0]?.expected[0]).toBeGreaterThan(25_000);
  expect(Object.values(excluded).flat().sort()).toEqual(['gone', 'new']);
});

test.each(['mad --z 3.5', 'growth --rise 0.2 --fall 0.2 --floor 1000'])(
  '%s finds the slip',
  async (method) => {
    expect(await screened(`--method ${method}`)).toMatchObject({ findings: [{ id: 'slip' }] });
  },
);

test('the readable list says how many were compared', async () => {
  expect((await folder.cli('screen pairs.csv --method mad')).out).toMatch(
    /^比较 13 个单位，未参加 2 个，离群 1 个。\n {2}slip：/,
  );
});

test.each([
  ['screen pairs.csv', '缺少 --method'],
  ['screen --method hb', '缺少 <pairs.csv>'],
  ['screen pairs.csv --method sd', '没有“sd”这种方法'],
  ['screen pairs.csv --method mad --U 0.5', 'mad 法没有 --U 这个参数'],
  ['screen pairs.csv --method hb --quantile 5', '--quantile 的值“5”不合适'],
  ['screen none.csv --method hb', '无法读取“none.csv”'],
  ['screen bad.csv --method hb', '“bad.csv”第 3 行“curr”列有误'],
  ['screen head.csv --method hb', '“head.csv”第 1 行“prev”列有误：缺少这一列'],
])('%s is refused with one sentence', async (line, sentence) => {
  writeFileSync(folder.path('bad.csv'), 'id,prev,curr\na,1,2\nb,1,2万\n');
  writeFileSync(folder.path('head.csv'), 'id,last,curr\na,1,2\n');
  const { status, out, err } = await folder.cli(line);
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(err).toContain(sentence);
});
