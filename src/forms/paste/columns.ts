import { indicatorOf } from '../../catalogue/indicators';
import { readColumns } from '../recognise/items/candidates';
import { assignItems } from '../recognise/items/items';
import { lexiconOf } from '../recognise/items/lexicon';
import { placeOf } from '../recognise/read/place';
import { plain } from '../recognise/read/text';
import { fitsUnit, sameUnit, scaleTo } from '../recognise/read/unitWord';
import type { UnitWord } from '../recognise/read/unitWord';
import type { ReportedPeriod } from '../reading';
import type { UnmatchedReason } from '../recognise/recognition';
import type { ColumnUnit } from './figureText';
import type { Grid } from './grid';
import type { Heads } from './heads';
import type { GivenNames, LeftReason, PasteTarget } from './pasted';

/** What a column of a table is: an indicator's figures, figures left with a reason, or nothing to read. */
export type ColumnUse =
  | { readonly kind: 'item'; readonly indicator: string; readonly unit: ColumnUnit }
  | { readonly kind: 'left'; readonly reason: LeftReason }
  | { readonly kind: 'unnamed' }
  | { readonly kind: 'none' };

/** What the recogniser cannot bind and no person needs to name. */
const leftReasons: ReadonlyMap<UnmatchedReason | undefined, LeftReason> = new Map([
  ['derived', 'computed'],
  ['other_year', 'period'],
  ['duplicate', 'twice'],
]);

const numbering = /^(?:序号|编号|行次|栏次|代码|行政区划代码|区划代码|联系电话|电话|手机)$/u;

/** What each column of a table with areas down its rows is, by the heads over it and what stands in it. */
export function columnUses(
  heads: Heads,
  body: Grid,
  labels: number,
  target: PasteTarget,
  given: GivenNames,
): readonly ColumnUse[] {
  const columns = (body[0] ?? []).map((_, column) => column);
  const texts = columns.map((column) =>
    body.map((row) => plain(row[column] ?? '')).filter((text) => text !== ''),
  );
  const holdsFigures = (column: number): boolean =>
    column !== labels &&
    (texts[column] ?? []).some((text) => /\d/u.test(text)) &&
    !isNumbering(texts[column] ?? []) &&
    !heads.levels(column).some((text) => numbering.test(text));
  const read = readColumns(
    columns
      .map((column) => ({ column, levels: heads.levels(column), indented: false }))
      .filter(({ column }) => holdsFigures(column)),
    lexiconOf(target.form),
  );
  const { items, unmatched } = assignItems(
    read,
    (year) => periodOfYear(year, target.year),
    () => true,
    heads.units,
    false,
    target.form,
  );
  return columns.map((column): ColumnUse => {
    if (!holdsFigures(column)) return { kind: 'none' };
    const facts = read.find(({ head }) => head.column === column)?.facts;
    const item = items.find(({ index }) => index === column);
    const indicator = given.get(String(column)) ?? item?.indicator;
    if (facts?.remark === true) return { kind: 'none' };
    if (facts?.period === 'prior' || item?.period === 'prior') return { kind: 'left', reason: 'period' };
    if (indicator !== undefined) {
      return { kind: 'item', indicator, unit: unitOfColumn(indicator, facts?.unit, heads.units) };
    }
    const reason = leftReasons.get(unmatched.find(({ index }) => index === column)?.reason);
    return reason === undefined ? { kind: 'unnamed' } : { kind: 'left', reason };
  });
}

/** Which column of the form a year is: 本年, 上年, or none. */
export function periodOfYear(year: number, formYear: number): ReportedPeriod | 'other' {
  if (year === formYear) return 'current';
  return year === formYear - 1 ? 'prior' : 'other';
}

/** The unit of the figures under a head: its own, else one that the table states for such figures. */
export function unitOfColumn(
  indicator: string,
  own: UnitWord | undefined,
  stated: readonly UnitWord[],
): ColumnUnit {
  const unit = indicatorOf(indicator)?.unit ?? '';
  const said = own ?? stated.find((word) => fitsUnit(unit, word) && sameUnit(unit, word));
  return said === undefined ? { scale: 1, said: false } : { scale: scaleTo(unit, said), said: true };
}

/** 1, 2, 3 … or the codes of areas down a column are nobody's figures. */
function isNumbering(texts: readonly string[]): boolean {
  if (texts.length < 2) return false;
  if (texts.every((text) => /^\d{6}(?:0{6})?$/u.test(text) && placeOf(text) !== undefined)) return true;
  return texts.every((text, at) => text === String(at + 1));
}
