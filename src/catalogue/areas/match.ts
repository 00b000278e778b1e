import type { Area } from '../area';
import { grouped } from '../grouped';
import { formerAreas, isSamePlace, successorsOf } from './history';
import { bareName, plainName } from './label';
import { everydayNames } from './name';
import { nicknames } from './nicknames';
import { areaOf, areas, liesIn } from './tree';

// Rows of a table that sum or split others; none of them is a place, whatever its name.
const noPlace = /合计|小计|总计|共计|平均/u;
const rank: Readonly<Record<Area['level'], number>> = {
  country: 0,
  province: 1,
  city: 2,
  company: 3,
  county: 4,
};

type Names = ReadonlyMap<string, readonly Area[]>;

function index(namesOf: (area: Area) => readonly string[]): Names {
  const entries = areas.flatMap((area) =>
    [...new Set(namesOf(area).map((name) => plainName(name).toLowerCase()))].map((name) => ({ name, area })),
  );
  const groups = grouped(entries, (entry) => entry.name);
  return new Map([...groups].map(([name, group]) => [name, group.map((entry) => entry.area)]));
}

const fullNames = index((area) => [area.zh]);
const everyday = index((area) => [area.short, area.en, ...everydayNames(area.zh)]);
const nicked = index((area) => nicknames.get(area.code) ?? []);
const formerNames = new Set(formerAreas.map(({ name }) => name));
/** How the names of places that hold others begin: most texts of a sheet begin otherwise and need no further look. */
const beginnings = new Set(
  areas.filter(({ level }) => level === 'province' || level === 'city').map(({ zh }) => zh.slice(0, 2)),
);

/** The longest path of names with everything that stands around them; what is longer is a sentence. */
const longestLabel = 60;

/** Where a name is looked for, and which level it is expected to have. */
interface Scope {
  readonly within: string | undefined;
  readonly level: Area['level'] | undefined;
}

/**
 * The area that a label names by code or by name — 南宁, 南宁市, 南 宁, 450100, 450100南宁市, 南宁市（450100）, 融水县,
 * 博州, 1.南宁市, 其中：南宁市, 南宁市总工会, 柳州市柳江区, the 12-digit code of the statistics bureau — looked for in
 * `within` when given, under it before itself (吉林 within 吉林省 is the city). A code decides over the name beside
 * it. A former name or code (横县, 450127) stands for the same place today. Where a prefecture and a county in it share
 * the name, `level` decides. Undefined when nothing or more than one place fits, for what has been merged or split,
 * and for rows such as 合计.
 */
export function matchArea(text: string, within?: string, level?: Area['level']): Area | undefined {
  const plain = plainName(text);
  if (plain === '' || noPlace.test(plain)) return undefined;
  const code = /(?<!\d)(\d{6})(?:0{6})?(?!\d)/u.exec(plain)?.[1] ?? /^X\d+$/iu.exec(plain)?.[0].toUpperCase();
  if (code !== undefined) {
    const area = areaOf(code) ?? samePlace(code, undefined);
    return area !== undefined && fits(area, within) ? area : undefined;
  }
  if (plain.length > longestLabel) return undefined;
  const scope = { within, level };
  for (const name of new Set([plain, bareName(text)])) {
    const area = named(name.toLowerCase(), scope) ?? samePlace(name, within) ?? underPath(name, scope);
    if (area !== undefined) return area;
  }
  return undefined;
}

function fits(area: Area, within: string | undefined): boolean {
  return within === undefined || liesIn(area, within);
}

function named(name: string, { within, level }: Scope): Area | undefined {
  const among = (names: Names): readonly Area[] =>
    (names.get(name) ?? []).filter((area) => fits(area, within));
  const full = among(fullNames);
  if (full.length > 0) return decided(full, within, level);
  const called = among(everyday);
  const nick = among(nicked);
  // 巴州 is a district of 四川 and a prefecture of 新疆: only the province tells which.
  if (called.length > 0 && nick.length > 0) return undefined;
  return decided(called.length > 0 ? called : nick, within, level);
}

function decided(
  found: readonly Area[],
  within: string | undefined,
  level: Area['level'] | undefined,
): Area | undefined {
  const below = found.filter((area) => area.code !== within);
  const candidates = below.length > 0 ? below : found;
  const asked = candidates.filter((area) => area.level === level);
  if (asked.length > 0) return asked.length === 1 ? asked[0] : undefined;
  const highest = Math.min(...candidates.map((area) => rank[area.level]));
  const best = candidates.filter((area) => rank[area.level] === highest);
  const [area] = best;
  if (area === undefined || best.length > 1 || candidates.some((other) => isTwin(area, other)))
    return undefined;
  return area;
}

/**
 * 恩施州 and 恩施市 in it, 喀什地区 and 喀什市: both are called 恩施 and 喀什. A 县 of the name of its city (长沙县) is
 * never called without 县.
 */
function isTwin(prefecture: Area, county: Area): boolean {
  return (
    county.parent === prefecture.code &&
    prefecture.level === 'city' &&
    !prefecture.zh.endsWith('市') &&
    county.zh.endsWith('市')
  );
}

/** Today's area of a former name or code whose place is still the same. */
function samePlace(codeOrName: string, within: string | undefined): Area | undefined {
  if (!/^\d/.test(codeOrName) && !formerNames.has(codeOrName)) return undefined;
  const succession = successorsOf(codeOrName, within);
  return isSamePlace(succession) ? succession.areas[0] : undefined;
}

/** A name behind those of the places that hold it: 广西南宁市, 柳州市柳江区. */
function underPath(name: string, scope: Scope): Area | undefined {
  const found = new Map<string, Area>();
  if (!beginnings.has(name.slice(0, 2))) return undefined;
  for (let at = 2; at <= name.length - 2; at += 1) {
    const holder = named(name.slice(0, at), { within: undefined, level: undefined });
    if (holder === undefined || holder.level === 'county' || holder.level === 'company') continue;
    const rest = name.slice(at);
    const area =
      named(rest, { within: holder.code, level: scope.level }) ??
      samePlace(rest, holder.code) ??
      underPath(rest, { within: holder.code, level: scope.level });
    if (area !== undefined && area.code !== holder.code && fits(area, scope.within))
      found.set(area.code, area);
  }
  return found.size === 1 ? [...found.values()][0] : undefined;
}
