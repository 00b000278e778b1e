import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'papaparse';
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

interface Flagged {
  readonly id: string;
  readonly score: number;
}
const references = join(__dirname, '..', 'validation', 'reference');

test.each([
  ['hb14_a', 'formula7_def', '--C 4 --quantile 7'],
  ['hb14_a', 'formula7_C20', '--C 20 --quantile 7'],
  ['hb14_a', 'formula6_def', '--C 4 --quantile 6'],
  ['hb14_b', 'formula7_def', '--C 4 --quantile 7'],
  ['hb14_b', 'formula6_def', '--C 4 --quantile 6'],
  ['hb14_c', 'formula7_def', '--C 4 --quantile 7'],
  ['hb14_c', 'formula6_def', '--C 4 --quantile 6'],
])('hb flags what the reference %s %s flags, with its E', async (name, result, options) => {
  copyFileSync(join(references, `${name}.csv`), folder.path('reference.csv'));
  const { out } = await folder.cli(`screen reference.csv --method hb --U 0.5 --A 0.05 ${options} --json`);
  const { findings, excluded } = JSON.parse(out) as {
    findings: readonly Flagged[];
    excluded: Readonly<Record<string, readonly string[]>>;
  };
  const text = readFileSync(join(references, `${name}__${result}.csv`), 'utf8');
  const rows = parse<Readonly<Record<string, string>>>(text, { header: true, skipEmptyLines: true }).data;
  const due = rows.filter(({ flag }) => flag === '1');
  expect(findings.map(({ id }) => id).sort()).toEqual(due.map(({ id }) => id).sort());
  for (const { id, score } of findings) {
    const e = Number(due.find((row) => row['id'] === id)?.['E']);
    expect(Math.abs(score - e)).toBeLessThanOrEqual(1e-9 * Math.abs(e));
  }
  const left = rows.filter(({ excluded: cause }) => cause !== '').map(({ id }) => id);
  expect(Object.values(excluded).flat().sort()).toEqual(left.sort());
});

const few = [
  ['a', 100, 103],
  ['b', 200, 204],
  ['c', 300, 900],
  ['d', 400, 410],
  ['e', 500, 512],
] as const;
const plain = ['id,prev,curr', ...few.map((fields) => fields.join(','))];
const all = '--method hb --U 0 --A 0 --C 10 --quantile 7';

test.each([
  ['a byte order mark', `\uFEFF${plain.join('\n')}`],
  ['Windows line ends', plain.join('\r\n')],
  ['spaces around heads and figures', plain.map((line) => line.replaceAll(',', ' , ')).join('\n')],
  ['quoted heads and figures', plain.map((line) => line.replace(/[^,]+/gu, '"$&"')).join('\n')],
  ['semicolons', plain.map((line) => line.replaceAll(',', ';')).join('\n')],
  ['blank lines', `${plain.join('\n\n')}\n\n,,\n`],
  ['columns in another order', plain.map((line) => line.split(',').reverse().join(',')).join('\n')],
])('%s: the same findings', async (_, text) => {
  writeFileSync(folder.path('variant.csv'), text);
  const { out, err } = await folder.cli(`screen variant.csv ${all} --json`);
  expect(err).toBe('');
  expect(JSON.parse(out)).toMatchObject({ n: 5, findings: [{ id: 'c', prev: 300, curr: 900 }] });
});

test.each([
  ['one unit', ['a,5,9'], 1],
  ['no unit', [], 0],
  ['all alike', ['a,1,2', 'b,2,4', 'c,3,6', 'd,4,8'], 4],
  ['one growth in binary noise', ['a,10,10.37', 'b,20,20.74', 'c,30,31.11', 'd,70,72.59'], 4],
])('%s: nothing stands out', async (_, rows, n) => {
  writeFileSync(folder.path('small.csv'), ['id,prev,curr', ...rows].join('\n'));
  for (const method of [all, '--method mad --z 3.5', '--method hb']) {
    const { status, out } = await folder.cli(`screen small.csv ${method} --json`);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ n, findings: [], excluded: {} });
  }
});

test('a fourth column of strata: each unit among its own, named in every finding', async () => {
  const rows = few.flatMap(([id, prev, curr]) => [
    `${id}1,${prev},${curr},城市`,
    `${id}2,${prev},${curr * 2},产业`,
  ]);
  writeFileSync(folder.path('strata.csv'), ['id,prev,curr,stratum', ...rows].join('\n'));
  const { out } = await folder.cli(`screen strata.csv ${all} --json`);
  expect(JSON.parse(out)).toMatchObject({
    n: 10,
    strata: [
      { stratum: '城市', n: 5, outcome: 'ok' },
      { stratum: '产业', n: 5, outcome: 'ok' },
    ],
  });
  const { findings } = JSON.parse(out) as { findings: readonly { id: string; stratum: string }[] };
  expect(findings.map(({ id, stratum }) => `${id} ${stratum}`).sort()).toEqual(['c1 城市', 'c2 产业']);
  const text = (await folder.cli(`screen strata.csv ${all}`)).out;
  expect(text).toContain('层“城市”：5 个单位');
  expect(text).toContain('c2（产业）：');
});

test('three columns print no more than was agreed', async () => {
  const result = await screened(all);
  expect(Object.keys(result as object)).toEqual([
    'method',
    'parameters',
    'n',
    'outcome',
    'excluded',
    'findings',
  ]);
  const [first] = (result as { findings: object[] }).findings;
  expect(Object.keys(first ?? {})).toEqual(['id', 'prev', 'curr', 'ratio', 'score', 'expected']);
});

test('a unit that stands twice is compared twice, with a word on standard error', async () => {
  writeFileSync(folder.path('twice.csv'), [...plain, 'a,100,101'].join('\n'));
  const { status, out, err } = await folder.cli(`screen twice.csv ${all} --json`);
  expect(status).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ n: 6 });
  expect(err).toBe('提醒：有 1 个单位名称重复（a），各行分别参加比较，请核对是否重报。');
});

test.each([
  ['a,1,2\n\nb,x,2', '“odd.csv”第 4 行“prev”列有误：应为数字（现为“x”）。'],
  ['a,1,2\nb,1,NA', '“odd.csv”第 3 行“curr”列有误：应为数字（现为“NA”）。'],
  ['a,1,２', '“odd.csv”第 2 行“curr”列有误：应为数字（现为“２”）。'],
  ['a,1,"2', '“odd.csv”第 2 行有误：引号没有成对。'],
  [',1,2', '“odd.csv”第 2 行“id”列有误：不能为空。'],
  ['a,1,234,567', '“odd.csv”第 2 行“curr”列有误：栏数多于表头，多出“567”，数字中的千分号请去掉。'],
  ['a,"1,234",5', '“odd.csv”第 2 行“prev”列有误：应为数字（现为“1,234”）。'],
])('%j is refused with line and column', async (rows, sentence) => {
  writeFileSync(folder.path('odd.csv'), `id,prev,curr\n${rows}\n`);
  expect(await folder.cli(`screen odd.csv ${all}`)).toEqual({ status: 2, out: '', err: sentence });
});
