import { areaOf, childrenOf } from '../../../../src/catalogue/areas';
import { nameOf, office, short, zh } from './office';
import type { CellContent } from '../../../../src/forms/sheet';
import type { Column, Draft, Office, Row } from './office';

const sheet = 'Sheet1';
const title = (draft: Draft, words = '工会会员情况统计表'): string =>
  draft.pick([
    `${draft.year}年广西${words}`,
    `广西壮族自治区${draft.year}年度${words}`,
    `${words}（${draft.year}年）`,
  ]);
const signed: CellContent[][] = [[null], ['单位负责人：', null, '填表人：', null, '报出日期：2020年1月5日']];

/** 14 cities with 合计 first or last under one row of heads. */
function plainRows(draft: Draft, nameIt?: (code: string, at: number) => string): readonly Row[] {
  const { areas } = draft;
  const total = draft.total(areas);
  const rows = draft.rows(areas, nameIt);
  return draft.random.below(2) === 0 ? [total, ...rows] : [...rows, total];
}

function simple(
  draft: Draft,
  rows: readonly Row[],
  more: Partial<Office> = {},
  columns = draft.columns('membership'),
): Office {
  const values = [
    [title(draft)],
    [null],
    ...draft.table(sheet, 'membership', ['地区'], columns, rows, { top: 2 }),
  ];
  return office(draft, [[sheet, [...values, ...signed]]], more);
}

function lines(
  draft: Draft,
  totalled: readonly string[],
  directs: readonly (readonly [string, string])[],
): readonly Row[] {
  const { areas } = draft;
  const all = [...areas, ...directs.map(([, code]) => code)];
  return [
    { labels: [totalled[0] ?? '合计'], code: draft.region, sums: all },
    ...draft.rows(areas),
    ...directs.map(([name, code]): Row => ({ labels: [name], code })),
  ];
}

const everydayCounty = (code: string): string => {
  const area = areaOf(code);
  return area?.zh.includes('自治县') ? `${area.short}县` : (area?.zh ?? code);
};

/** Every kind of sheet that is read, asked for or refused, by what is peculiar to it. */
export const kinds: Readonly<Record<string, (draft: Draft) => Office>> = {
  'plain with signatures': (draft) => simple(draft, plainRows(draft)),

  'three levels of merged heads in 万人': (draft) => {
    const columns: Column[] = [
      draft.column('M05', ['职工', '人数', '合计'], { unit: '万人' }),
      draft.column('M06', ['职工', '人数', '其中：女'], { unit: '万人' }),
      draft.column('M09', ['会员', '人数', '合计'], { unit: '万人' }),
      draft.column('M10', ['会员', '人数', '其中：女'], { unit: '万人' }),
    ];
    const body = draft.table(
      sheet,
      'membership',
      ['序号', '地区'],
      columns,
      plainRows(draft).map((row, at) => ({ ...row, labels: [at + 1, ...row.labels] })),
      { top: 2 },
    );
    return office(draft, [
      [sheet, [[title(draft)], [null, null, null, '单位：万人'], ...body, ['注：会员人数为9月30日数。']]],
    ]);
  },

  'names without 市, hidden codes, line breaks in heads': (draft) => {
    const columns = draft.columns('membership').map((column) => ({
      ...column,
      levels: column.levels.map((text) => `${text.slice(0, 2)}\n${text.slice(2)}`),
    }));
    const rows = plainRows(draft, (code) => short(code)).map((row) => ({
      ...row,
      labels: [row.labels[0] ?? null, row.code ?? null],
    }));
    const body = draft.table(sheet, 'membership', ['市别', '代码'], columns, rows, { top: 1 });
    return office(draft, [[sheet, [[title(draft)], ...body], [1]]]);
  },

  'counties of a city by everyday names with 市本级': (draft) => {
    const { areas } = draft;
    const own = `${draft.region}D`;
    const rows: Row[] = [
      { labels: [draft.pick(['全市合计', '合计'])], code: draft.region, sums: [...areas, own] },
      ...draft.rows(areas, everydayCounty),
      { labels: [draft.pick(['市本级', '市总本级', `${zh(draft.region)}本级`, '市总工会本级'])], code: own },
    ];
    const values = [
      [`${zh(draft.region)}${draft.year}年工会会员情况`],
      ...draft.table(sheet, 'membership', ['县区'], draft.columns('membership'), rows, { top: 1 }),
    ];
    return office(draft, [[sheet, values]]);
  },

  'cities with their counties indented below': (draft) => {
    const { areas } = draft;
    const rows = [
      draft.total(areas),
      ...areas.flatMap((code): Row[] => [
        { labels: [zh(code)], code },
        ...childrenOf(code)
          .slice(0, 2)
          .map((county): Row => ({ labels: [`　　${county.zh}`], noise: 7 })),
      ]),
    ];
    return simple(draft, rows);
  },

  'two forms stacked': (draft) => {
    const first = draft.table(sheet, 'membership', ['地区'], draft.columns('membership'), plainRows(draft), {
      top: 1,
    });
    const top = 1 + first.length + 2;
    const second = draft.table(sheet, 'contracts', ['地区'], draft.columns('contracts'), plainRows(draft), {
      top,
    });
    return office(draft, [
      [sheet, [[`${draft.year}年工会主要数据`], ...first, [null], ['二、集体合同情况'], ...second]],
    ]);
  },

  'two panels side by side': (draft) => {
    const { areas } = draft;
    const columns = draft.columns('membership').slice(0, 3);
    const half = Math.ceil(areas.length / 2);
    const left = draft.table(sheet, 'membership', ['地区'], columns, draft.rows(areas.slice(0, half)), {
      top: 1,
    });
    const right = draft.table(
      sheet,
      'membership',
      ['地区'],
      columns,
      [...draft.rows(areas.slice(half)), draft.total(areas)],
      { top: 1, left: 4 },
    );
    const height = Math.max(left.length, right.length);
    const both = Array.from({ length: height }, (_, at) => [
      ...(left[at] ?? [null, null, null, null]),
      ...(right[at] ?? []).slice(4),
    ]);
    return office(draft, [[sheet, [[title(draft)], ...both]]]);
  },

  'a table that goes on below under the same head': (draft) => {
    const { areas } = draft;
    const columns = draft.columns('membership');
    const first = draft.table(
      sheet,
      'membership',
      ['地区'],
      columns,
      [draft.total(areas), ...draft.rows(areas.slice(0, 8))],
      { top: 1 },
    );
    const top = 1 + first.length + 2;
    const second = draft.table(sheet, 'membership', ['地区'], columns, draft.rows(areas.slice(8)), { top });
    return office(draft, [[sheet, [[title(draft)], ...first, [null], ['续表'], ...second]]]);
  },

  'one form over two sheets': (draft) => {
    const { areas } = draft;
    const columns = draft.columns('membership', ['M01', 'M05', 'M06', 'M09', 'M10', 'M11']);
    const rows = [draft.total(areas), ...draft.rows(areas)];
    const first = draft.table('表一', 'membership', ['地区'], columns.slice(0, 3), rows, { top: 1 });
    const second = draft.table('续表', 'membership', ['地区'], columns.slice(3), rows, { top: 1 });
    return office(draft, [
      ['表一', [[title(draft)], ...first]],
      ['续表', [['续表'], ...second]],
    ]);
  },

  'years as columns with the growth': (draft) => {
    const { year } = draft;
    const columns = ['M05', 'M09', 'M10'].flatMap((code): Column[] => [
      draft.column(code, [nameOf(code), `${year}年`]),
      draft.column(code, [nameOf(code), `${year - 1}年`], { period: 'prior' }),
      { levels: [nameOf(code), '增长%'], own: () => 4.2 },
    ]);
    return simple(draft, plainRows(draft), {}, columns);
  },

  '本年 and 上年 as rows': (draft) => {
    const { areas } = draft;
    const items = draft.columns('membership');
    const body: CellContent[][] = [['地区', '年份', ...items.map(({ levels }) => levels[0] ?? null)]];
    for (const code of areas) {
      for (const period of ['current', 'prior'] as const) {
        const row = 1 + body.length;
        body.push([
          period === 'current' ? zh(code) : null,
          period === 'current' ? '本年' : '上年',
          ...items.map(({ indicator = '' }, at) => {
            const value = draft.figure(code, indicator, period);
            draft.known.push({
              sheet,
              row,
              column: at + 2,
              form: 'membership',
              area: code,
              indicator,
              period,
              value,
            });
            return value;
          }),
        ]);
      }
    }
    return office(draft, [[sheet, [[title(draft)], ...body]]]);
  },

  'areas across, indicators down': (draft) => {
    const { areas } = draft;
    const items = draft.items('contracts');
    const rows = items.map((indicator, at): CellContent[] => [
      nameOf(indicator),
      draft.pick(['份', '个', '人']) === '' ? '' : unitName(indicator),
      ...[draft.region, ...areas].map((code, across) => {
        const value =
          code === draft.region
            ? areas.reduce((sum, each) => sum + draft.figure(each, indicator, 'current'), 0)
            : draft.figure(code, indicator, 'current');
        draft.known.push({
          sheet,
          row: 2 + at,
          column: 2 + across,
          form: 'contracts',
          area: code,
          indicator,
          period: 'current',
          value,
        });
        return value;
      }),
    ]);
    return office(draft, [
      [sheet, [[`${draft.year}年集体合同情况`], ['项目', '单位', '合计', ...areas.map(zh)], ...rows]],
    ]);
  },

  'a return of one unit': (draft) => {
    const rows = draft.items('membership').map((indicator, at): CellContent[] => {
      const cells = (['current', 'prior'] as const).map((period, across) => {
        const value = draft.figure('450200', indicator, period);
        draft.known.push({
          sheet,
          row: 4 + at,
          column: 3 + across,
          form: 'membership',
          area: '450200',
          indicator,
          period,
          value,
        });
        return value;
      });
      return [nameOf(indicator), unitName(indicator), String(at + 1).padStart(2, '0'), ...cells, 4.2];
    });
    return office(draft, [
      [
        sheet,
        [
          ['工会会员和组织情况'],
          ['填报单位：柳州市总工会', null, null, `${draft.year}年`],
          ['指标名称', '计量单位', '代码', '本年', '上年', '增减（%）'],
          ['甲', '乙', '丙', 1, 2, 3],
          ...rows,
          ['单位负责人：', null, '填表人：'],
        ],
      ],
    ]);
  },

  'returns of several units one below the other': (draft) => {
    const values: CellContent[][] = [];
    for (const code of ['450100', '450200', '450300']) {
      values.push([`${zh(code)}${draft.year}年工会会员情况`], ['指标名称', '计量单位', '本年', '上年']);
      for (const indicator of ['M05', 'M06', 'M09', 'M10']) {
        const row = values.length;
        values.push([
          nameOf(indicator),
          unitName(indicator),
          ...(['current', 'prior'] as const).map((period, across) => {
            const value = draft.figure(code, indicator, period);
            draft.known.push({
              sheet,
              row,
              column: 2 + across,
              form: 'membership',
              area: code,
              indicator,
              period,
              value,
            });
            return value;
          }),
        ]);
      }
      values.push([null]);
    }
    return office(draft, [[sheet, values]]);
  },

  'figures as full-width text, — … ／ for nothing': (draft) => {
    const made = simple(draft, plainRows(draft));
    return asText(made, (value, at) =>
      at % 17 === 5
        ? draft.pick(['—', '…', '／'])
        : [...String(value)]
            .map((each) => (/\d/u.test(each) ? String.fromCodePoint(each.charCodeAt(0) + 0xfee0) : each))
            .join(''),
    );
  },

  'figures as text with commas': (draft) =>
    asText(simple(draft, plainRows(draft)), (value) => value.toLocaleString('en-US')),

  'two forms in one table': (draft) =>
    simple(draft, plainRows(draft), {}, [
      ...draft.columns('membership', ['M05', 'M09', 'M10']),
      ...draft.columns('contracts', ['C01', 'C02', 'C03']),
    ]),

  'one line of 区直及产业 with its parts below': (draft) =>
    simple(draft, [
      ...lines(draft, ['合计'], [['区直及产业', '450000D']]),
      { labels: ['其中：铁路'], noise: 3 },
    ]),

  'several lines of 本级, 机关, 产业, 铁路, 企业': (draft) =>
    simple(
      draft,
      lines(
        draft,
        [draft.pick(['合计', '自治区', '全区'])],
        draft.pick([
          [
            ['区直机关工会', '450000D(区直机关工会)'],
            ['自治区产业工会', '450000D(自治区产业工会)'],
            ['铁路工会', '450000D(铁路工会)'],
          ],
          [
            ['自治区本级', '450000D(自治区本级)'],
            ['大型企业工会', '450000D(大型企业工会)'],
          ],
        ]),
      ),
    ),

  '自治区 alone as the total': (draft) => {
    const { areas } = draft;
    return simple(draft, [
      { labels: [draft.pick(['自治区', '全区', '自治区合计', '广西'])], code: draft.region, sums: areas },
      ...draft.rows(areas),
    ]);
  },

  'rows of column numbers and formulas': (draft) => {
    const marks = draft.pick<readonly CellContent[]>([
      ['甲', 1, 2, 3, 4, 5, 6],
      ['甲', '1', '2', '3', '4=5+6', '5', '6'],
      ['栏次', 'A', 'B=C+D', 'C', 'D', 'E', 'F=B/A'],
    ]);
    const body = draft.table(sheet, 'membership', ['地区'], draft.columns('membership'), plainRows(draft), {
      top: 1,
      headRows: [marks],
    });
    return office(draft, [[sheet, [[title(draft)], ...body]]]);
  },

  'a row of hints below the heads': (draft) => {
    const hints = ['', '填写整数', '（必填）', '保留整数位', '不得大于职工人数', '自动计算', '例：123'];
    const body = draft.table(sheet, 'membership', ['地区'], draft.columns('membership'), plainRows(draft), {
      top: 1,
      headRows: [hints],
    });
    return office(draft, [[sheet, [[title(draft)], ...body]]]);
  },

  'four levels of heads': (draft) => {
    const columns: Column[] = [
      draft.column('C04', ['集体合同', '工资专项集体合同', '签订', '份数（份）'], { form: 'contracts' }),
      draft.column('C05', ['集体合同', '工资专项集体合同', '覆盖', '企业（个）'], { form: 'contracts' }),
      draft.column('C06', ['集体合同', '工资专项集体合同', '覆盖', '职工（人）'], { form: 'contracts' }),
      draft.column('C13', ['集体合同', '女职工专项集体合同', '签订', '份数（份）'], { form: 'contracts' }),
      draft.column('C14', ['集体合同', '女职工专项集体合同', '覆盖', '企业（个）'], { form: 'contracts' }),
    ];
    const body = draft.table(sheet, 'contracts', ['地区'], columns, plainRows(draft), { top: 1 });
    return office(draft, [[sheet, [[`${draft.year}年集体合同情况汇总表`], ...body]]]);
  },

  'many columns of the office’s own beside': (draft) => {
    const own = Array.from({ length: 14 }, (_, at): Column => ({
      levels: [`本处项目${'甲乙丙丁戊己庚辛壬癸子丑寅卯'[at] ?? ''}类`],
      own: (row) => row * 3 + at,
    }));
    return simple(draft, plainRows(draft), {}, [
      ...own.slice(0, 7),
      ...draft.columns('membership'),
      ...own.slice(7),
    ]);
  },

  'the year in the name of the file alone': (draft) => {
    const body = draft.table(sheet, 'membership', ['地区'], draft.columns('membership'), plainRows(draft), {
      top: 1,
    });
    const file = draft.pick([
      `会员年报${draft.year}.xls`,
      `${draft.year}年度工会会员.xlsx`,
      `广西_${draft.year}_会员.et`,
    ]);
    return office(draft, [[sheet, [['工会会员情况统计表'], ...body]]], { hints: { file } });
  },

  'numbered, starred and bracketed names': (draft) => {
    const styles = [
      (name: string, at: number) => `${at + 1} ${name}`,
      (name: string) => `${name}*`,
      (name: string, at: number) => `（${'一二三四五六七八九十'[at % 10] ?? ''}）${name}`,
      (name: string, at: number) => `${at + 1}、${name}`,
      (name: string) => `①${name}`,
      (name: string) => `${name}①`,
    ];
    const style = draft.pick(styles);
    return simple(
      draft,
      plainRows(draft, (code, at) => style(zh(code), at)),
    );
  },

  'names of the unions': (draft) =>
    simple(
      draft,
      plainRows(draft, (code) => `${zh(code)}${draft.pick(['总工会', '工会', '总工会'])}`),
    ),

  'a list of the country from which the region is chosen': (draft) => {
    const others = ['440100', '440300', '430100', '520100', '530100', '460100', '350100', '360100'];
    const rows = [
      ...draft.rows(draft.areas),
      ...others.map((code): Row => ({ labels: [zh(code)], noise: 11 })),
    ];
    const values = [
      [`${draft.year}年部分城市工会会员情况`],
      ...draft.table(sheet, 'membership', ['城市'], draft.columns('membership'), rows, { top: 1 }),
    ];
    return office(draft, [[sheet, values]], { hints: { region: '450000' } });
  },

  'names of other years': (draft) => {
    const former: Readonly<Record<string, string>> = { '450110': '武鸣县', '450181': '横县' };
    const rows = draft.rows(draft.areas, (code) => former[code] ?? zh(code));
    const values = [
      [`南宁市${draft.year}年工会会员情况`],
      ...draft.table(
        sheet,
        'membership',
        ['县区'],
        draft.columns('membership'),
        [...rows, draft.total(draft.areas, '合计')],
        { top: 1 },
      ),
    ];
    return office(draft, [[sheet, values]]);
  },

  'blank rows, subtotals and rows of nobody in between': (draft) => {
    const { areas } = draft;
    const rows: Row[] = [
      draft.total(areas),
      ...draft.rows(areas.slice(0, 5)),
      { labels: [null], blank: true },
      { labels: ['桂北小计'], noise: 9 },
      { labels: [null], blank: true },
      ...draft.rows(areas.slice(5)),
    ];
    return simple(draft, rows);
  },

  'codes in front, one of them a slip': (draft) => {
    const { areas } = draft;
    const rows = areas.map((code, at): Row => ({
      labels: [at === 3 ? (areas[2] ?? code) : code, zh(code)],
      code,
    }));
    const body = draft.table(
      sheet,
      'membership',
      ['行政区划代码', '地区'],
      draft.columns('membership'),
      rows,
      { top: 1 },
    );
    return office(draft, [[sheet, [[title(draft)], ...body]]]);
  },

  'the 111 counties of the region': (draft) => {
    const codes = childrenOf('450000').flatMap(({ code }) => childrenOf(code).map((county) => county.code));
    const rows = [draft.total(codes, '全区合计'), ...draft.rows(codes, everydayCounty)];
    return simple(draft, rows);
  },

  'money in 元': (draft) => {
    const items = draft.items('aid');
    const columns = items.map((code) =>
      draft.column(code, [nameOf(code)], {
        form: 'aid',
        ...(['A03', 'A11', 'A22'].includes(code) && { unit: '元' }),
      }),
    );
    const body = draft.table(sheet, 'aid', ['地区'], columns, plainRows(draft), { top: 2 });
    return office(draft, [
      [sheet, [[`${draft.year}年帮扶资金情况`], [null, null, '单位：元、人次、户次'], ...body]],
    ]);
  },

  'the 183 counties of another province, two of one name': (draft) => {
    const codes = childrenOf('510000').flatMap(({ code }) => childrenOf(code).map((county) => county.code));
    const rows = draft.rows(codes, everydayCounty);
    const body = draft.table(sheet, 'membership', ['县（市、区）'], draft.columns('membership'), rows, {
      top: 1,
    });
    return office(draft, [[sheet, [[`四川省${draft.year}年工会会员情况`], ...body]]]);
  },

  'a direct line that is the sum of those below it': (draft) => {
    const rows = lines(draft, ['合计'], [['区直及产业', '450000D']]);
    const part = (name: string, share: number): Row => ({ labels: [name], share, of: '450000D' });
    return simple(draft, [...rows, part('区直机关', 0.5), part('产业工会', 0.25), part('铁路', 0.25)]);
  },

  'a whole that leaves something out above the first city': (draft) =>
    simple(draft, [{ labels: ['自治区（不含铁路）'], noise: 77 }, ...draft.rows(draft.areas)]),

  'three panels with running numbers': (draft) => {
    const { areas } = draft;
    const columns = draft.columns('membership', ['M05', 'M09']);
    const parts = [areas.slice(0, 5), areas.slice(5, 10), areas.slice(10)].map((codes, at) =>
      draft
        .table(
          sheet,
          'membership',
          ['序号', '地区'],
          columns,
          draft.rows(codes).map((row, each) => ({ ...row, labels: [at * 5 + each + 1, ...row.labels] })),
          { top: 1, left: at * 4 },
        )
        .map((cells) => cells.slice(at * 4)),
    );
    const both = Array.from({ length: 6 }, (_, row) =>
      parts.flatMap((part) => part[row] ?? [null, null, null, null]),
    );
    return office(draft, [[sheet, [[title(draft)], ...both]]]);
  },

  'last year’s table below this year’s': (draft) => {
    const { areas, year } = draft;
    const columns = draft.columns('membership');
    const rows = [draft.total(areas), ...draft.rows(areas)];
    const first = draft.table(sheet, 'membership', ['地区'], columns, rows, { top: 1 });
    const before = draft.known.length;
    const last = draft.table(
      sheet,
      'membership',
      ['地区'],
      columns.map((column) => ({ ...column, period: 'prior' as const })),
      rows,
      { top: first.length + 3 },
    );
    // A form of its own: what is last year's here is its 本年.
    const own = draft.known
      .splice(before)
      .map((known) => ({ ...known, period: 'current' as const, year: year - 1 }));
    draft.known.push(...own);
    return office(draft, [
      [sheet, [[`${year}年工会会员情况`], ...first, [null], [`${year - 1}年工会会员情况`], ...last]],
    ]);
  },

  'codes of the neighbours': (draft) => {
    const { areas } = draft;
    const rows = areas.map((code, at): Row => ({
      labels: [areas[(at + 1) % areas.length] ?? code, zh(code)],
      code,
    }));
    const body = draft.table(sheet, 'membership', ['代码', '地区'], draft.columns('membership'), rows, {
      top: 1,
    });
    return office(draft, [[sheet, [[title(draft)], ...body]]], { outcome: 'codes_differ' });
  },

  'few of the region’s areas': (draft) =>
    simple(draft, draft.rows(draft.areas.slice(0, 5)), { outcome: 'few_areas' }),

  'rows of nobody that the total counts': (draft) => {
    const { areas } = draft;
    const rows: Row[] = [
      { labels: ['合计'], code: draft.region, sums: [...areas, 'X', 'Y'] },
      ...draft.rows(areas),
      { labels: ['甲片'], code: 'X' },
      { labels: ['乙片'], code: 'Y' },
    ];
    return simple(draft, rows, { outcome: 'rows_unread' });
  },

  'a table of other things with two of our columns': (draft) => {
    const own = Array.from({ length: 14 }, (_, at): Column => ({
      levels: [`别的项目${'甲乙丙丁戊己庚辛壬癸子丑寅卯'[at] ?? ''}`],
      own: (row) => row * 3 + at,
    }));
    return simple(draft, plainRows(draft), { outcome: 'columns_unread' }, [
      ...own,
      ...draft.columns('membership', ['M05', 'M09']),
    ]);
  },

  'a ledger of grassroots unions': (draft) => {
    const rows = draft.areas.flatMap((code) =>
      Array.from({ length: 6 }, (_, at): CellContent[] => [
        zh(code),
        `第${at + 1}公司工会`,
        100 + at,
        90 + at,
        40,
      ]),
    );
    return office(
      draft,
      [
        [
          sheet,
          [[title(draft, '基层工会台账')], ['地区', '单位名称', '职工人数', '会员人数', '女会员'], ...rows],
        ],
      ],
      { outcome: 'ledger' },
    );
  },

  'a detail of programmes under merged cities': (draft) => {
    const rows = draft.areas.flatMap((code) =>
      ['生活救助', '医疗救助', '助学'].map((programme, at): CellContent[] => [
        at === 0 ? zh(code) : null,
        programme,
        5 + at,
        1.5,
      ]),
    );
    return office(
      draft,
      [[sheet, [[title(draft, '帮扶资金明细表')], ['市', '项目', '户次', '金额（万元）'], ...rows]]],
      { outcome: 'ledger' },
    );
  },

  'a register of persons': (draft) => {
    const rows = draft.areas.flatMap((code) =>
      ['王小明', '李红', '张建国'].map((name, at): CellContent[] => [
        zh(code),
        name,
        draft.pick(['男', '女']),
        1000 + at,
      ]),
    );
    return office(
      draft,
      [
        [
          sheet,
          [
            [title(draft, '困难职工慰问名册')],
            ['地区', draft.pick(['姓名', '困难职工姓名', '受助人姓名']), '性别', '慰问金'],
            ...rows,
          ],
        ],
      ],
      { outcome: 'persons_register' },
    );
  },

  'a list of the country': (draft) => {
    const codes = [
      '110000',
      '440100',
      '440300',
      '430100',
      '520100',
      '530100',
      '460100',
      '350100',
      '360100',
      '210100',
      '210200',
    ];
    const values = [
      [`${draft.year}年主要城市工会会员情况`],
      ['城市', '会员人数', '职工人数'],
      ...codes.map((code, at): CellContent[] => [zh(code), 100 + at, 200 + at]),
    ];
    return office(draft, [[sheet, values]], { outcome: 'many_regions' });
  },

  'a table of provinces': (draft) => {
    const codes = childrenOf('000000')
      .map(({ code }) => code)
      .slice(0, 25);
    const values = [
      [`${draft.year}年各省工会会员情况`],
      ['省份', '会员人数', '职工人数'],
      ...codes.map((code, at): CellContent[] => [zh(code), 100 + at, 200 + at]),
    ];
    return office(draft, [[sheet, values]], { outcome: 'many_regions' });
  },

  'a table of other countries': (draft) => {
    const values = [
      [`${draft.year}年工会会员`],
      ['国家', '会员人数', '职工人数'],
      ...['德国', '法国', '日本', '巴西'].map((name, at): CellContent[] => [name, 100 + at, 200 + at]),
    ];
    return office(draft, [[sheet, values]], { outcome: 'no_areas' });
  },

  'a table without a year': (draft) => {
    const body = draft.table(sheet, 'membership', ['地区'], draft.columns('membership'), plainRows(draft), {
      top: 1,
    });
    return office(draft, [[sheet, [['工会会员情况统计表'], ...body]]], { outcome: 'no_year' });
  },

  'a table of other things': (draft) => {
    const values = [
      [`${draft.year}年各市经济情况`],
      ['地区', '生产总值', '财政收入'],
      ...draft.areas.map((code, at): CellContent[] => [zh(code), 100 + at, 200 + at]),
    ];
    return office(draft, [[sheet, values]], { outcome: 'no_indicators' });
  },
};

function unitName(indicator: string): string {
  return indicator.startsWith('C')
    ? ['C01', 'C04'].includes(indicator)
      ? '份'
      : ['C02', 'C05'].includes(indicator)
        ? '个'
        : '人'
    : indicator === 'M01'
      ? '个'
      : '人';
}

/** The same sheet with every figure as a text. */
function asText(made: Office, words: (value: number, at: number) => string): Office {
  const figures = new Map(made.known.map((known, at) => [`${known.row}|${known.column}`, at]));
  const blank = new Set<number>();
  const sheets = made.sheets.map((each) => ({
    ...each,
    values: each.values.map((row, at) =>
      row.map((content, column) => {
        const figure = figures.get(`${at}|${column}`);
        if (figure === undefined || typeof content !== 'number') return content;
        const text = words(content, figure);
        if (!/\d|[０-９]/u.test(text)) blank.add(figure);
        return text;
      }),
    ),
  }));
  return { ...made, sheets, isText: true, known: made.known.filter((_, at) => !blank.has(at)) };
}
