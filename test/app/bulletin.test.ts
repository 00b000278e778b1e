import { childrenOf } from '../../src/catalogue/areas';
import { fillForm } from '../../src/app/fillForm';
import { createExcelPort } from '../../src/excel/port';
import { FileWorkbook } from '../../src/files/fileWorkbook';
import { createTexts } from '../../src/i18n';
import { bulletinText } from '../../src/review/bulletin';
import { readTaskSheet } from '../../src/review/bulletin';
import { createRandom } from '../bench/random';
import { testApp, testKnowledge } from '../support/app';
import { installExcel } from '../support/excelHost';
import { listPlan } from '../support/listPlan';
import { sheetOf } from '../support/sheets';
import type { App } from '../../src/app/app';
import type { WorkbookPort } from '../../src/app/port';
import type { PlanCell } from '../../src/forms/sheetPlan';
import type { SheetSnapshot } from '../../src/forms/sheet';

const cities = childrenOf('450000').map(({ short }) => short);

/** A task of the example with what each city was set and has done; null where it was set nothing or reported nothing. */
interface ExampleTask {
  readonly name: string;
  readonly weight: number;
  readonly less: boolean;
  readonly cities: readonly { readonly target: number | null; readonly done: number | null }[];
}

/** 88 tasks of 14 cities: ties, targets of zero and none, missing reports, tasks where less is better. */
function example(): readonly ExampleTask[] {
  const random = createRandom(88);
  return Array.from({ length: 88 }, (_, index) => {
    const less = index % 11 === 5;
    return {
      name: `任务${index + 1}`,
      weight: 1 + (index % 4),
      less,
      cities: cities.map((__, city) => {
        if (random.next() < 0.03) return { target: null, done: null };
        const target = random.next() < 0.05 ? 0 : 20 * (1 + random.below(10));
        if (random.next() < 0.03) return { target, done: null };
        // Few different shares of few different targets: many equal completions.
        const done = Math.round((target * random.below(26)) / 20) + (target === 0 ? random.below(2) : 0);
        return { target, done: city % 5 === 0 ? target : done };
      }),
    };
  });
}

function taskRows(tasks: readonly ExampleTask[]): readonly (readonly PlanCell[])[] {
  return [
    ['2013年度目标任务分解表'],
    ['序号', '任务指标', '权重', '越少越好', ...cities.flatMap((city) => [city, null])],
    [null, null, null, null, ...cities.flatMap(() => ['目标数', '完成数'])],
    ...tasks.map(({ name, weight, less, cities: own }, index) => [
      index + 1,
      name,
      weight,
      less ? '是' : null,
      ...own.flatMap(({ target, done }) => [target, done]),
    ]),
    ['填表人：', '张三'],
  ];
}

/** Completion as a fraction, compared without rounding; null where there is none. */
type Fraction = readonly [numerator: bigint, denominator: bigint];

function completion({ target, done }: ExampleTask['cities'][number], less: boolean): Fraction | null {
  if (target === null || done === null) return null;
  if (target === 0) return less ? (done === 0 ? [1n, 1n] : [0n, 1n]) : null;
  return less ? [BigInt(2 * target - done), BigInt(target)] : [BigInt(done), BigInt(target)];
}

function placesOf(fractions: readonly (Fraction | null)[]): readonly (number | null)[] {
  return fractions.map(
    (own) => own && 1 + fractions.filter((other) => other && other[0] * own[1] > own[0] * other[1]).length,
  );
}

const shareOf = (fraction: Fraction): number => Number(fraction[0]) / Number(fraction[1]);

interface Bulletin {
  readonly app: App;
  readonly port: WorkbookPort;
  readonly sheet: (name: string) => Promise<SheetSnapshot>;
}

async function bulletinOf(port: WorkbookPort, tasks: readonly ExampleTask[]): Promise<Bulletin> {
  await port.write({ plans: [listPlan('任务分解', taskRows(tasks))], activate: '任务分解' });
  const app = testApp(port, {}, { environment: testKnowledge() });
  await app.start();
  const sheet = async (name: string): Promise<SheetSnapshot> => {
    const [read] = (await port.read([name])).read;
    if (!read) throw new Error(`no sheet ${name}`);
    return read;
  };
  return { app, port, sheet };
}

const made = { kind: 'made', what: 'bulletin', sheet: '目标任务通报' };

/** Lines of areas in the ranking: task, area, rate, place, place before, mark. */
function rankedLines({ values }: SheetSnapshot) {
  let task = '';
  return values.slice(3).flatMap((row) => {
    if (typeof row[1] === 'string') task = row[1];
    const [area, rate, rank, prior, mark] = [row[4], row[7], row[8], row[9], row[10]];
    return area === '合计' || typeof area !== 'string' ? [] : [{ task, area, rate, rank, prior, mark }];
  });
}

/** The ranked table: place, area, score, place before, move, met, behind, not reported. */
function rankedTable({ values }: SheetSnapshot): readonly (readonly unknown[])[] {
  const head = values.findIndex(([first]) => first === '排名');
  return values.slice(head + 1, head + 1 + cities.length).map((row) => row.slice(0, 8));
}

const hosts = ['file', 'Excel'] as const;

describe.each(hosts)('通报 of 88 tasks of 14 cities (%s)', (kind) => {
  const tasks = example();
  let excel: ReturnType<typeof installExcel> | undefined;
  let bulletin: Bulletin;
  beforeAll(async () => {
    excel = kind === 'Excel' ? installExcel({ apiVersion: '1.9', enforceApiVersion: true }) : undefined;
    const texts = createTexts('zh').guard;
    const port = excel ? createExcelPort(texts, { undoGroups: false }) : FileWorkbook.empty(texts);
    bulletin = await bulletinOf(port, tasks);
    expect(await bulletin.app.bulletin({ date: '2013-06-30' })).toEqual(made);
  });
  afterAll(() => excel?.uninstall());

  it('has the completion and place of every city in every task', async () => {
    const lines = rankedLines(await bulletin.sheet('目标任务排名'));
    let ties = 0;
    for (const { name, less, cities: own } of tasks) {
      const fractions = own.map((figures) => completion(figures, less));
      const places = placesOf(fractions);
      const found = lines.filter(({ task }) => task === name || task === `${name}（越少越好）`);
      expect(found.map(({ area }) => area)).toEqual(cities);
      expect(found.map(({ rank }) => rank)).toEqual(places);
      fractions.forEach((fraction, at) => {
        if (fraction) expect(found[at]?.rate).toBeCloseTo(shareOf(fraction) * 100, 9);
        else expect(found[at]?.rate).toBeNull();
      });
      ties += places.filter((place, at) => place !== null && places.indexOf(place) < at).length;
    }
    expect(ties).toBeGreaterThan(100);
  });

  it('marks what is behind the day, what is not reported and targets of zero', async () => {
    const lines = rankedLines(await bulletin.sheet('目标任务排名'));
    const pace = 49.6;
    const expected = tasks.flatMap(({ less, cities: own }) =>
      own.map(({ target, done }) => {
        const fraction = completion({ target, done }, less);
        if (fraction) return shareOf(fraction) * 100 < (less ? 100 : pace) ? '未达标' : null;
        if (target === null) return null;
        return done === null ? '未报' : '目标为0';
      }),
    );
    expect(lines.slice(0, expected.length).map(({ mark }) => mark)).toEqual(expected);
    expect(new Set(expected)).toEqual(new Set(['未达标', '未报', '目标为0', null]));
  });

  it('ranks the cities by their weighted completion', async () => {
    const scores = cities.map((_, city) => {
      let [sum, weights] = [0, 0];
      for (const { weight, less, cities: own } of tasks) {
        const fraction = own[city] && completion(own[city], less);
        if (!fraction) continue;
        sum += weight * Math.min(100, Math.max(0, shareOf(fraction) * 100));
        weights += weight;
      }
      return sum / weights;
    });
    const table = rankedTable(await bulletin.sheet('目标任务通报'));
    const order = cities.map((_, city) => city).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
    const places = order.map((city) => 1 + scores.filter((other) => other > (scores[city] ?? 0)).length);
    expect(places.slice(0, 4)).toEqual([1, 1, 1, 4]);
    expect(table.map(([rank]) => rank)).toEqual(places);
    expect(table.map(([, area]) => area)).toEqual(order.map((city) => cities[city]));
    table.forEach(([, , score], at) =>
      expect(score).toBeCloseTo(Math.round((scores[order[at] ?? 0] ?? 0) * 100) / 100, 9),
    );
  });

  it('has a text without a number that is not on the sheet, the last one named', async () => {
    const sheet = await bulletin.sheet('目标任务通报');
    const text = bulletinText(sheet);
    const cells = new Set(
      sheet.values.flatMap((row, at) =>
        row.flatMap((value, column) =>
          // The text itself proves nothing.
          (sheet.formulas[at]?.[column] ?? '').startsWith('=""&') || value === null
            ? []
            : (String(value).match(/\d+(?:\.\d+)?/gu) ?? []).map(Number),
        ),
      ),
    );
    const numbers = (text.match(/\d+(?:\.\d+)?/gu) ?? []).map(Number);
    expect(numbers.length).toBeGreaterThan(15);
    expect(numbers.filter((number) => !cells.has(number))).toEqual([]);
    const last = rankedTable(sheet).at(-1)?.[1];
    expect(text).toContain(`综合排名末位的是${String(last)}（`);
    expect(text).toContain('截至2013年6月30日，14个地区承担目标任务88项');
    expect(text.split('\n')).toHaveLength(6);
  });
});

describe('通报', () => {
  const small: readonly ExampleTask[] = ['建会', '入会'].map((name, task) => ({
    name,
    weight: 1,
    less: false,
    cities: cities.map((_, city) => ({ target: 100, done: 10 + ((city + task) % cities.length) * 5 })),
  }));

  it('follows the sheet of tasks without the add-in, and goes whole with one undo', async () => {
    const port = FileWorkbook.empty();
    const { app, sheet } = await bulletinOf(port, small);
    await app.bulletin({ date: '2013-03-31' });
    const before = rankedTable(await sheet('目标任务通报'))[0];
    const row = 3;
    await port.write({ writes: [{ sheet: '任务分解', cells: [{ row, column: 5, value: 100 }] }] });
    await port.write({ writes: [{ sheet: '任务分解', cells: [{ row: row + 1, column: 5, value: 100 }] }] });
    const [first] = rankedTable(await sheet('目标任务通报'));
    expect(before?.[1]).not.toBe(cities[0]);
    expect(first?.slice(0, 3)).toEqual([1, cities[0], 100]);
    expect(bulletinText(await sheet('目标任务通报'))).toContain(`居前三位的是${cities[0]}（100.00%）`);
    // Settings are a person's: they do not keep the sheet.
    await port.write({ writes: [{ sheet: '目标任务通报', cells: [{ row: 2, column: 5, value: 5 }] }] });
    expect(await app.undo()).toMatchObject({ kind: 'undone', sheets: 2, skipped: 0 });
    expect((await port.read([])).sheets.map(({ name }) => name)).toEqual(['任务分解']);
  });

  it('names everyone who shares the last place', async () => {
    const tied = small.map((task) => ({
      ...task,
      cities: task.cities.map((own, city) => ({ ...own, done: city < 3 ? 5 : 90 })),
    }));
    const { app, sheet } = await bulletinOf(FileWorkbook.empty(), tied);
    await app.bulletin({ date: '2013-03-31' });
    const names = cities.slice(0, 3).map((city) => `${city}（5.00%）`);
    expect(bulletinText(await sheet('目标任务通报'))).toContain(`综合排名末位的是${names.join('、')}，`);
  });

  it('sets the places of the circular before beside those of today', async () => {
    const port = FileWorkbook.empty();
    const { app, sheet } = await bulletinOf(port, small);
    await app.bulletin({ date: '2013-03-31' });
    const before = new Map(rankedTable(await sheet('目标任务通报')).map(([rank, area]) => [area, rank]));
    const lines = rankedLines(await sheet('目标任务排名'));
    await port.write({
      writes: [{ sheet: '任务分解', cells: [3, 4].map((row) => ({ row, column: 5, value: 100 })) }],
      activate: '任务分解',
    });
    await app.check();
    expect(await app.bulletin({ date: '2013-06-30' })).toEqual(made);
    const table = rankedTable(await sheet('目标任务通报'));
    for (const [, area, , prior] of table) expect(prior).toBe(before.get(area));
    const moved = Number(before.get(cities[0])) - 1;
    expect(table[0]?.[4]).toBe(`↑${moved}`);
    expect(bulletinText(await sheet('目标任务通报'))).toContain(`名次上升最多的是${cities[0]}（${moved}位）`);
    const again = rankedLines(await sheet('目标任务排名'));
    const tasksOnly = again.filter(({ task }) => task !== '综合');
    expect(tasksOnly.map(({ prior }) => prior)).toEqual(
      lines.filter(({ task }) => task !== '综合').map(({ rank }) => rank),
    );
  });

  it('is made of the standard form of tasks as well', async () => {
    const port = FileWorkbook.empty();
    const environment = testKnowledge();
    const choice = { form: 'progress', year: 2013, region: '450000', layout: 'area', areas: null } as const;
    await fillForm(port, environment, choice);
    const app = testApp(port, choice, { environment });
    await app.start();
    expect(await app.bulletin({})).toEqual(made);
    const [read] = (await port.read(['目标任务排名'])).read;
    expect(new Set(rankedLines(read as SheetSnapshot).map(({ task }) => task)).size).toBe(13);
  });

  it('says why a sheet cannot be ranked, with the place', async () => {
    const port = FileWorkbook.empty();
    await port.write({ plans: [listPlan('随便', [['姓名', '电话']])], activate: '随便' });
    const app = testApp(port);
    await app.start();
    expect(await app.bulletin({})).toEqual({ kind: 'noTasks', sheet: '随便', problem: { kind: 'no_head' } });
  });
});

describe('a sheet of tasks', () => {
  const figures = { kind: 'table', areas: ['南宁', '柳州'], tasks: ['建会', '信访'] };
  const shapes: readonly (readonly [string, readonly (readonly PlanCell[])[]])[] = [
    [
      'one row for each task, two columns for each area',
      [
        ['序号', '工作任务', '计量单位', '南宁', null, '柳州', null],
        [null, null, null, '目标数', '完成数', '目标数', '完成数'],
        [1, '建会', '个', 10, 5, 20, 10],
        [2, '信访（逆向）', '件', 4, 5, 6, 6],
      ],
    ],
    [
      'one row for each task of each area, names merged',
      [
        ['任务指标', '单位', '地区', '年度目标', '累计完成', '指标方向'],
        ['建会', '个', '南宁', 10, 5, '正向'],
        [null, null, '柳州', 20, 10, '正向'],
        [null, null, '合计', 30, 15, null],
        ['信访', '件', '南宁', 4, 5, '越少越好'],
        [null, null, '柳州', 6, 6, '越少越好'],
      ],
    ],
    [
      'one row for each area, two columns for each task',
      [
        ['地区', '建会', null, '信访（越少越好）', null],
        [null, '目标', '完成', '目标', '完成'],
        ['南宁', 10, 5, 4, 5],
        ['柳州', 20, 10, 6, 6],
        ['全市', 30, 15, 10, 11],
      ],
    ],
  ];

  it.each(shapes)('is read with %s', (_, cells) => {
    const read = readTaskSheet(sheetOf(listPlan('表', cells)));
    if (!('tasks' in read)) throw new Error(JSON.stringify(read));
    expect(read.areas).toEqual(figures.areas);
    expect(read.tasks.map(({ name }) => name.slice(0, 2))).toEqual(figures.tasks);
    expect(read.tasks.map(({ lessIsBetter }) => lessIsBetter)).toEqual([false, true]);
    expect(
      read.tasks.map(({ areas }) => areas.map(({ target, done }) => [target?.value, done?.value])),
    ).toEqual([
      [
        [10, 5],
        [20, 10],
      ],
      [
        [4, 5],
        [6, 6],
      ],
    ]);
  });

  it.each([
    [{ kind: 'no_head' }, [['任务', '南宁']]],
    [
      { kind: 'no_areas' },
      [
        ['任务', '目标数', '完成数'],
        ['建会', 1, 1],
      ],
    ],
    [
      { kind: 'text', cell: 'C2', text: '约30' },
      [
        ['任务', '地区', '目标数', '完成数'],
        ['建会', '南宁', '约30', 1],
      ],
    ],
    [
      { kind: 'twice', task: '建会', area: '南宁', cell: 'C3' },
      [
        ['任务', '地区', '目标数', '完成数'],
        ['建会', '南宁', 30, 1],
        ['建会', '南宁', 30, 1],
      ],
    ],
  ])('is refused with the place: %j', (problem, cells) => {
    expect(readTaskSheet(sheetOf(listPlan('表', cells)))).toEqual(problem);
  });
});
