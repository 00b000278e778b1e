import { areaOf, areas, childrenOf, companies, liesIn, matchArea } from '../../src/catalogue/areas';

const cities = (province: string): string[] => childrenOf(province).map((area) => `${area.code}${area.zh}`);

describe('the divisions', () => {
  it('have one code each', () => {
    expect(new Set(areas.map((area) => area.code)).size).toBe(areas.length);
  });

  it('each stand under a place that is listed', () => {
    expect(areas.filter((area) => area.parent !== null && areaOf(area.parent) === undefined)).toEqual([]);
  });

  it('cover the whole country', () => {
    const count = (level: string): number => areas.filter((area) => area.level === level).length;
    expect([count('country'), count('province')]).toEqual([1, 34]);
    expect([count('city'), count('county')]).toEqual([333, 2847]);
  });

  it('list the 14 cities of 广西 in code order', () => {
    expect(cities('450000')).toEqual([
      '450100南宁市',
      '450200柳州市',
      '450300桂林市',
      '450400梧州市',
      '450500北海市',
      '450600防城港市',
      '450700钦州市',
      '450800贵港市',
      '450900玉林市',
      '451000百色市',
      '451100贺州市',
      '451200河池市',
      '451300来宾市',
      '451400崇左市',
    ]);
  });

  it('list the 21 cities and prefectures of 四川 in code order', () => {
    expect(childrenOf('510000').map((area) => area.short)).toEqual(
      '成都 自贡 攀枝花 泸州 德阳 绵阳 广元 遂宁 内江 乐山 南充 眉山 宜宾 广安 达州 雅安 巴中 资阳 阿坝州 甘孜州 凉山州'.split(
        ' ',
      ),
    );
    expect(
      childrenOf('510000')
        .map((area) => area.code)
        .slice(-4),
    ).toEqual(['512000', '513200', '513300', '513400']);
  });

  it('give the counties of a prefecture, and those directly under a province or municipality', () => {
    expect(childrenOf('450200').map((area) => area.short)).toEqual(
      '城中 鱼峰 柳南 柳北 柳江 柳城 鹿寨 融安 融水 三江'.split(' '),
    );
    expect(childrenOf('420000').map((area) => area.zh)).toEqual(
      expect.arrayContaining(['武汉市', '仙桃市', '神农架林区']),
    );
    expect(childrenOf('110000').map((area) => area.zh)).toContain('海淀区');
    expect(childrenOf('450225')).toEqual([]);
  });

  it('keep companies apart from the divisions they stand in', () => {
    expect(companies.every((company) => company.code.startsWith('X'))).toBe(true);
    expect(childrenOf('450700').map((area) => area.level)).not.toContain('company');
    const [company] = companies.filter((area) => area.parent === '450700');
    expect(company !== undefined && liesIn(company, '450000')).toBe(true);
  });

  it.each([
    ['450000', '广西'],
    ['150000', '内蒙古'],
    ['540000', '西藏'],
    ['810000', '香港'],
    ['320900', '盐城'],
    ['422800', '恩施州'],
    ['652900', '阿克苏'],
    ['152500', '锡林郭勒'],
    ['429021', '神农架'],
    ['450422', '藤县'],
    ['450225', '融水'],
    ['450328', '龙胜'],
    ['530925', '双江'],
    ['460000', '海南'],
  ])('%s is called %s for short', (code, short) => {
    expect(areaOf(code)?.short).toBe(short);
  });

  it('name the cities of 广西 and 四川 in English', () => {
    const unnamed = ['450000', '510000'].flatMap(childrenOf).filter((area) => !/^[A-Z]/.test(area.en));
    expect(unnamed).toEqual([]);
  });
});

describe('matchArea', () => {
  it.each([
    ['南宁', '450100'],
    ['南宁市', '450100'],
    ['南  宁', '450100'],
    ['　南　宁　市　', '450100'],
    ['450100', '450100'],
    ['４５０１００', '450100'],
    ['450100南宁市', '450100'],
    ['450100 南宁', '450100'],
    ['南宁市（450100）', '450100'],
    ['450100柳州市', '450100'],
    ['450100000000', '450100'],
    ['南宁市总工会', '450100'],
    ['nanning', '450100'],
    ['阿坝', '513200'],
    ['阿坝州', '513200'],
    ['阿坝藏族羌族自治州', '513200'],
    ['广西', '450000'],
    ['广西壮族自治区', '450000'],
    ['全国', '000000'],
    ['吉林', '220000'],
    ['X01', 'X01'],
    ['国投钦州发电有限公司', 'X02'],
    ['1 南宁市', '450100'],
    ['01南宁', '450100'],
    ['①南宁市', '450100'],
    ['(一)南宁市', '450100'],
    ['一、南宁市', '450100'],
    ['●南宁市', '450100'],
    ['南宁市*', '450100'],
    ['南宁市①', '450100'],
    ['南宁市（注1）', '450100'],
    ['其中：南宁市', '450100'],
    ['其中：1.南宁市总工会※', '450100'],
    ['南宁市工会', '450100'],
    ['南宁市总', '450100'],
    ['横州市总工会', '450181'],
    ['广西南宁市', '450100'],
    ['柳州市柳江区', '450206'],
    ['广西壮族自治区南宁市横州市', '450181'],
    ['三江', '450226'],
    ['七星区', '450305'],
    ['九江', '360400'],
  ])('%j is %s', (text, code) => {
    expect(matchArea(text)?.code).toBe(code);
  });

  it.each([
    '',
    ' ',
    '合计',
    '合  计',
    '小计',
    '总计',
    '省直及产业',
    '其中：',
    '南宁市本级',
    '产业工会',
    '南宁铁路局',
    '市辖区',
    '基层工会',
    '450199',
    '45010',
    '123456789',
    '0',
  ])('%j is no place', (text) => {
    expect(matchArea(text)).toBeUndefined();
  });

  it('leaves a name undecided that several places share, and decides it inside one of them', () => {
    expect(matchArea('鼓楼区')).toBeUndefined();
    expect(matchArea('鼓楼区', '320100')?.code).toBe('320106');
    expect(matchArea('城中', '450200')?.code).toBe('450202');
    expect(matchArea('吉林', '220000')?.code).toBe('220200');
    expect(matchArea('广西', '450000')?.code).toBe('450000');
  });

  it('finds nothing outside the place it looks in', () => {
    expect(matchArea('成都', '450000')).toBeUndefined();
    expect(matchArea('510100', '450000')).toBeUndefined();
  });

  it('takes no name of a place for a row of sums', () => {
    expect(areas.filter((area) => /合计|小计|总计|共计|平均/.test(area.zh))).toEqual([]);
  });

  it('finds every division of 广西 and 四川 by its code and full name', () => {
    const lost = areas
      .filter((area) => /^(45|51)/.test(area.code))
      .filter((area) => matchArea(area.code) !== area || matchArea(area.code + area.zh) !== area)
      .concat(
        ['450000', '510000']
          .flatMap((province) => [...childrenOf(province)])
          .filter((area) => matchArea(area.zh) !== area || matchArea(area.short, area.parent ?? '') !== area),
      );
    expect(lost).toEqual([]);
  });
});
