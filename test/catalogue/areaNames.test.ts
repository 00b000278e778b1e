import { areaOf, areas, childrenOf, matchArea } from '../../src/catalogue/areas';
import { everydayNames } from '../../src/catalogue/areas/name';
import type { Area } from '../../src/catalogue/area';

const cities = areas.filter(({ level }) => level === 'city');
const counties = areas.filter(({ level }) => level === 'county');
const provinceOf = ({ code }: Area): string => `${code.slice(0, 2)}0000`;
const everyday = (area: Area): readonly string[] => [
  ...new Set([area.short, ...everydayNames(area.zh)].map((name) => name)),
];
/** Names by which a place is not found, with what is found instead. */
const missed = (
  places: readonly Area[],
  namesOf: (area: Area) => readonly string[],
  withinOf: (area: Area) => string,
): readonly string[] =>
  places.flatMap((area) =>
    namesOf(area).flatMap((name) => {
      const found = matchArea(name, withinOf(area), area.level);
      return found === area ? [] : [`${area.zh} as ${name}: ${found?.zh ?? 'none'}`];
    }),
  );

describe('the names of places', () => {
  it('find all prefectures by full, short and everyday name in their province', () => {
    expect(cities).toHaveLength(333);
    expect(missed(cities, ({ zh }) => [zh], provinceOf)).toEqual([]);
    expect(missed(cities, everyday, provinceOf)).toEqual([]);
  });

  it('find all counties by full name in their prefecture', () => {
    expect(
      missed(
        counties,
        ({ zh }) => [zh],
        ({ parent }) => parent ?? '',
      ),
    ).toEqual([]);
  });

  it('find nearly all counties by everyday name in their province, and never another county', () => {
    const lost = missed(counties, everyday, provinceOf);
    expect(lost.filter((one) => !one.endsWith(': none'))).toEqual([]);
    const names = counties.flatMap(everyday).length;
    expect(lost.length / names).toBeLessThan(0.01);
  });

  it('never find another place whatever its level: at most the prefecture that a county is called after', () => {
    const others = [...cities, ...counties].flatMap((area) =>
      everyday(area).flatMap((name) => {
        const found = matchArea(name, provinceOf(area));
        const isHolder =
          found !== undefined && area.parent === found.code && found.short.startsWith(area.short);
        return found === undefined || found === area || isHolder
          ? []
          : [`${area.zh} as ${name}: ${found.zh}`];
      }),
    );
    expect(others).toEqual([]);
    // 29 counties are called like the prefecture that holds them: alone, 长沙 is the city and no other place.
    const names = counties.flatMap((area) => everyday(area).map((name) => ({ area, name })));
    const found = names.filter(({ area, name }) => matchArea(name, provinceOf(area)) === area);
    expect(found.length / names.length).toBeGreaterThanOrEqual(0.98);
  });

  it.each([
    ['450000', 111],
    ['510000', 183],
  ])('find the counties of %s, all %i of them, by every name', (province, count) => {
    const own = counties.filter((area) => provinceOf(area) === province);
    expect(own).toHaveLength(count);
    expect(
      missed(
        own,
        (area) => [area.zh, ...everyday(area)],
        ({ parent }) => parent ?? '',
      ),
    ).toEqual([]);
    // 市中区 of 内江 and of 乐山: without the city nothing tells which.
    const shared = missed(own, (area) => [area.zh, ...everyday(area)], provinceOf);
    expect(shared.filter((one) => !one.startsWith('市中区'))).toEqual([]);
  });

  it.each([
    ['融水县', '450225'],
    ['三江县', '450226'],
    ['恭城县', '450332'],
    ['融水自治县', '450225'],
    ['北川县', '510726'],
    ['玉龙县', '530721'],
    ['宁蒗县', '530724'],
    ['东乡县', '622926'],
    ['恩施州', '422800'],
    ['湘西州', '433100'],
    ['凉山州', '513400'],
    ['红河州', '532500'],
    ['西双版纳', '532800'],
    ['伊犁州', '654000'],
    ['博州', '652700'],
    ['克州', '653000'],
    ['克孜勒苏自治州', '653000'],
    ['兴安盟', '152200'],
    ['锡盟', '152500'],
    ['阿拉善', '152900'],
    ['鄂伦春自治旗', '150723'],
    ['鄂温克旗', '150724'],
    ['莫旗', '150722'],
    ['准格尔', '150622'],
    ['神农架', '429021'],
    ['六枝', '520203'],
    ['浦东', '310115'],
  ])('%s is an everyday name', (name, code) => {
    expect(matchArea(name)?.code).toBe(code);
  });

  it('tell apart places called like a province, a prefecture or each other, by what is asked for', () => {
    const found = (name: string, within?: string, level?: Area['level']): string | undefined =>
      matchArea(name, within, level)?.code;
    expect(found('吉林', '220000')).toBe('220200');
    expect(found('海南', '150000')).toBe('150303');
    expect(found('海南', '630000')).toBe('632500');
    expect(found('河南', '630000')).toBe('632324');
    expect(found('河南')).toBe('410000');
    expect([found('巴州'), found('巴州', '510000'), found('巴州', '650000')]).toEqual([
      undefined,
      '511902',
      '652800',
    ]);
    expect([
      found('恩施', '420000'),
      found('恩施', '420000', 'city'),
      found('恩施', '420000', 'county'),
    ]).toEqual([undefined, '422800', '422801']);
    expect([found('长沙', '430000'), found('长沙县', '430000')]).toEqual(['430100', '430121']);
    expect([found('朝阳区'), found('北京市朝阳区'), found('朝阳区', '220000')]).toEqual([
      undefined,
      '110105',
      '220104',
    ]);
  });

  it('stand for one place each under their parent', () => {
    const doubled = areas.filter((area) => {
      const names = childrenOf(area.code).map(({ zh }) => zh);
      return new Set(names).size < names.length;
    });
    expect(doubled).toEqual([]);
    expect(areaOf('450127')).toBeUndefined();
  });
});
