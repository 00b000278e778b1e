import { areaOf, formerAreas, matchArea, successorsOf, todaysCode } from '../../src/catalogue/areas';

const said = (codeOrName: string, within?: string): unknown => {
  const found = successorsOf(codeOrName, within);
  return found && [found.former.year, found.fate, ...found.areas.map(({ code, zh }) => code + zh)];
};

describe('the history of divisions', () => {
  it.each([
    ['450127', 2021, 'renamed', ['450181横州市']],
    ['横县', 2021, 'renamed', ['450181横州市']],
    ['会理县', 2021, 'renamed', ['513402会理市']],
    ['新津县', 2020, 'renamed', ['510118新津区']],
    ['射洪县', 2019, 'renamed', ['510981射洪市']],
    ['柳江县', 2016, 'renamed', ['450206柳江区']],
    ['451281', 2016, 'renamed', ['451203宜州区']],
    ['512081', 2016, 'renamed', ['510185简阳市']],
    ['元坝区', 2013, 'renamed', ['510811昭化区']],
    ['宜宾县', 2018, 'adjusted', ['511504叙州区']],
    ['达县', 2013, 'adjusted', ['511703达川区']],
    ['542100', 2014, 'renamed', ['540300昌都市']],
    ['蝶山区', 2013, 'merged', ['450403万秀区']],
    ['下城区', 2021, 'merged', ['330105拱墅区']],
    ['410306', 2021, 'merged', ['410308孟津区']],
    ['371200', 2018, 'merged', ['370100济南市']],
    ['江干区', 2021, 'split', ['330102上城区', '330114钱塘区']],
    ['渝北区', 2025, 'split', ['500157两江新区', '500109北碚区']],
  ])('says what became of %s', (codeOrName, year, fate, today) => {
    expect(said(codeOrName)).toEqual([year, fate, ...today]);
  });

  it('follows a place through several changes', () => {
    // 无为县 came to 芜湖 in 2011 and became a city in 2019.
    expect(said('341422')).toEqual([2011, 'renamed', '340281无为市']);
    expect(said('522423')).toEqual([2011, 'renamed', '520581黔西市']);
  });

  it('ends in places of today', () => {
    const lost = formerAreas.filter(({ code, name, became }) => {
      const found = became.map((next) => areaOf(todaysCode(next)) ?? successorsOf(next));
      return found.includes(undefined) ? `${code}${name}` : undefined;
    });
    expect(lost).toEqual([]);
  });

  it('keeps no code for gone that is in use', () => {
    expect(formerAreas.filter(({ code, gone }) => gone && areaOf(code) !== undefined)).toEqual([]);
  });

  it('finds the former counties of 广西 and 四川 in their province wherever the place is still the same', () => {
    const former = formerAreas.filter(({ code }) => /^(?:45|51)/.test(code));
    const lost = former.filter(
      ({ code, name }) => matchArea(name, `${code.slice(0, 2)}0000`) === undefined || todaysCode(code) === '',
    );
    expect(former.length).toBeGreaterThanOrEqual(27);
    // 蝶山区 is a part of 万秀区 today; its figures are not those of 万秀区.
    expect(lost.map(({ name }) => name)).toEqual(['蝶山区']);
  });

  it('matches a former name or code only where the place is still the same', () => {
    expect([matchArea('横县')?.code, matchArea('450127')?.code]).toEqual(['450181', '450181']);
    expect([matchArea('下城区'), matchArea('330103'), matchArea('江干区', '330100')]).toEqual(
      Array(3).fill(undefined),
    );
    expect([todaysCode('450127'), todaysCode('330103'), todaysCode('450181')]).toEqual([
      '450181',
      '330103',
      '450181',
    ]);
  });

  it('lets a name of today stand for the place of today', () => {
    // 桥东区 of 石家庄 was divided in 2014 and that of 邢台 renamed; the one of 张家口 is left.
    expect(matchArea('桥东区', '130000')?.code).toBe('130702');
    expect(successorsOf('桥东区', '130100')?.fate).toBe('split');
    expect([successorsOf('横州市'), successorsOf('450181'), successorsOf('桥东区')]).toEqual(
      Array(3).fill(undefined),
    );
  });
});
