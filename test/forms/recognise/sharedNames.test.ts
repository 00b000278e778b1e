import { areaOf, areas, childrenOf, matchArea } from '../../../src/catalogue/areas';
import { forms } from '../../../src/forms/catalogue';
import { recogniseSheet } from '../../../src/forms/recognise';
import { sheetOf } from './sheets';
import type { Area } from '../../../src/catalogue/area';

const cityOf = ({ parent }: Area): Area | undefined => (parent === null ? undefined : areaOf(parent));

/** Counties that are called like the city that holds them (承德县 in 承德市), which their name alone means. */
const pairs = areas.flatMap((county) => {
  const city = county.level === 'county' ? cityOf(county) : undefined;
  const meant = city?.parent ? matchArea(county.short, city.parent) : undefined;
  return city && meant === city ? [{ county, city }] : [];
});

/** What the row of an everyday name is bound to, in a table of these areas that does not say of where it is. */
function boundTo(named: Area, among: readonly Area[]): string | undefined {
  const rows = among.map(({ short }, at) => [short, 1000 + at * 7, 900 + at * 5]);
  const head = [['2013年度工会会员和组织情况'], ['地区', '职工人数（人）', '会员人数（人）']];
  const found = recogniseSheet(sheetOf([...head, ...rows]), forms);
  if (found.kind !== 'bound') return undefined;
  return found.binding.areas.find(({ index }) => index === head.length + among.indexOf(named))?.code;
}

test.each(pairs.map(({ county, city }) => [county.short, county, city] as const))(
  '%s among counties is the county, among cities the city',
  (_, county, city) => {
    expect(boundTo(county, childrenOf(city.code))).toBe(county.code);
    expect([city.code, undefined]).toContain(boundTo(city, childrenOf(city.parent ?? '')));
  },
);
