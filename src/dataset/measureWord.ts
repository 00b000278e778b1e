/** What a measure word can count. Words of one dimension stand for each other (名 for 人, 家 for 个). */
export type Dimension =
  'persons' | 'person-times' | 'households' | 'money' | 'share' | 'area' | 'time' | 'things';

const dimensions: readonly (readonly [Dimension, readonly string[]])[] = [
  ['persons', ['人', '名', '位']],
  ['person-times', ['人次', '次']],
  ['households', ['户', '户次']],
  ['money', ['元']],
  ['share', ['%', '百分点', '倍']],
  ['area', ['平方米']],
  ['time', ['年', '天', '个月', '小时', '岁']],
];

/** The dimension of a measure word or base unit; anything that is not of another dimension counts things. */
export function dimensionOf(unit: string): Dimension {
  return dimensions.find(([, words]) => words.includes(unit))?.[0] ?? 'things';
}

// Loose use that is no mistake: enterprises in 户, occasions in 次, head counts in 人次.
const loose: readonly (readonly [Dimension, Dimension])[] = [
  ['households', 'things'],
  ['person-times', 'things'],
  ['person-times', 'persons'],
];

/** Whether a figure printed with this measure word can be in that unit. */
export function canCount(printed: string, unit: string): boolean {
  const [a, b] = [dimensionOf(printed), dimensionOf(unit)];
  return a === b || loose.some(([x, y]) => (x === a && y === b) || (x === b && y === a));
}
