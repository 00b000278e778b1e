import { areaOf, childrenOf } from '../../../src/catalogue/areas';
import { indicatorOf } from '../../../src/catalogue/indicators';
import { twelveDigits } from '../../../src/catalogue/numbers';
import { formOf } from '../../../src/forms/catalogue';
import { formAreasOf } from '../../../src/forms/formAreas';
import type { GivenNames, LeftReason, PasteTarget } from '../../../src/forms/paste';

/** A figure as it truly is, in the indicator's unit. */
export interface Truth {
  readonly area: string;
  readonly indicator: string;
  readonly value: number;
}

/** A pasted text with what it holds. */
export interface Shape {
  readonly name: string;
  readonly text: string;
  readonly target: PasteTarget;
  readonly given?: GivenNames;
  /** What must stand at its place; everything else that is placed is wrong. */
  readonly placed: readonly Truth[];
  /** Reasons that figures must be left with. */
  readonly left: readonly LeftReason[];
}

/** A source of chance that gives the same for the same seed. */
export type Chance = () => number;

/** Park–Miller. */
function chance(seed: number): Chance {
  let state = (seed * 16807) % 2147483647 || 1;
  return () => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647;
  };
}

const year = 2025;
const indicators = ['M01', 'M05', 'M09', 'M10'] as const;
const heads: Readonly<Record<string, readonly string[]>> = {
  M01: ['基层工会数', '基层工会', '基层工会数（个）'],
  M05: ['职工数', '职工人数', '职工总数'],
  M09: ['会员数', '会员人数', '工会会员数'],
  M10: ['女会员', '女会员数', '女会员人数'],
};

interface World {
  readonly region: string;
  readonly codes: readonly string[];
  readonly target: PasteTarget;
  readonly truths: readonly Truth[];
  readonly at: (area: string, indicator: string) => number;
  readonly pick: <T>(from: readonly T[]) => T;
  readonly shuffled: <T>(from: readonly T[]) => readonly T[];
  readonly head: (indicator: string) => string;
}

function worldOf(random: Chance): World {
  const pick = <T>(from: readonly T[]): T => {
    const one = from[Math.floor(random() * from.length)];
    if (one === undefined) throw new Error('nothing to pick from');
    return one;
  };
  const shuffled = <T>(from: readonly T[]): readonly T[] =>
    from
      .map((one) => ({ one, at: random() }))
      .sort((a, b) => a.at - b.at)
      .map(({ one }) => one);
  const region = pick(['450000', '510000', '320000', '450200']);
  const codes = shuffled(childrenOf(region).map(({ code }) => code)).slice(0, 5);
  const truths = codes.flatMap((area) => {
    const members = Math.round(50_000 + random() * 900_000);
    return [
      { area, indicator: 'M01', value: Math.round(members / (100 + random() * 100)) },
      { area, indicator: 'M05', value: Math.round(members * (1.05 + random() * 0.2)) },
      { area, indicator: 'M09', value: members },
      { area, indicator: 'M10', value: Math.round(members * (0.3 + random() * 0.2)) },
    ];
  });
  const at = (area: string, indicator: string): number =>
    truths.find((truth) => truth.area === area && truth.indicator === indicator)?.value ?? 0;
  const areas = formAreasOf(
    region,
    childrenOf(region).map(({ code }) => code),
  );
  const target: PasteTarget = {
    form: formOf('membership'),
    region,
    year,
    areas,
    prior: (area, indicator) => Math.round(at(area, indicator) * 0.97) || undefined,
  };
  return { region, codes, target, truths, at, pick, shuffled, head: (code) => pick(heads[code] ?? [code]) };
}

const full = (code: string): string => areaOf(code)?.zh ?? code;
const short = (code: string): string => areaOf(code)?.short ?? code;
const commas = (value: number): string => value.toLocaleString('en-US');
/** To the hundred, as two decimals in 万 keep it. */
const rounded = (value: number): number => twelveDigits(Math.round(value / 100) * 100);
const tenThousands = (value: number): string => (rounded(value) / 10_000).toFixed(2);
const rows = (table: readonly (readonly (string | number)[])[]): string =>
  table.map((row) => row.join('\t')).join('\n');
const inPersons = (code: string): boolean => indicatorOf(code)?.unit === '人';

type Maker = (world: World) => Omit<Shape, 'name' | 'target'> & { readonly target?: PasteTarget };

const wide =
  (name: (code: string) => string): Maker =>
  ({ codes, at, truths, head, shuffled }) => {
    const columns = shuffled(indicators);
    return {
      text: rows([
        ['地区', ...columns.map(head)],
        ...codes.map((code) => [name(code), ...columns.map((indicator) => at(code, indicator))]),
      ]),
      placed: truths,
      left: [],
    };
  };

/** One unit's own form: the city itself, with no area named in what it sends. */
function ownOf({ codes, target }: World): { readonly code: string; readonly target: PasteTarget } {
  const code = codes[0] ?? '';
  return { code, target: { ...target, region: code, areas: [{ code, role: 'area' }] } };
}

const makers: Readonly<Record<string, Maker>> = {
  'a table with full names in any order of columns': wide(full),
  'a table with everyday names': wide(short),
  'a table with the names of the unions': wide((code) => `${full(code)}总工会`),
  'numbers with commas, a row of totals, running numbers and codes': ({ codes, at, truths, head }) => ({
    text: rows([
      ['序号', '代码', '地区', ...indicators.map(head)],
      ...codes.map((code, index) => [
        index + 1,
        code,
        full(code),
        ...indicators.map((one) => commas(at(code, one))),
      ]),
      [
        '',
        '',
        '合计',
        ...indicators.map((one) => commas(codes.reduce((sum, code) => sum + at(code, one), 0))),
      ],
    ]),
    placed: truths,
    left: ['total'],
  }),
  'heads in 万人': ({ codes, at, truths, head, pick }) => ({
    text: rows([
      [
        '市别',
        ...indicators.map((one) =>
          inPersons(one) ? `${head(one)}${pick(['（万人）', '(万人)', '/万人'])}` : head(one),
        ),
      ],
      ...codes.map((code) => [
        short(code),
        ...indicators.map((one) => (inPersons(one) ? tenThousands(at(code, one)) : at(code, one))),
      ]),
    ]),
    placed: truths.map((truth) =>
      inPersons(truth.indicator) ? { ...truth, value: rounded(truth.value) } : truth,
    ),
    left: [],
  }),
  '人 and 万 mixed cell by cell, with the word': ({ codes, at, truths, head }) => ({
    text: rows([
      ['地市', head('M09'), head('M05')],
      ...codes.map((code, index) => [
        short(code),
        ...['M09', 'M05'].map((one) =>
          index % 2 === 0 ? `${tenThousands(at(code, one))}万` : `${at(code, one)}人`,
        ),
      ]),
    ]),
    placed: truths
      .filter(({ indicator }) => indicator === 'M09' || indicator === 'M05')
      .map((truth) =>
        codes.indexOf(truth.area) % 2 === 0 ? { ...truth, value: rounded(truth.value) } : truth,
      ),
    left: [],
  }),
  '人 and 万 mixed with nothing said, told by last year': ({ codes, at, truths, head }) => ({
    text: rows([
      ['地区', head('M09')],
      ...codes.map((code, index) => [
        short(code),
        index % 2 === 0 ? tenThousands(at(code, 'M09')) : at(code, 'M09'),
      ]),
    ]),
    placed: truths
      .filter(({ indicator }) => indicator === 'M09')
      .map((truth) =>
        codes.indexOf(truth.area) % 2 === 0 ? { ...truth, value: rounded(truth.value) } : truth,
      ),
    left: [],
  }),
  'two levels of heads with last year': ({ codes, at, truths, head }) => ({
    text: rows([
      ['地区', ...indicators.flatMap((one) => [head(one), ''])],
      ['', ...indicators.flatMap(() => ['本年', '上年'])],
      ...codes.map((code) => [
        full(code),
        ...indicators.flatMap((one) => [at(code, one), Math.round(at(code, one) * 0.9)]),
      ]),
    ]),
    placed: truths,
    left: ['period'],
  }),
  'years as heads': ({ codes, at, truths, head }) => ({
    text: rows([
      ['地区', ...indicators.flatMap((one) => [head(one), ''])],
      ['', ...indicators.flatMap(() => [`${year - 1}年`, `${year}年`])],
      ...codes.map((code) => [
        full(code),
        ...indicators.flatMap((one) => [Math.round(at(code, one) * 0.9), at(code, one)]),
      ]),
    ]),
    placed: truths,
    left: ['period'],
  }),
  '本年, 上年, 增减, 增减% side by side': ({ codes, at, truths, head }) => ({
    text: rows([
      ['地区', ...['M09', 'M05'].flatMap((one) => [head(one), '', '', ''])],
      ['', ...['M09', 'M05'].flatMap(() => ['本年', '上年', '增减', '增减%'])],
      ...codes.map((code) => [
        full(code),
        ...['M09', 'M05'].flatMap((one) => [
          at(code, one),
          Math.round(at(code, one) * 0.9),
          Math.round(at(code, one) * 0.1),
          '11.1',
        ]),
      ]),
    ]),
    placed: truths.filter(({ indicator }) => indicator === 'M09' || indicator === 'M05'),
    left: ['period', 'computed'],
  }),
  'areas across': ({ codes, at, truths, head }) => ({
    text: rows([
      ['指标', ...codes.map(short)],
      ...indicators.map((one) => [head(one), ...codes.map((code) => at(code, one))]),
    ]),
    placed: truths,
    left: [],
  }),
  'one figure a row': ({ codes, at, truths, head, shuffled }) => ({
    text: rows([
      ['地区', '指标', '数值'],
      ...shuffled(codes.flatMap((code) => indicators.map((one) => [full(code), head(one), at(code, one)]))),
    ]),
    placed: truths,
    left: [],
  }),
  'one figure a row, areas once, with units': ({ codes, at, truths, head }) => ({
    text: rows([
      ['地区', '指标名称', '计量单位', '本年', '上年'],
      ...codes.flatMap((code) =>
        indicators.map((one, index) => [
          index === 0 ? short(code) : '',
          head(one),
          inPersons(one) ? '万人' : '个',
          inPersons(one) ? tenThousands(at(code, one)) : at(code, one),
          inPersons(one) ? tenThousands(at(code, one) * 0.9) : Math.round(at(code, one) * 0.9),
        ]),
      ),
    ]),
    placed: truths.map((truth) =>
      inPersons(truth.indicator) ? { ...truth, value: rounded(truth.value) } : truth,
    ),
    left: ['period'],
  }),
  'one figure a row with years': ({ codes, at, truths, head }) => ({
    text: rows([
      ['年度', '地区', '指标', '数值'],
      ...codes.flatMap((code) =>
        indicators.flatMap((one) => [
          [year - 1, full(code), head(one), Math.round(at(code, one) * 0.9)],
          [year, full(code), head(one), at(code, one)],
        ]),
      ),
    ]),
    placed: truths,
    left: ['period'],
  }),
  'a title and a line of units above': ({ codes, at, truths, head }) => ({
    text: rows([
      [`${year}年各市工会会员情况统计表`, '', ''],
      ['', '', '单位：万人'],
      ['地区', head('M09'), head('M05')],
      ...codes.map((code) => [full(code), tenThousands(at(code, 'M09')), tenThousands(at(code, 'M05'))]),
    ]),
    placed: truths
      .filter(({ indicator }) => indicator === 'M09' || indicator === 'M05')
      .map((truth) => ({ ...truth, value: rounded(truth.value) })),
    left: [],
  }),
  'comma-separated text': ({ codes, at, truths, head }) => ({
    text: [
      ['地区', ...indicators.map(head)].join(','),
      ...codes.map((code) => [full(code), ...indicators.map((one) => at(code, one))].join(',')),
    ].join('\r\n'),
    placed: truths,
    left: [],
  }),
  'columns kept apart by blanks': ({ codes, at, truths, head }) => ({
    text: [
      ['地区', ...indicators.map(head)].join('   '),
      ...codes.map((code) => [short(code), ...indicators.map((one) => at(code, one))].join('  ')),
    ].join('\n'),
    placed: truths,
    left: [],
  }),
  'full-width digits': ({ codes, at, truths, head }) => ({
    text: rows([
      ['地区', head('M09')],
      ...codes.map((code) => [
        full(code),
        [...String(at(code, 'M09'))]
          .map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
          .join(''),
      ]),
    ]),
    placed: truths.filter(({ indicator }) => indicator === 'M09'),
    left: [],
  }),
  'no head: the person says which indicator': ({ codes, at, truths }) => ({
    text: rows(codes.map((code) => [short(code), at(code, 'M09')])),
    given: new Map([['1', 'M09']]),
    placed: truths.filter(({ indicator }) => indicator === 'M09'),
    left: [],
  }),
  'no head and nothing said': ({ codes, at }) => ({
    text: rows(codes.map((code) => [short(code), at(code, 'M09')])),
    placed: [],
    left: ['indicator'],
  }),
  'a place that is not on the form, and remarks': ({ codes, at, truths, head }) => ({
    text: rows([
      ['地区', head('M09'), '备注'],
      ...codes.map((code) => [full(code), at(code, 'M09'), '电话报数']),
      ['北京市', 123456, ''],
    ]),
    placed: truths.filter(({ indicator }) => indicator === 'M09'),
    left: ['area'],
  }),
  'figures that are none, several or about': ({ codes, at, truths, head }) => ({
    text: rows([
      ['地区', head('M09')],
      [short(codes[0] ?? ''), '—'],
      [short(codes[1] ?? ''), '100、200'],
      [short(codes[2] ?? ''), '约42万'],
      [short(codes[3] ?? ''), '3000元'],
      [short(codes[4] ?? ''), at(codes[4] ?? '', 'M09')],
    ]),
    placed: truths.filter(({ area, indicator }) => area === codes[4] && indicator === 'M09'),
    left: ['number', 'inexact', 'unit'],
  }),
  'a message with one indicator': ({ codes, at, truths, pick }) => ({
    text: `${pick(['各市会员人数：', '会员数如下：\n', '会员 '])}${codes
      .map((code, index) =>
        index % 2 === 0
          ? `${short(code)} ${tenThousands(at(code, 'M09'))}万`
          : `${short(code)}${at(code, 'M09')}人`,
      )
      .join(pick(['，', '；', '、', '\n']))}`,
    placed: truths
      .filter(({ indicator }) => indicator === 'M09')
      .map((truth) =>
        codes.indexOf(truth.area) % 2 === 0 ? { ...truth, value: rounded(truth.value) } : truth,
      ),
    left: [],
  }),
  'a message area by area': ({ codes, at, truths, pick }) => ({
    text: codes
      .map(
        (code) =>
          `${full(code)}总工会${pick(['：', '报来：', ' '])}基层工会${at(code, 'M01')}个，职工${at(code, 'M05')}人，会员${at(code, 'M09')}人，其中女会员${at(code, 'M10')}人`,
      )
      .join(pick(['。', '；\n', '\n'])),
    placed: truths,
    left: [],
  }),
  'a message indicator by indicator': ({ codes, at, truths }) => ({
    text: `会员：${codes.map((code) => `${short(code)}${at(code, 'M09')}人`).join('，')}。职工：${codes
      .map((code) => `${short(code)}${at(code, 'M05')}人`)
      .join('，')}。`,
    placed: truths.filter(({ indicator }) => indicator === 'M09' || indicator === 'M05'),
    left: [],
  }),
  'a list of areas with 分别': ({ codes, at, truths }) => ({
    text: `${codes.map(short).join('、')}会员分别为${codes.map((code) => `${at(code, 'M09')}人`).join('、')}。`,
    placed: truths.filter(({ indicator }) => indicator === 'M09'),
    left: [],
  }),
  'two areas and one figure': ({ codes, at }) => ({
    text: `${short(codes[0] ?? '')}、${short(codes[1] ?? '')}会员${at(codes[0] ?? '', 'M09')}人`,
    placed: [],
    left: ['area'],
  }),
  'numbered lines with dates, phones, last year and growth': ({ codes, at, truths }) => ({
    text: codes
      .map(
        (code, index) =>
          `${index + 1}. ${short(code)}：截至${year}年9月30日会员${at(code, 'M09')}人，去年${Math.round(at(code, 'M09') * 0.97)}人，比上年增长3.1%，联系电话13800001111`,
      )
      .join('\n'),
    placed: truths.filter(({ indicator }) => indicator === 'M09'),
    left: ['period', 'computed'],
  }),
  'a message with a total and an about': ({ codes, at, truths }) => ({
    text: `全市合计会员999999人，其中${short(codes[0] ?? '')}会员${at(codes[0] ?? '', 'M09')}人，${short(codes[1] ?? '')}会员约50万人`,
    placed: truths.filter(({ area, indicator }) => area === codes[0] && indicator === 'M09'),
    left: ['inexact'],
  }),
  'a message without its indicator': ({ codes, at }) => ({
    text: codes.map((code) => `${short(code)} ${tenThousands(at(code, 'M09'))}万`).join('，'),
    placed: [],
    left: ['indicator'],
  }),
  'an indicator that the form does not have': ({ codes, at, truths }) => ({
    text: `${short(codes[0] ?? '')}会员${at(codes[0] ?? '', 'M09')}人，食堂就餐1200人次`,
    placed: truths.filter(({ area, indicator }) => area === codes[0] && indicator === 'M09'),
    left: ['indicator'],
  }),
  "a unit's own table": (world) => {
    const { code, target } = ownOf(world);
    return {
      text: rows([
        ['指标名称', '计量单位', '本年', '上年'],
        ...indicators.map((one) => [
          world.head(one),
          inPersons(one) ? '人' : '个',
          world.at(code, one),
          Math.round(world.at(code, one) * 0.9),
        ]),
      ]),
      target,
      placed: world.truths.filter(({ area }) => area === code),
      left: ['period'],
    };
  },
  "a unit's own message": (world) => {
    const { code, target } = ownOf(world);
    const { at } = world;
    return {
      text: `您好，我市现有基层工会${at(code, 'M01')}个，职工${at(code, 'M05')}人，会员${at(code, 'M09')}人，其中女会员${at(code, 'M10')}人。`,
      target,
      placed: world.truths.filter(({ area }) => area === code),
      left: [],
    };
  },
};

/** Every shape once, with figures, names and orders by chance. */
export function shapesOf(seed: number): readonly Shape[] {
  const random = chance(seed);
  return Object.entries(makers).map(([name, make]) => {
    const world = worldOf(random);
    return { target: world.target, ...make(world), name };
  });
}
