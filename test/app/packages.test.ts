import { readFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { openBook } from '../../src/app/book';
import { checkBook } from '../../src/app/check';
import { packageSchema } from '../../src/app/document/packageSchema';
import { packageIn, packageText } from '../../src/app/packages';
import { formsReviewed, handedInFile, reviewForms, reviewPlans } from '../../src/app/review';
import { childrenOf } from '../../src/catalogue/areas';
import { FileWorkbook } from '../../src/files/fileWorkbook';
import { forms } from '../../src/forms/catalogue';
import { standardForms } from '../../src/forms/formSet';
import { itemsOf } from '../../src/forms/definition';
import { draftOf, packageOf, readDraft } from '../../src/forms/ownForm';
import { findingMessage } from '../../src/i18n/findings';
import { packageProblemText } from '../../src/i18n/packages';
import { reportWording } from '../../src/i18n/report';
import { seedDataset } from '../support/seeds';
import { testApp } from '../support/app';
import type { FormPackage, PackagedItem, PackagedRelation } from '../../src/forms/ownForm';

const item = (part: Partial<PackagedItem> & Pick<PackagedItem, 'name' | 'code'>): PackagedItem => ({
  unit: '个',
  kind: 'flow',
  required: true,
  total: 'sum',
  ...part,
});

const relation = (formula: string, part: Partial<PackagedRelation> = {}): PackagedRelation => ({
  number: '1',
  formula,
  severity: '核实性',
  note: '',
  active: '是',
  ...part,
});

const good: FormPackage = {
  format: 'union-statistics-form-package',
  formatVersion: 1,
  version: '2026-1',
  form: {
    id: 'stations',
    title: '工会服务站点月报',
    short: '站点月报',
    about: '填报各市服务站点。',
    number: '本会01表',
    issuer: '某省总工会',
    document: '某工办〔2026〕1号',
    validUntil: '2027-12',
    groups: [
      {
        title: '一、站点',
        items: [
          item({ name: '开放站点', code: 'Z101', kind: 'stock' }),
          item({ name: '自建站点', code: 'Z102', kind: 'stock', partOf: 'Z101' }),
          item({ name: '服务职工', code: 'Z103', unit: '人次' }),
          item({ name: '投入经费', code: 'Z104', unit: '万元' }),
          item({
            name: '自建率',
            code: 'Z105',
            unit: '%',
            kind: 'ratio',
            total: 'Z102/Z101',
            required: false,
          }),
        ],
      },
    ],
    notes: [],
  },
  relations: [
    relation('Z102≤Z101', { severity: '强制性' }),
    relation('Z103≥10×Z101', { number: '2', note: '每个站点至少服务10人次' }),
    relation('若Z104＞0则Z101＞0', { number: '3' }),
  ],
};

const withForm = (part: Partial<FormPackage['form']>): FormPackage => ({
  ...good,
  form: { ...good.form, ...part },
});

const withItem = (at: number, part: Partial<PackagedItem>): FormPackage =>
  withForm({
    groups: good.form.groups.map((group) => ({
      ...group,
      items: group.items.map((one, index) => (index === at ? { ...one, ...part } : one)),
    })),
  });

const withRelation = (formula: string): FormPackage => ({ ...good, relations: [relation(formula)] });

const context = { known: standardForms, month: '2026-11' };

function said(given: unknown): readonly string[] {
  const result = packageIn(typeof given === 'string' ? given : JSON.stringify(given), context);
  return result.ok ? [] : result.problems.map((problem) => packageProblemText(problem, 'zh'));
}

const items = 'form.groups[0].items';

describe('the published schema', () => {
  test('is that of the packages that are read', () => {
    const published: unknown = JSON.parse(readFileSync('assets/form-package.schema.json', 'utf8'));
    const ours: unknown = JSON.parse(JSON.stringify(toJsonSchema(packageSchema, { errorMode: 'ignore' })));
    expect(published).toEqual(ours);
  });
});

describe('a broken package', () => {
  test.each<readonly [string, unknown, string]>([
    ['no JSON', '<xml/>', '文件不是JSON'],
    ['another file', { hello: 1 }, '文件不是制度包'],
    ['a later version', { ...good, formatVersion: 2 }, '制度包由更高版本的助手保存'],
    ['a missing part', { ...good, form: { ...good.form, groups: undefined } }, 'form.groups：这一项缺失'],
    ['no title', withForm({ title: ' ' }), 'form.title：没有表名'],
    ['no items', withForm({ groups: [] }), 'form.groups：没有指标'],
    [
      'the id of a standard form',
      withForm({ id: 'aid' }),
      'form.id：标识“aid”是标准表“帮扶资金筹集和发放情况”的',
    ],
    ['an id with spaces', withForm({ id: '我的 表' }), 'form.id：标识“我的 表”不合要求'],
    [
      'a validity that is past',
      withForm({ validUntil: '2025年12月' }),
      'form.validUntil：有效期至2025年12月，已过期',
    ],
    ['no name', withItem(2, { name: '' }), `${items}[2].name：指标Z103没有名称`],
    ['a name twice', withItem(2, { name: '开放站点' }), `${items}[2].name：指标“开放站点”重复`],
    ['a code that is none', withItem(2, { code: '站1' }), `${items}[2].code：代码“站1”不合要求`],
    ['a code twice', withItem(2, { code: 'Z101' }), `${items}[2].code：代码Z101已用于“开放站点”`],
    [
      'a code of the catalogue',
      withItem(2, { code: 'M09' }),
      `${items}[2].code：代码M09是“会员人数（人）”的`,
    ],
    ['an unknown unit', withItem(2, { unit: '批次' }), `${items}[2].unit：计量单位“批次”不能识别`],
    [
      'a rate counted in pieces',
      withItem(4, { unit: '个' }),
      `${items}[4].unit：“自建率”的计量单位“个”与时点、时期、比率不符`,
    ],
    [
      'a stock in per cent',
      withItem(0, { unit: '%' }),
      `${items}[0].unit：“开放站点”的计量单位“%”与时点、时期、比率不符`,
    ],
    [
      'parts in a circle',
      withItem(0, { partOf: 'Z102' }),
      `${items}[0].partOf：其中关系循环：Z101→Z102→Z101`,
    ],
    [
      'a part of nothing',
      withItem(1, { partOf: 'Z999' }),
      `${items}[1].partOf：其中栏的“Z999”不是本表的指标`,
    ],
    [
      'a part before its whole',
      withItem(1, { partOf: 'Z103', unit: '人次' }),
      `${items}[1].partOf：其中项应排在总体之后`,
    ],
    ['a part in another unit', withItem(1, { unit: '人' }), `${items}[1].unit：其中项自建站点`],
    ['a rate that is added up', withItem(4, { total: 'sum' }), `${items}[4].total：比率不能相加`],
    [
      'a total of what is not there',
      withItem(4, { total: 'Z102/Z199' }),
      `${items}[4].total：合计方式用到的“Z199”不在本表`,
    ],
    [
      'a total of rates',
      withItem(4, { total: 'Z105/Z101' }),
      `${items}[4].total：合计方式用到的“Z105”本身是比率`,
    ],
    ['no way to add up', withItem(0, { total: '平均' }), `${items}[0].total：合计方式“平均”不能识别`],
    [
      'a relation over a missing item',
      withRelation('Z102≤Z177'),
      'relations[0].formula 审核关系自定1：第6个字，没有代码为“Z177”的指标',
    ],
    [
      'a relation over no form',
      withRelation('Z102≤W01'),
      'relations[0].formula 审核关系自定1：指标“W01”不在任何一张表上',
    ],
    [
      'a relation without comparison',
      withRelation('Z102＋Z101'),
      'relations[0].formula 审核关系自定1：第10个字，没有≤、＝、≥等比较符号',
    ],
  ])('%s is one sentence with its place', (_, given, beginning) => {
    const sentences = said(given);
    expect(sentences).toHaveLength(1);
    expect(sentences[0]?.startsWith(beginning)).toBe(true);
    const result = packageIn(typeof given === 'string' ? given : JSON.stringify(given), context);
    const english = result.ok ? [] : result.problems.map((problem) => packageProblemText(problem, 'en'));
    expect(english.join()).not.toMatch(/undefined|请/u);
  });

  test('tells every mistake, each once', () => {
    expect(said(withForm({ title: '', id: 'aid', validUntil: '2020-01' }))).toHaveLength(3);
    expect(said(good)).toEqual([]);
  });
});

describe('the standard forms', () => {
  test.each(forms.map((form) => [form.id, form] as const))('%s is written in the same format', (_, form) => {
    const none = { forms: [], indicators: [], form: () => undefined, indicator: () => undefined };
    const read = readDraft(draftOf(packageOf(form, [], '1')), { known: none, month: null });
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    const { indicators, ...rest } = read.form;
    expect(rest).toEqual(form);
    expect(indicators?.map(({ code }) => code)).toEqual(itemsOf(form).map(({ indicator }) => indicator));
  });
});

/** A workbook with the package loaded and the form of one city filled in. */
async function returnOf(city: string, at: number): Promise<Uint8Array> {
  const port = FileWorkbook.empty();
  const app = testApp(port, { region: city, year: 2026, layout: 'indicator' });
  await app.start();
  expect(await app.loadPackage('站点月报.json', packageText(good))).toMatchObject({
    kind: 'packageTaken',
    items: 5,
    relations: 3,
  });
  await app.choose({ form: 'stations' });
  const filled = await app.fill();
  const sheet = filled.kind === 'filled' || filled.kind === 'nothingToFill' ? filled.sheet : '';
  const figures = { Z101: 10 + at, Z102: 4 + at, Z103: at === 3 ? 5 : 900 + at, Z104: 12.5 } as const;
  for (const [code, value] of Object.entries(figures)) {
    const { read } = await port.read([sheet]);
    const cells = read[0]?.values ?? [];
    const row = cells.findIndex((line) => line[2] === code);
    await port.write({ writes: [{ sheet, cells: [{ row, column: 3, value }] }] });
  }
  return port.toBytes();
}

describe('a form of the office’s own', () => {
  test('is filled by fourteen units, each file knows it by itself, reviewed and combined', async () => {
    const cities = childrenOf('450000').map(({ code }) => code);
    const inputs = [];
    for (const [at, city] of cities.entries()) {
      const opened = await FileWorkbook.open(await returnOf(city, at), { looks: false });
      if (!opened.ok) throw new Error(opened.problem);
      inputs.push(...handedInFile(`${city}.xlsx`, await opened.value.read('visible'), seedDataset()));
    }
    const found = inputs.flatMap((input) =>
      'result' in input
        ? input.result.findings.map((finding) => [
            finding.rule,
            finding.area,
            findingMessage(finding, input.reading, 'zh'),
          ])
        : [],
    );
    expect(found.filter(([rule]) => rule === '自定2').map(([, area]) => area)).toEqual([cities[3]]);
    expect(found.find(([rule]) => rule === '自定2')?.[2]).toContain('服务职工');
    const [review] = reviewForms(inputs, seedDataset());
    if (!review) throw new Error('nothing reviewed');
    expect([review.form, review.files.filter(({ problem }) => problem === null).length]).toEqual([
      'stations',
      14,
    ]);
    const total = review.combined.reading.entries.get('450000|Z101|current')?.value;
    expect(total).toBe(cities.reduce((sum, _, at) => sum + 10 + at, 0));
    const plans = reviewPlans([review], reportWording('zh', formsReviewed([review])));
    expect(JSON.stringify(plans)).toContain('工会服务站点月报');
    expect(JSON.stringify(plans)).toContain('自定2');
  });

  test('is rolled forward with its figures as last year’s', async () => {
    const opened = await FileWorkbook.open(await returnOf('450200', 0), { looks: false });
    if (!opened.ok) throw new Error(opened.problem);
    const app = testApp(opened.value, { region: '450200', year: 2026 });
    await app.start();
    const { checked } = app.getState();
    expect(checked?.reading.form).toBe('stations');
    expect((await app.rollForward()).kind).toBe('rolled');
    const reading = app.getState().checked?.reading;
    expect(reading?.year).toBe(2027);
    expect(reading?.entries.get('450200|Z101|prior')?.value).toBe(10);
  });

  test('leaves its sheets alone when it is taken out, and a binding to it is no form', async () => {
    const opened = await FileWorkbook.open(await returnOf('450200', 0), { looks: false });
    if (!opened.ok) throw new Error(opened.problem);
    const app = testApp(opened.value, { region: '450200', year: 2026 });
    await app.start();
    await app.dropPackage('stations');
    expect(app.getState().checked).toBeNull();
    await app.confirmBindings([
      {
        form: 'stations',
        year: 2026,
        region: '450200',
        layout: 'indicator',
        sheet: '站点月报2026柳州单位表',
        areas: [],
        items: [],
        lineAxis: 'rows',
        origin: 'confirmed',
      },
    ]);
    expect((await app.check()).kind).toBe('noForm');
  });
});

describe('a sheet of the office’s own', () => {
  test('becomes a form by its definition sheet', async () => {
    const port = FileWorkbook.empty();
    const app = testApp(port, { region: '450000', year: 2013 });
    await app.start();
    await app.defineForm();
    const sheet = '表式定义';
    const { read } = await port.read([sheet]);
    const head = read[0]?.values.findIndex((row) => row[0] === '指标') ?? -1;
    const lines = [
      ['一、站点', '', '', '', '', '', '', ''],
      ['开放站点', '', '个', '时点', '', '是', '合计', '站点数'],
      ['自建站点', '', '个', '时点', '是', '否', '合计', ''],
      ['会员人数', '', '人', '时点', '', '是', '合计', ''],
    ];
    const cells = [
      { row: 1, column: 1, value: '服务站点表' },
      ...lines.flatMap((line, at) => line.map((value, column) => ({ row: head + 1 + at, column, value }))),
    ];
    await port.write({ writes: [{ sheet, cells }] });
    expect(await app.takeForm()).toMatchObject({ kind: 'packageTaken', title: '服务站点表', items: 3 });
    const [content] = app.getState().packages;
    const codes = content?.form.groups.flatMap((group) => group.items.map(({ code }) => code)) ?? [];
    expect(codes[2]).toBe('M09');
    expect(codes.slice(0, 2).every((code) => /^Z\d{3}$/u.test(code))).toBe(true);
    await port.write({ writes: [{ sheet, cells: [{ row: head + 3, column: 2, value: '批次' }] }] });
    const refused = await app.takeForm();
    expect(
      refused.kind === 'packageRefused' && refused.problems.map((one) => packageProblemText(one, 'zh')),
    ).toEqual([`C${head + 4}：计量单位“批次”不能识别，请填个、人、人次、户、件、万元、%等。`]);
    const bytes = await port.toBytes();
    const opened = await FileWorkbook.open(bytes, { looks: false });
    if (!opened.ok) throw new Error(opened.problem);
    const book = openBook(await opened.value.read('visible'), { asks: 'nobody' });
    expect([book.packages.length, checkBook(book, seedDataset())]).toEqual([1, []]);
  });
});
