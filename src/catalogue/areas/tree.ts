import type { Area } from '../area';
import { companies } from './companies';
import { divisions } from './divisions';
import { englishNames } from './english';
import { grouped } from '../grouped';
import { shortName } from './name';

const country: Area = {
  code: '000000',
  zh: '全国',
  short: '全国',
  en: 'China',
  level: 'country',
  parent: null,
};

function division(code: string, zh: string, level: Area['level'], parent: string): Area {
  return { code, zh, short: shortName(zh), en: englishNames.get(code) ?? zh, level, parent };
}

function* readDivisions(): Generator<Area> {
  for (const line of divisions.trim().split('\n')) {
    if (!/^\d{4}/.test(line)) {
      yield division(`${line.slice(0, 2)}0000`, line.slice(2), 'province', country.code);
      continue;
    }
    const [head = '', counties] = line.split(':');
    const prefix = head.slice(0, 4);
    const province = `${prefix.slice(0, 2)}0000`;
    const city = head.slice(4) === '' ? undefined : `${prefix}00`;
    if (city !== undefined) yield division(city, head.slice(4), 'city', province);
    for (const county of counties?.split(' ') ?? []) {
      yield division(prefix + county.slice(0, 2), county.slice(2), 'county', city ?? province);
    }
  }
}

/** The country, every division in ascending code order, then the companies. */
export const areas: readonly Area[] = [country, ...readDivisions(), ...companies];

const byCode = new Map(areas.map((area) => [area.code, area]));
const byParent = grouped(areas, (area) => area.parent);

/** The area with this code, or undefined. */
export function areaOf(code: string): Area | undefined {
  return byCode.get(code);
}

/**
 * The divisions directly under this one in ascending code order: the prefectures of a province (and the counties
 * that stand directly under it), the counties of a prefecture. Companies are no division.
 */
export function childrenOf(code: string): readonly Area[] {
  return (byParent.get(code) ?? []).filter((area) => area.level !== 'company');
}

/** Whether the area lies in the other one, or is it. */
export function liesIn(area: Area, code: string): boolean {
  for (
    let at: Area | undefined = area;
    at !== undefined;
    at = at.parent === null ? undefined : areaOf(at.parent)
  ) {
    if (at.code === code) return true;
  }
  return false;
}
