import { areas } from '../../catalogue/areas';
import { pinyinInitials } from '../../catalogue/pinyin';
import type { Area } from '../../catalogue/area';

const provinces = areas.filter(({ level }) => level === 'province');
const divisions = areas.filter(({ level }) => level !== 'company' && level !== 'country');

/** Every province, those first that the dataset's figures are about. */
function regionsInOrder(known: readonly string[]): readonly Area[] {
  return [
    ...provinces.filter(({ code }) => known.includes(code)),
    ...provinces.filter(({ code }) => !known.includes(code)),
  ];
}

const rank: Readonly<Record<Area['level'], number>> = {
  country: 0,
  province: 1,
  city: 2,
  county: 3,
  company: 4,
};

/**
 * Regions that a typed name, code or pinyin initials can mean, provinces before cities; all provinces for none, the
 * `known` ones first.
 */
export function findRegions(typed: string, known: readonly string[] = [], limit = 12): readonly Area[] {
  const text = typed.trim().toLowerCase();
  if (text === '') return regionsInOrder(known);
  const initials = /^[a-z]{2,}$/u.test(text);
  return divisions
    .filter(
      ({ zh, short, code, en }) =>
        zh.includes(text) ||
        short.includes(text) ||
        code.startsWith(text) ||
        en.toLowerCase().startsWith(text) ||
        (initials && pinyinInitials(short).some((each) => each.startsWith(text))),
    )
    .sort((a, b) => rank[a.level] - rank[b.level] || a.code.localeCompare(b.code, 'en'))
    .slice(0, limit);
}
