import { areaList } from '@vant/area-data';
import { formerAreas } from '../../../src/catalogue/areas/history';

/** Divisions founded after the state of the package (end of 2024). */
const founded: Readonly<Record<string, string>> = {
  // Government of 重庆, 6 November 2025.
  '500157': '两江新区',
  // Government of 新疆, March and April 2026; codes from its civil affairs department's list of 30 June 2026.
  '653132': '岑岭县',
  '659013': '草湖市',
};

/** Development zones and former seats that the package lists for postal addresses; none is a division. */
const zones = new Set('232761 232762 232763 232764 320112 321150 632857'.split(' '));
/** Cities without counties; the package lists their towns instead. */
const undivided = ['4419', '4420', '4604', '6202'];

function isDivision(code: string): boolean {
  const [middle, last] = [code.slice(2, 4), Number(code.slice(4))];
  if (code.endsWith('0000')) return true;
  // 台湾, 香港 and 澳门 have no codes below their own in GB/T 2260.
  if (/^[78]/.test(code)) return false;
  // 市辖区, 县 and 直辖 are headings of the list, not places.
  if (last === 0) return middle !== '90' && !(/^(?:11|12|31|50)/.test(code) && Number(middle) <= 2);
  const counted = last <= 70 || (last >= 81 && last <= 89);
  return counted && !zones.has(code) && !undivided.includes(code.slice(0, 4));
}

/** The divisions of today by code: those of the package, without what is none or has been abolished, and the newest. */
export function divisionsNow(): ReadonlyMap<string, string> {
  const listed = { ...areaList.province_list, ...areaList.city_list, ...areaList.county_list };
  const abolished = new Set(formerAreas.filter(({ gone }) => gone).map(({ code }) => code));
  const names = Object.entries({ ...listed, ...founded }).filter(
    ([code]) => isDivision(code) && !abolished.has(code),
  );
  return new Map(names.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The text of `src/catalogue/areas/divisions.ts` for these divisions. */
export function divisionLines(names: ReadonlyMap<string, string>): string {
  const lines = new Map<string, string>();
  for (const [code, name] of names) {
    const [prefix, last] = [code.slice(0, 4), code.slice(4)];
    if (code.endsWith('0000')) lines.set(code, code.slice(0, 2) + name);
    else if (last === '00') lines.set(prefix, prefix + name);
    else {
      const line = lines.get(prefix) ?? prefix;
      lines.set(prefix, `${line}${line.includes(':') ? ' ' : ':'}${last}${name}`);
    }
  }
  return [...lines.values()].join('\n');
}
