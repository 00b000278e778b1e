import { unitOf } from '../../../catalogue/unit';
import { plain } from './text';

/** A unit as an office writes it: 千元 is 1,000 of base 元. An empty base stands for a bare 万. */
export interface UnitWord {
  readonly base: string;
  readonly factor: number;
}

const multiples: Readonly<Record<string, number>> = {
  '': 1,
  十: 10,
  百: 100,
  千: 1_000,
  万: 10_000,
  十万: 100_000,
  百万: 1_000_000,
  千万: 10_000_000,
  亿: 100_000_000,
};
const pattern =
  /^(十万|百万|千万|十|百|千|万|亿)?(元|人次|人|名|个|家|户次|户|份|件|项|批|次|场|期|册|天|平方米|百分点|%)?$/u;

/** The unit that a text is (万人, 千元, %), or undefined when it is anything else. */
export function unitWord(text: string): UnitWord | undefined {
  const word = plain(text).replace(/^人民币/u, '');
  const match = word === '' ? null : pattern.exec(word);
  if (!match) return undefined;
  const base = match[2] ?? '';
  const multiple = match[1] ?? '';
  if (base === '' && !['千', '万', '百万', '亿'].includes(multiple)) return undefined;
  return { base: base === '名' ? '人' : base, factor: multiples[multiple] ?? 1 };
}

/** The units of a line such as 单位：个、万人; none where it names an organisation (填报单位：…). */
export function unitsStated(text: string): readonly UnitWord[] {
  const line = plain(text);
  const found: UnitWord[] = [];
  for (const match of line.matchAll(/(?<!填报|报送|主管|所在|工作|涵盖|覆盖)单位(?:为|:)([^()]*)/gu)) {
    for (const piece of (match[1] ?? '').split(/[、,/;和及。]|人数|金额|单位|计量|:|为/u)) {
      const unit = unitWord(piece);
      if (unit) found.push(unit);
    }
  }
  return found;
}

const money = (base: string): boolean => base === '元';
const rate = (base: string): boolean => base === '%' || base === '百分点';

/** Whether a figure of an indicator in `own` can stand in the unit `word` at all (money is never people). */
export function fitsUnit(own: string, word: UnitWord): boolean {
  const base = unitOf(own)?.base ?? own;
  if (word.base === '') return !rate(base);
  return money(base) === money(word.base) && rate(base) === rate(word.base);
}

/** Whether the two count the very same thing; 人 and 人次 do not, 个 and 家 do. */
export function sameUnit(own: string, word: UnitWord): boolean {
  const alike = (base: string): string => (base === '家' ? '个' : base);
  return word.base === '' || alike(unitOf(own)?.base ?? own) === alike(word.base);
}

/** How many of the unit `own` one of `word` is: 万人 for 人 → 10,000; 元 for 万元 → 0.0001. */
export function scaleTo(own: string, word: UnitWord): number {
  const ownFactor = unitOf(own)?.factor ?? 1;
  // A bare 万 over an indicator already counted in 万 says the same thing.
  if (word.base === '' && ownFactor === word.factor) return 1;
  return word.base === '' ? word.factor : word.factor / ownFactor;
}
