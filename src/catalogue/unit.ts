/**
 * Units of measure (计量单位). Every unit belongs to one base unit; `factor` is how many base units one of it is
 * (万元 → 元, 10,000). Figures are stored in base units and shown in the unit of the indicator.
 */
export interface Unit {
  readonly code: string;
  readonly en: string;
  readonly base: string;
  readonly factor: number;
}

const counted: readonly (readonly [string, string])[] = [
  ['个', 'units'],
  ['家', 'establishments'],
  ['人', 'persons'],
  ['人次', 'person-times'],
  ['户', 'households'],
  ['户次', 'household-times'],
  ['份', 'contracts'],
  ['件', 'cases'],
  ['项', 'items'],
  ['批', 'groups'],
  ['次', 'times'],
  ['场', 'sessions'],
  ['期', 'courses'],
  ['册', 'volumes'],
  ['篇', 'pieces'],
  ['种', 'kinds'],
  ['年', 'years'],
  ['天', 'days'],
  ['平方米', 'square metres'],
  ['%', 'per cent'],
  ['百分点', 'percentage points'],
  ['届', 'rounds'],
  ['处', 'places'],
  ['对', 'pairs'],
  ['类', 'classes'],
  ['倍', 'times as much'],
  ['元', 'yuan'],
];

export const units: readonly Unit[] = [
  ...counted.map(([code, en]) => ({ code, en, base: code, factor: 1 })),
  { code: '万元', en: '10,000 yuan', base: '元', factor: 10_000 },
  { code: '亿元', en: '100 million yuan', base: '元', factor: 100_000_000 },
  { code: '万人', en: '10,000 persons', base: '人', factor: 10_000 },
  { code: '万人次', en: '10,000 person-times', base: '人次', factor: 10_000 },
  { code: '万个', en: '10,000 units', base: '个', factor: 10_000 },
  { code: '万份', en: '10,000 contracts', base: '份', factor: 10_000 },
  { code: '万平方米', en: '10,000 square metres', base: '平方米', factor: 10_000 },
];

const byCode = new Map(units.map((unit) => [unit.code, unit]));

/** What is counted one by one is counted in this, where nothing says another unit. */
export const plainUnit = '个';

/** The unit with this code, or undefined. */
export function unitOf(code: string): Unit | undefined {
  return byCode.get(code);
}
