import { childrenOf } from '../../../src/catalogue/areas';
import { forms } from '../../../src/forms/catalogue';
import { recogniseSheet } from '../../../src/forms/recognise';
import { cityCodes, cityNames, cityRows, placesOf, sheetOf } from './sheets';
import type { Recognition } from '../../../src/forms/recognise';
import type { CellContent } from '../../../src/forms/sheet';

const recognise = (
  values: CellContent[][],
  hidden: { rows?: number[]; columns?: number[] } = {},
): Recognition =>
  recogniseSheet(
    sheetOf(values, { hiddenRows: hidden.rows ?? [], hiddenColumns: hidden.columns ?? [] }),
    forms,
  );

const linesFrom = (row: number): string => cityCodes.map((code, at) => `${code}@${row + at}`).join(' ');

function bound(recognition: Recognition): Extract<Recognition, { kind: 'bound' }> {
  if (recognition.kind === 'refused') throw new Error(`refused: ${recognition.reason}`);
  return recognition;
}

describe('a table by area', () => {
  it('is bound by names in any spelling, with 合计 and 区直 told apart from the cities', () => {
    const result = bound(
      recognise([
        ['广西工会会员情况统计表（2013年）'],
        ['地区', '职工人数', '会员人数', '女会员'],
        ['合计', 14, 14, 14],
        ...cityRows(3),
        ['区直及产业', 1, 1, 1],
        ['其中：铁路', 1, 1, 1],
      ]),
    );
    expect(placesOf(result)).toEqual({
      lines: `450000@2 ${linesFrom(3)} 450000D@17`,
      items: 'M05@1 M09@2 M10@3',
    });
    expect(result.binding).toMatchObject({
      form: 'membership',
      year: 2013,
      region: '450000',
      layout: 'area',
      lineAxis: 'rows',
      origin: 'recognised',
    });
    expect(result.unmatched.lines).toEqual([{ index: 18, text: '其中:铁路', reason: 'of_which' }]);
    expect(result.unmatched.areas).toEqual([]);
    expect(result.unmatched.indicators).toEqual(expect.arrayContaining(['M01', 'M11']));
  });

  it('is bound through merged heads, whose text stands in their first cell only', () => {
    expect(
      placesOf(
        recognise([
          ['2013年各市工会会员统计表'],
          [null, null, null, null, null, null, '单位：万人、个'],
          ['序号', '地区', '职工人数', null, '会员人数', null, null, '基层工会', '备注'],
          [null, null, '合计', '其中：女', '合计', '其中：女', '农民工', null, null],
          ...cityRows(7).map((row, at) => [at + 1, ...row]),
        ]),
      ),
    ).toEqual({
      lines: linesFrom(4),
      items: 'M05@2x10000 M06@3x10000 M09@4x10000 M10@5x10000 M11@6x10000 M01@7',
    });
  });

  it('is bound through four levels of heads with 本年, 上年 and 增减 under each', () => {
    expect(
      placesOf(
        recognise([
          ['集体合同情况汇总表', null, null, null, null, null, null, null, null, '2013年'],
          [null],
          ['地区', '集体合同', null, null, null, null, null, null, null, null],
          [null, '工资专项集体合同', null, null, null, null, null, '女职工专项集体合同', null, null],
          [null, '份数（份）', null, null, '覆盖', null, null, '份数', '覆盖企业', '覆盖女职工'],
          [null, '本年', '上年', '增减%', '企业', '职工', '职工比上年增减', null, null, null],
          ...cityRows(9),
        ]),
      ),
    ).toEqual({
      lines: linesFrom(6),
      items: 'C04/current@1 C04/prior@2 C05@5 C06@6 C13@7 C14@8 C15@9'.replace('C05@5 C06@6', 'C05@4 C06@5'),
    });
  });

  it('takes years in heads for 本年 and 上年, and leaves older years out', () => {
    const result = bound(
      recognise([
        ['各市会员情况'],
        ['地区', '2011年', null, '2012年', null, '2013年', null, '2013年比2012年增长%'],
        [null, '会员数', '基层工会', '会员数', '基层工会', '会员数', '基层工会', '会员数'],
        ...cityRows(7),
      ]),
    );
    expect(result.binding.year).toBe(2013);
    expect(placesOf(result)).toMatchObject({
      items: 'M09/prior@3 M01/prior@4 M09/current@5 M01/current@6',
    });
    expect(result.unmatched.items.map(({ reason }) => reason)).toEqual([
      'other_year',
      'other_year',
      'derived',
    ]);
  });

  it('lets the year of the title decide between years in heads', () => {
    const result = bound(
      recognise([
        ['2012年会员情况'],
        ['地区', '2012年会员数', '2012年职工数', '2011年会员数'],
        ...cityRows(3),
      ]),
    );
    expect(result.binding.year).toBe(2012);
    expect(placesOf(result)).toMatchObject({ items: 'M09/current@1 M05/current@2 M09/prior@3' });
  });

  it('reads a lone 上年 beside an item as that item of last year', () => {
    expect(
      placesOf(
        recognise([
          ['2013年'],
          ['地区', '会员人数', '上年', '增减%', '职工人数', '上年同期'],
          ...cityRows(5),
        ]),
      ),
    ).toMatchObject({ items: 'M09@1 M09/prior@2 M05@4 M05/prior@5' });
  });

  it('is bound with areas across and indicators down', () => {
    const values: CellContent[][] = [
      ['2013年集体合同签订情况'],
      ['项目', null, '单位', '合计', ...cityNames],
      ['集体合同', '份数', '份', ...Array<number>(15).fill(7)],
      [null, '覆盖企业', '家', ...Array<number>(15).fill(8)],
      ['工资集体协议', '份数', '份', ...Array<number>(15).fill(7)],
      [null, '覆盖企业', '家', ...Array<number>(15).fill(8)],
      [null, '覆盖职工', '万人', ...Array<number>(15).fill(9)],
    ];
    const result = bound(recognise(values));
    expect(result.binding.lineAxis).toBe('columns');
    expect(result.notes).toContainEqual({ kind: 'transposed' });
    expect(placesOf(result)).toEqual({
      lines: `450000@3 ${linesFrom(4)}`,
      items: 'C01@2 C02@3 C04@4 C05@5 C06@6x10000',
    });
  });

  it('is bound where each area has a line for 本年 and one for 上年', () => {
    const rows = cityNames.flatMap((name) => [
      [name, '本年', 10, 20],
      [null, '上年', 9, 19],
    ]);
    const result = bound(
      recognise([
        ['2013年会员情况'],
        ['地区', '年份', '会员人数', '女会员'],
        ...rows,
        ['合计', '本年', 140, 280],
        [null, '上年', 126, 266],
      ]),
    );
    expect(result.binding.areas.slice(0, 4)).toEqual([
      { code: '450100', role: 'area', index: 2, period: 'current' },
      { code: '450100', role: 'area', index: 3, period: 'prior' },
      { code: '450200', role: 'area', index: 4, period: 'current' },
      { code: '450200', role: 'area', index: 5, period: 'prior' },
    ]);
    expect(result.binding.areas).toHaveLength(30);
    expect(result.binding.areas.slice(-2)).toEqual([
      { code: '450000', role: 'total', index: 30, period: 'current' },
      { code: '450000', role: 'total', index: 31, period: 'prior' },
    ]);
  });

  it('takes the cities of a province where their counties stand between them', () => {
    const result = bound(
      recognise([
        ['2013年会员情况'],
        ['地区', '会员人数', '职工人数'],
        ['全区', 9, 9],
        ['南宁市', 5, 5],
        ['青秀区', 2, 2],
        ['西乡塘区', 3, 3],
        ['柳州市', 4, 4],
        ['鱼峰区', 4, 4],
        ['桂北小计', 4, 4],
      ]),
    );
    expect(placesOf(result)).toMatchObject({ lines: '450000@2 450100@3 450200@6' });
    expect(result.unmatched.lines.map(({ text, reason }) => `${text} ${reason}`)).toEqual([
      '青秀区 other_level',
      '西乡塘区 other_level',
      '鱼峰区 other_level',
      '桂北小计 subtotal',
    ]);
  });

  it('is bound for the counties of a city, whose names other cities share', () => {
    const result = bound(
      recognise([
        ['柳州市2013年会员情况'],
        ['县区', '会员人数', '职工人数'],
        ['城中区', 1, 1],
        ['鱼峰区', 1, 1],
        ['柳北区', 1, 1],
        ['融水', 1, 1],
        ['全市合计', 4, 4],
      ]),
    );
    expect(result.binding.region).toBe('450200');
    expect(placesOf(result)).toMatchObject({ lines: '450202@2 450203@3 450205@4 450225@5 450200@6' });
  });

  it('is bound for 111 counties of many cities under their province', () => {
    const counties = childrenOf('450000').flatMap((city) => childrenOf(city.code));
    const rows = counties.map((county, at) => [county.zh, county.code, at, at * 2]);
    const result = bound(recognise([['2013年'], ['县区', '代码', '会员人数', '职工人数'], ...rows]));
    expect(result.binding.region).toBe('450000');
    expect(result.binding.areas.map(({ code }) => code)).toEqual(counties.map(({ code }) => code));
    expect(result.binding.areas).toHaveLength(111);
  });

  it('takes 其中 before the first city of the list for that city', () => {
    const rows = cityRows(3).map(([name, ...figures], at) => [
      at === 0 ? `其中：${String(name)}` : `　　${String(name)}`,
      ...figures,
    ]);
    const result = bound(
      recognise([
        ['广西工会会员情况统计表（2013年）'],
        ['地区', '职工人数', '会员人数', '女会员'],
        ['合计', 14, 14, 14],
        ...rows,
      ]),
    );
    expect(placesOf(result)).toMatchObject({ lines: `450000@2 ${linesFrom(3)}` });
  });

  it('takes names that a county shares with its prefecture for counties among counties', () => {
    const names = ['恩施', '利川', '建始', '巴东', '宣恩', '咸丰', '来凤', '鹤峰'];
    const lists = [names, ['若尔盖', '红原', '阿坝', '壤塘']].map((list) =>
      bound(
        recognise([
          ['工会会员情况统计表（2013年）'],
          ['地区', '职工人数', '会员人数', '女会员'],
          ...list.map((name) => [name, 1, 1, 1]),
        ]),
      ).binding.areas.map(({ code }) => code),
    );
    expect(lists).toEqual([
      ['422801', '422802', '422822', '422823', '422825', '422826', '422827', '422828'],
      ['513232', '513233', '513231', '513230'],
    ]);
  });

  it('finds the places of a list that names them as in other years, and says so', () => {
    const list = (names: readonly string[]) =>
      bound(
        recognise([
          ['工会会员情况统计表（2013年）'],
          ['地区', '职工人数', '会员人数', '女会员'],
          ...names.map((name) => [name, 1, 1, 1]),
        ]),
      );
    const nanning = list(['武鸣县', '隆安县', '马山县', '上林县', '宾阳县', '横县']);
    expect(nanning.binding.areas.map(({ code }) => code)).toEqual(
      '450110 450123 450124 450125 450126 450181'.split(' '),
    );
    expect(nanning.notes.filter(({ kind }) => kind === 'former_name')).toEqual([
      { kind: 'former_name', index: 2, text: '武鸣县', area: '450110', year: 2015 },
      { kind: 'former_name', index: 7, text: '横县', area: '450181', year: 2021 },
    ]);
    // 下城区 is a part of 拱墅区 now, 江干区 was divided: neither figure is one of today's areas.
    const hangzhou = list(['上城区', '下城区', '江干区', '拱墅区', '西湖区', '余杭区', '桐庐县']);
    expect(hangzhou.unmatched.lines).toEqual([
      { index: 3, text: '下城区', reason: 'abolished' },
      { index: 4, text: '江干区', reason: 'abolished' },
    ]);
  });

  it('keeps 全省 beside 合计 as the published figure', () => {
    expect(
      placesOf(
        recognise([
          ['2013年会员'],
          ['地区', '会员人数', '职工人数'],
          ['全区', 9, 9],
          ...cityRows(2),
          ['合计', 8, 8],
        ]),
      ),
    ).toMatchObject({ lines: `450000P@2 ${linesFrom(3)} 450000@17` });
  });

  it('believes the code over the name beside it, and says so', () => {
    const rows = cityCodes.map((code, at) => [
      at === 2 ? '桂平市' : (cityNames[at] ?? ''),
      Number(code),
      5,
      6,
    ]);
    const result = bound(recognise([['2013年会员'], ['地区', '区划代码', '会员人数', '职工人数'], ...rows]));
    expect(placesOf(result)).toMatchObject({ lines: linesFrom(2), items: 'M09@2 M05@3' });
    expect(result.notes).toContainEqual({ kind: 'code_over_name', index: 4, text: '桂平市', area: '450300' });
  });

  it('does not trust hidden helper rows and columns', () => {
    const result = recognise(
      [
        ['2013年会员情况'],
        ['地区', '会员人数', '会员人数', '职工人数'],
        ['M09', 'M09', 'M05', 'M09'],
        ...cityRows(3),
        ['南宁市', 1, 1, 1],
      ],
      { rows: [2, 17], columns: [1] },
    );
    expect(placesOf(result)).toEqual({ lines: linesFrom(3), items: 'M09@2 M05@3' });
  });

  it('keeps several lines of 省直 and 产业 apart under their own names', () => {
    const result = bound(
      recognise([
        ['2013年会员'],
        ['地区', '会员人数', '职工人数'],
        ...cityRows(2),
        ['区直机关工会', 1, 1],
        ['产业工会', 1, 1],
      ]),
    );
    expect(result.notes).toContainEqual({ kind: 'several_direct', rows: 2 });
    expect(result.binding.areas.slice(-2).map(({ code, role }) => `${code} ${role}`)).toEqual([
      '450000D(区直机关工会) direct',
      '450000D(产业工会) direct',
    ]);
    expect(result.unmatched.lines).toEqual([]);
  });

  it('binds a form without any figure yet', () => {
    const blank = cityRows(0).map(([name]) => [name ?? null, null, null]);
    expect(placesOf(recognise([['2014年会员'], ['地区', '会员人数', '职工人数'], ...blank]))).toEqual({
      lines: linesFrom(2),
      items: 'M09@1 M05@2',
    });
  });
});

describe('units', () => {
  const scales = (head: string[], caption: string): string => {
    const result = bound(
      recognise([['2013年送温暖情况', null, caption], ['地区', ...head], ...cityRows(head.length)]),
    );
    return result.binding.items.map(({ indicator, scale }) => `${indicator} ${scale}`).join(', ');
  };

  it.each([
    [['发放慰问金（元）', '慰问人次'], '', 'A11 0.0001, A10 1'],
    [['发放慰问金（千元）', '慰问人次（万人次）'], '', 'A11 0.1, A10 10000'],
    [['发放慰问金：百万元', '慰问人次'], '', 'A11 100, A10 1'],
    [['发放慰问金', '慰问人次'], '单位：元、人次', 'A11 0.0001, A10 1'],
    [['发放慰问金', '慰问人次'], '（单位：亿元）', 'A11 10000, A10 1'],
    [['发放慰问金', '慰问人次'], '填报单位：广西总工会', 'A11 1, A10 1'],
  ])('in %j under %j give %s', (head, caption, expected) => {
    expect(scales(head, caption)).toBe(expected);
  });

  it('say which figures have none', () => {
    const result = bound(recognise([['2013年'], ['地区', '会员人数（万人）', '职工人数'], ...cityRows(2)]));
    expect(result.notes).toContainEqual({ kind: 'unit_assumed', indicator: 'M05', unit: '人' });
    expect(result.notes).toContainEqual({ kind: 'converted', indicator: 'M09', scale: 10000 });
  });

  it('tell apart indicators of one name: money is never people', () => {
    expect(
      placesOf(
        recognise([
          ['2013年生活救助和助学情况'],
          ['地区', '生活救助', null, '医疗救助', null],
          [null, '户次', '万元', '户次', '金额（元）'],
          ...cityRows(4),
        ]),
      ),
    ).toMatchObject({ items: 'A21@1 A22@2 A23@3 A24@4x0.0001' });
  });
});

describe('one unit’s return', () => {
  const rows: CellContent[][] = [
    ['工会会员和组织情况'],
    ['综合机关名称：450200 柳州市总工会', null, '2013年', null, null, '计量单位：见乙栏'],
    ['指标名称', '计量单位', '代码', '本年', '上年', '增减(%)', '审核说明'],
    ['甲', '乙', '丙', '1', '2', '3', '4'],
    ['一、组织情况', '—', '—', '—', '—', '—', null],
    ['基层工会组织数', '个', '01', 5, 4, 25, null],
    ['二、职工情况', '—', '—', '—', '—', '—', null],
    ['职工人数', '人', '05', 100, 90, 11, null],
    ['  其中：女', '人', '06', 50, 45, 11, null],
    ['        农民工', '人', '07', 20, 20, 0, null],
    ['会员人数', '人', '09', 95, 85, 11, null],
    ['  其中：女会员', '人', '10', 45, 45, 0, null],
    ['农民工', '人', '11', 18, 18, 0, null],
    ['本年新发展会员', '人', '12', 4, 5, 0, null],
  ];

  it('is bound by its rows, 其中 resolved by the item before', () => {
    const result = bound(recognise(rows));
    expect(result.binding).toMatchObject({
      layout: 'indicator',
      lineAxis: 'columns',
      region: '450200',
      year: 2013,
    });
    expect(placesOf(result)).toEqual({
      lines: '450200/current@3 450200/prior@4',
      items: 'M01@5 M05@7 M06@8 M07@9 M09@10 M10@11 M11@12 M15@13',
    });
  });

  it('is bound with years over its columns', () => {
    const years = rows.map((row) =>
      row.map((cell) => (cell === '本年' ? '2013年' : cell === '上年' ? '2012年' : cell)),
    );
    expect(placesOf(recognise(years))).toMatchObject({ lines: '450200/current@3 450200/prior@4' });
  });

  it('is bound with one column 数量', () => {
    expect(
      placesOf(
        recognise([
          ['柳州市总工会2013年会员情况'],
          ['项目', '数量'],
          ['会员人数', 5],
          ['其中：女', 3],
          ['职工人数', 9],
        ]),
      ),
    ).toEqual({ lines: '450200@1', items: 'M09@2 M10@3 M05@4' });
  });

  it('asks for the unit where none is named', () => {
    const anonymous = rows.map((row, at) => (at === 1 ? [null, null, '2013年'] : row));
    expect(placesOf(recognise(anonymous))).toBe('no_areas');
    const hinted = recogniseSheet(sheetOf(anonymous), forms, { region: '450300' });
    expect(bound(hinted).binding.region).toBe('450300');
  });
});

describe('sheets as offices really keep them', () => {
  it('a yearbook page: a table number, years as numbers, # for parts', () => {
    const result = bound(
      recognise([
        ['15-4  南宁市工会组织基本情况'],
        ['指标', '单位', 2012, 2013, '2013年比2012年±%'],
        ['基层工会数', '个', 9683, 10069, 4],
        ['职工人数', '万人', 90.1, 92.3, 2],
        ['  #女职工', '万人', 40, 41, 2],
        ['会员人数', '万人', 80, 82, 1],
        ['  #女会员', '万人', 30, 31, 2],
      ]),
    );
    expect(result.binding).toMatchObject({ year: 2013, region: '450100', layout: 'indicator' });
    expect(placesOf(result)).toEqual({
      lines: '450100/prior@2 450100/current@3',
      items: 'M01@2 M05@3x10000 M06@4x10000 M09@5x10000 M10@6x10000',
    });
  });

  it('a contracts table whose triples only say 份数, 企业数, 职工数 under what they count', () => {
    expect(
      placesOf(
        recognise([
          ['二〇一三年度集体合同工作情况统计表'],
          ['单位', '集体合同', null, null, '工资集体协商', null, null, '女职工专项', null, null, '建制率'],
          [null, '份数', '企业数', '职工数', '份数', '企业数', '职工数', '份数', '企业数', '女职工数'],
          ...cityRows(10),
        ]),
      ),
    ).toEqual({
      lines: linesFrom(3),
      items: 'C01@1 C02@2 C03@3 C04@4 C05@5 C06@6 C13@7 C14@8 C15@9 C18@10',
    });
  });

  it('覆盖企业 after a contract means that contract, with 本年 and 上年 under each area', () => {
    expect(
      placesOf(
        recognise([
          ['2013年集体合同'],
          ['指标', '单位', '南宁市', null, '柳州市', null, '桂林市', null],
          [null, null, '本年', '上年', '本年', '上年', '本年', '上年'],
          ['工资专项集体合同', '份', 1, 2, 3, 4, 5, 6],
          ['覆盖企业', '家', 1, 2, 3, 4, 5, 6],
          ['覆盖职工', '人', 1, 2, 3, 4, 5, 6],
        ]),
      ),
    ).toEqual({
      lines:
        '450100/current@2 450100/prior@3 450200/current@4 450200/prior@5 450300/current@6 450300/prior@7',
      items: 'C04@3 C05@4 C06@5',
    });
  });

  it('a table that begins in column B, with the office, a date and signatures around it', () => {
    const result = bound(
      recognise([
        [null],
        [null, '2013年度四川省工会会员统计汇总表'],
        [null, '报送单位：四川省总工会', null, null, null, '2014年1月15日报出'],
        [null, '序号', '市（州）', '会员情况', null, null],
        [null, null, null, '会员总数（人）', '农民工会员（人）', '工会组织数（个）'],
        [null, 1, '成都市', 1, 2, 3],
        [null, 2, '阿坝州', 1, 2, 3],
        [null, 3, '凉山', 1, 2, 3],
        [null, null, '全省合计', 3, 6, 9],
        [null, '单位负责人：', null, '填表人：'],
        [null, '注：1.会员人数为9月30日数。'],
      ]),
    );
    expect(result.binding).toMatchObject({ year: 2013, region: '510000' });
    expect(placesOf(result)).toEqual({
      lines: '510100@5 513200@6 513400@7 510000@8',
      items: 'M09@3 M11@4 M01@5',
    });
  });

  it('figures kept as text stay where they are, for the check to name', () => {
    const rows = cityNames.map((name) => [name, '1,234', '5678人']);
    expect(placesOf(recognise([['2013年'], ['地区', '会员人数', '职工人数'], ...rows]))).toMatchObject({
      items: 'M09@1 M05@2',
    });
  });

  it('a second table below is a form of its own, here last year’s', () => {
    const one = [['地区', '会员人数', '职工人数'], ...cityRows(2)];
    const result = bound(recognise([['2013年'], ...one, [null], ['2012年'], ...one]));
    expect(placesOf(result)).toMatchObject({ lines: linesFrom(2) });
    expect(result.binding.year).toBe(2013);
    const [last] = result.others;
    expect(last?.binding.year).toBe(2012);
    expect(last?.binding.areas.map(({ code, index }) => `${code}@${index}`).join(' ')).toBe(linesFrom(19));
    expect(result.unmatched.lines).toEqual([]);
  });
});

describe('what is no such form', () => {
  it.each<[string, string, CellContent[][]]>([
    ['nothing', 'empty', [[null, ' ']]],
    [
      'a register of persons',
      'persons_register',
      [
        ['2013年困难职工名册'],
        ['序号', '姓名', '性别', '身份证号', '地区', '会员人数'],
        [1, '甲', '男', 'x', '南宁市', 1],
      ],
    ],
    [
      'a blank questionnaire',
      'blank_questionnaire',
      [
        ['2013年度基层工会调查表'],
        ['职工人数 ____ 人', '其中：女职工 ____ 人'],
        ['会员人数 ____'],
        ['建立职代会 1.是 2.否 （　）'],
      ],
    ],
    [
      'a questionnaire in columns that nobody has filled',
      'blank_questionnaire',
      [
        ['基层工会调查表 2013年'],
        ['指标名称', '代码', '本年'],
        ['会员人数', '01', null],
        ['女会员', '02', null],
        ['职工人数', '03', null],
      ],
    ],
    [
      'numbers without names',
      'no_names',
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
    ],
    ['areas with other figures', 'no_indicators', [['2013年'], ['地区', '销量', '价格'], ...cityRows(2)]],
    [
      'figures of no area',
      'no_areas',
      [['2013年'], ['部门', '会员人数', '职工人数'], ['一部', 1, 2], ['二部', 3, 4]],
    ],
    ['a text', 'no_figures', [['关于召开会议的通知'], ['请准时参加']]],
    ['a form without a year', 'no_year', [['会员情况'], ['地区', '会员人数', '职工人数'], ...cityRows(2)]],
  ])('%s is refused: %s', (_, reason, values) => {
    expect(placesOf(recognise(values))).toBe(reason);
  });

  it('a table of two forms in columns of their own is both of them, the one that is hinted at first', () => {
    const values = [
      ['2013年各市情况'],
      ['地区', '会员人数', '职工人数', '工资专项集体合同', '工资专项集体合同覆盖企业'],
      ...cityRows(4),
    ];
    const both = bound(recognise(values));
    expect([both, ...both.others].map(({ binding }) => binding.form).sort()).toEqual([
      'contracts',
      'membership',
    ]);
    const hinted = bound(recogniseSheet(sheetOf(values), forms, { form: 'contracts' }));
    expect(placesOf(hinted)).toMatchObject({ items: 'C04@3 C05@4' });
    expect(hinted.others.map(({ binding }) => binding.items.map(({ indicator }) => indicator))).toEqual([
      ['M09', 'M05'],
    ]);
  });

  it('a title decides between two forms', () => {
    const values = [
      ['2013年集体合同情况'],
      ['地区', '会员人数', '职工人数', '工资专项集体合同', '工资专项集体合同覆盖企业'],
      ...cityRows(4),
    ];
    expect(placesOf(recognise(values))).toMatchObject({ items: 'C04@3 C05@4' });
  });

  it('a hint tells apart what the sheet leaves open, and never overrules what it states', () => {
    const shared = [['2013年'], ['地区', '会员人数', '职工人数'], ['市中区', 1, 2], ['东兴区', 1, 2]];
    const hinted = recogniseSheet(sheetOf(shared), forms, { region: '511000', form: 'membership' });
    expect(placesOf(hinted)).toMatchObject({ lines: '511002@2 511011@3' });
    const plainly = [['2012年'], ['地区', '会员人数', '职工人数'], ...cityRows(2)];
    const kept = recogniseSheet(sheetOf(plainly), forms, { region: '510000', form: 'aid', year: 2014 });
    expect(bound(kept).binding).toMatchObject({ region: '450000', form: 'membership', year: 2012 });
  });

  it('a year that is missing may be given', () => {
    const given = recogniseSheet(
      sheetOf([['会员'], ['地区', '会员人数', '职工人数'], ...cityRows(2)]),
      forms,
      { year: 2013 },
    );
    expect(bound(given).binding.year).toBe(2013);
    expect(bound(given).notes).toContainEqual({ kind: 'year_from', source: 'hint' });
  });
});

test('rows far below a table are named', () => {
  const rows = [
    ['广西2013年度工会会员和组织情况', '', ''],
    ['地区', '职工人数（人）', '会员人数（人）'],
    ...cityRows(2, cityNames),
    ...Array.from({ length: 4500 }, () => ['', '', '']),
    ['某某单位', 5, 7],
  ];
  const { unmatched } = bound(recognise(rows));
  expect(unmatched.lines).toEqual([{ index: rows.length - 1, text: '某某单位', reason: 'unknown' }]);
});
