import type { Area } from '../area';
import { grouped } from '../grouped';
import { plainName, shortName } from './name';
import { areaOf, areas, liesIn } from './tree';

/** Names that were in force in other years (柳江县 until 2016), by today's code. */
export const formerNames: readonly (readonly [name: string, code: string])[] = [
  ['柳江县', '450206'],
  ['武鸣县', '450110'],
  ['临桂县', '450312'],
  ['宜州市', '451203'],
  ['靖西县', '451081'],
  ['平果县', '451082'],
  ['横县', '450181'],
  ['荔浦县', '450381'],
  ['郫县', '510117'],
  ['双流县', '510116'],
];

// Rows of a table that sum or split others; none of them is a place, whatever its name.
const noPlace = /合计|小计|总计|共计|其中|平均/u;
const rank: Readonly<Record<Area['level'], number>> = {
  country: 0,
  province: 1,
  city: 2,
  company: 3,
  county: 4,
};

/** Every spelling under which a place is recognised. */
function spellings(area: Area): readonly string[] {
  const stem = area.short.endsWith('州') && area.zh.endsWith('自治州') ? area.short.slice(0, -1) : area.short;
  return [...new Set([area.zh, area.short, shortName(area.zh), stem, area.en.toLowerCase()])].map(plainName);
}

function index(): ReadonlyMap<string, readonly Area[]> {
  const entries = areas.flatMap((area) => spellings(area).map((name) => ({ name, area })));
  const former = formerNames.flatMap(([name, code]) => {
    const area = areaOf(code);
    return area === undefined ? [] : [{ name, area }];
  });
  const groups = grouped([...entries, ...former], (entry) => entry.name);
  return new Map([...groups].map(([name, group]) => [name, group.map((entry) => entry.area)]));
}

const byName = index();

/**
 * The area that a cell names by code or by name — 南宁, 南宁市, 南 宁, 450100, 450100南宁市, 南宁市（450100）, full-width
 * digits, the 12-digit code of the statistics bureau — looked for in `within` when given, under it before itself
 * (吉林 within 吉林省 is the city). A code decides over the name beside it. Undefined when nothing or more than one
 * place of the same level fits, and for rows such as 合计 and 其中.
 */
export function matchArea(text: string, within?: string): Area | undefined {
  const plain = plainName(text);
  if (plain === '' || noPlace.test(plain)) return undefined;
  const fits = (area: Area): boolean => within === undefined || liesIn(area, within);
  const code = /(?<!\d)(\d{6})(?:0{6})?(?!\d)/u.exec(plain)?.[1] ?? /^X\d+$/iu.exec(plain)?.[0].toUpperCase();
  if (code !== undefined) {
    const area = areaOf(code);
    return area !== undefined && fits(area) ? area : undefined;
  }
  const found = (byName.get(plain) ?? byName.get(plain.toLowerCase()) ?? []).filter(fits);
  const below = found.filter((area) => area.code !== within);
  const candidates = below.length > 0 ? below : found;
  const highest = Math.min(...candidates.map((area) => rank[area.level]));
  const best = candidates.filter((area) => rank[area.level] === highest);
  return best.length === 1 ? best[0] : undefined;
}
