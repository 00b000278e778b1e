import { read, utils } from '@e965/xlsx';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { childrenOf } from '../../src/catalogue/areas';
import { FileWorkbook } from '../../src/files/fileWorkbook';
import { formOf } from '../../src/forms/catalogue';
import { layoutForm } from '../../src/forms/layout';
import { createRandom } from '../bench/random';
import { workFolder } from './call';

jest.setTimeout(120_000);

const { path, cli, remove } = workFolder();

/** A city's return by county, with slips, gaps and texts of the kinds that people make. */
async function writeReturn(folder: string, city: string, year: number): Promise<void> {
  const random = createRandom(Number(city) + year);
  const areas = childrenOf(city).map(({ code }) => code);
  const plan = layoutForm({ form: formOf('membership'), year, region: city, areas, relations: '' }, 'area');
  const cells = plan.fields.flatMap(({ indicator, area, period, row, column }) => {
    if (period !== 'current' || area === city || area.endsWith('P') || random.below(40) === 0) return [];
    const base = 2000 + ((Number(area) * 37 + indicator.charCodeAt(2) * 991) % 40_000);
    const value = Math.round(year === 2012 ? base : base * Math.exp(random.normal(0.03, 0.07)));
    const dice = year === 2012 ? 9 : random.below(80);
    const typed =
      dice === 0
        ? value * 10
        : dice === 1
          ? `${value}人`
          : dice === 2
            ? -value
            : dice === 3
              ? value / 1000
              : value;
    return [{ row, column, value: typed }];
  });
  const port = FileWorkbook.empty();
  await port.write({ plans: [plan], writes: [{ sheet: plan.name, cells }] });
  mkdirSync(path(folder), { recursive: true });
  writeFileSync(path(`${folder}/${city}.xlsx`), await port.toBytes());
}

/** A list of unions of one year. */
function writeList(name: string, year: number): void {
  const random = createRandom(5);
  const rows = Array.from({ length: 300 }, (_, at) => {
    const members = 20 + random.below(400);
    const grown = year === 2012 ? members : Math.round(members * Math.exp(random.normal(0.02, 0.05)));
    const value = year === 2013 && at === 7 ? '约30人' : year === 2013 && at === 8 ? grown * 1000 : grown;
    return `U${at},${at % 2 === 0 ? '45' : '44'}0000,street,${value},${Math.round(grown * 1.1)}`;
  });
  writeFileSync(path(name), ['unit,province,level,M09,M05', ...rows].join('\n'));
}

const counts = /(?:强制性|核实性|提示) (\d+)/gu;
const countsIn = (text: string): readonly string[] =>
  [...text.matchAll(counts)].map(([, count]) => count ?? '');

beforeAll(async () => {
  for (const city of ['450100', '450200', '450300']) {
    await writeReturn('now', city, 2013);
    await writeReturn('last', city, 2012);
  }
  writeList('now.csv', 2013);
  writeList('last.csv', 2012);
  await cli('register import now.csv --year 2013 --out now.parquet');
  await cli('register import last.csv --year 2012 --out last.parquet');
});
afterAll(remove);

test('review and register check count the same findings in the same folder', async () => {
  const review = await cli('review now --prior last --out review.xlsx');
  const check = await cli('register check now --prior last --out report.xlsx');
  expect([check.status, countsIn(check.out)]).toEqual([review.status, countsIn(review.out)]);
  expect(Number(countsIn(check.out)[0])).toBeGreaterThan(20);
  expect(check.out).toMatch(/重新审核，共 [\d,]+ 项结论，不一致 0 项/u);
});

test('the report adds up rule by rule and says what could not be checked', () => {
  const { SheetNames, Sheets } = read(readFileSync(path('report.xlsx')));
  expect(SheetNames).toEqual(['总览', '按规则', '按省', '影响最大', '未能审核']);
  const byRule = Sheets['按规则'];
  if (!byRule) throw new Error('no sheet of rules');
  const [head = [], ...rows] = utils.sheet_to_json<readonly unknown[]>(byRule, { header: 1 });
  expect(head.slice(0, 5)).toEqual(['规则', '名称', '项数', '通过', '未通过']);
  expect(rows.length).toBeGreaterThan(15);
  for (const row of rows) {
    const figures = row.slice(3, -1).map(Number);
    expect(figures.reduce((sum, count) => sum + count, 0)).toBe(Number(row.at(-1)));
  }
});

test('a list of unions is imported, checked by strata and re-judged in memory', async () => {
  const check = await cli(
    'register check now.parquet --prior last.parquet --out findings.parquet --unchecked',
  );
  expect(check.err).toBe('');
  expect(check.status).toBe(1);
  expect(check.out).toContain('共 300 个单位');
  expect(check.out).toContain('不一致 0 项');
  expect(check.out).toMatch(/未能审核（[^）]*）：R38/u);
  const first = readFileSync(path('findings.parquet'));
  await cli('register check now.parquet --prior last.parquet --out findings.parquet --unchecked');
  expect(readFileSync(path('findings.parquet')).equals(first)).toBe(true);
});

test('returns are imported as units of the lowest line', async () => {
  const done = await cli('register import now --prior last --out lines.parquet');
  expect(done).toMatchObject({ status: 0, err: '' });
  const check = await cli('register check lines.parquet --stratum province --out lines.xlsx');
  expect([check.status, check.err]).toEqual([1, '']);
});

test.each([
  [
    'a column that last year lacks',
    'register check now.parquet --prior short.parquet --out none.parquet',
    /缺少“M05”列/u,
  ],
  ['a part that lacks a column', 'register check parts --out none.parquet', /2\.parquet 缺少“province”列/u],
  [
    'another year than the one before',
    'register check now.parquet --prior now.parquet --out none.parquet',
    /应为 2012 年度/u,
  ],
  [
    'a stratum that is no column',
    'register check now.parquet --stratum city --out none.parquet',
    /没有可用来分层的“city”列/u,
  ],
  [
    'a stratum that is no word',
    'register check now.parquet --stratum 1;drop --out none.parquet',
    /没有可用来分层/u,
  ],
  ['a file that is no register', 'register check broken.parquet --out none.parquet', /打不开/u],
  ['a place where nothing is', 'register check nowhere --out none.parquet', /不是文件夹/u],
  [
    'a server that does not answer',
    'register check now.parquet --engine clickhouse --url http://127.0.0.1:9 --out none.parquet',
    /ClickHouse（127\.0\.0\.1:9）没有完成核对/u,
  ],
  [
    'an engine of another name',
    'register check now.parquet --engine oracle --out none.parquet',
    /--engine 应为/u,
  ],
  ['a dialect of another name', 'register sql --dialect oracle', /--dialect 应为/u],
  ['no word of its own', 'register', /import、check 或 sql/u],
])('%s ends with a sentence and without a report', async (_, line, sentence) => {
  writeFileSync(path('short.csv'), 'unit,M09\nU1,20\n');
  if (!existsSync(path('short.parquet')))
    await cli('register import short.csv --year 2012 --out short.parquet');
  mkdirSync(path('parts'), { recursive: true });
  copyFileSync(path('now.parquet'), path('parts/1.parquet'));
  copyFileSync(path('short.parquet'), path('parts/2.parquet'));
  writeFileSync(path('broken.parquet'), 'PAR1');
  const { status, err } = await cli(line);
  expect(status).toBe(2);
  expect(err).toMatch(sentence);
  expect(readdirSync(path('.')).filter((name) => name.startsWith('none'))).toEqual([]);
});

test('a script for Spark says that it is untested there', async () => {
  const { out, status } = await cli('register sql --dialect spark');
  expect(status).toBe(0);
  expect(out).toContain('未经测试');
  expect(out).toContain('percentile(');
  expect(out).not.toContain('approx');
});

test.each(['stopped.parquet', 'stopped.xlsx'])('Ctrl-C leaves nothing half-written: %s', async (out) => {
  const before = readdirSync(path('.'));
  const left = (): readonly string[] =>
    readdirSync(tmpdir()).filter((name) => name.startsWith('union-register-'));
  const known = left();
  const stopped = await cli(
    `register check now.parquet --prior last.parquet --out ${out}`,
    () => void process.emit('SIGINT'),
  );
  expect(stopped).toEqual({ status: 2, out: '', err: '已停止，没有写出报告。' });
  expect(readdirSync(path('.'))).toEqual(before);
  expect(left().filter((name) => !known.includes(name))).toEqual([]);
});
