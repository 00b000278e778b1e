import { twelveDigits } from '../catalogue/numbers';
import { unitOf } from '../catalogue/unit';
import type { Indicator } from '../catalogue/indicator';

/** A cell's text read as a figure. */
export interface NumberText {
  /** In the indicator's unit. */
  readonly value: number;
  /** 约, 余, 以上: the text does not state the figure itself. */
  readonly approximate: boolean;
}

const powers: ReadonlyMap<string, number> = new Map([
  ['', 1],
  ['十', 10],
  ['百', 100],
  ['千', 1000],
  ['万', 10_000],
  ['十万', 100_000],
  ['百万', 1_000_000],
  ['千万', 10_000_000],
  ['亿', 100_000_000],
]);

// Words for the same thing as the unit of the catalogue.
const sameUnits: ReadonlyMap<string, string> = new Map([
  ['名', '人'],
  ['位', '人'],
  ['家', '个'],
  ['人民币', '元'],
  ['圆', '元'],
  ['户家', '户'],
]);

/** A footnote's mark (831300①, 831300²) is no digit; an enumeration (100、200) or two lines are no figure. */
const notOneFigure = /\p{No}|、|\S[\r\n]+\s*\S/u;

/** Figures are kept to twelve digits; one with more would be changed by being read. */
const mostDigits = 12;

const pattern = new RegExp(
  [
    '^(?<about>约|大约|近|接近|超|超过|逾|不少于)?',
    '(?<currency>[¥￥]|人民币)?',
    String.raw`(?<number>[+-]?(?:\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+|\d+)(?:\.\d+)?)`,
    String.raw` ?(?<power>十万|百万|千万|十|百|千|万|亿)?`,
    '(?<more>多|余|来)?',
    String.raw` ?(?<unit>(?!以上|左右|上下)[^\d\s.,+-]{1,4}?)?`,
    '(?<after>以上|左右|上下)?$',
  ].join(''),
  'u',
);

/**
 * The figure that a cell's text states, in the indicator's unit: 「83.13万」 for 人 → 831,300; 「3205000元」 for 万元 →
 * 320.5; full-width digits and spaces between thousands are read. A text without a unit of its own is taken in the
 * indicator's unit. Undefined where the text is not one figure, its unit is another thing's (户 for 人), or a reading
 * would be a guess (1,23).
 */
export function numberText(text: string, indicator: Pick<Indicator, 'unit'>): NumberText | undefined {
  if (notOneFigure.test(text)) return undefined;
  const plain = text
    .normalize('NFKC')
    .replace(/，/gu, ',')
    .replace(/[−–—]/gu, '-')
    .replace(/^'+/u, '')
    .replace(/[\s\u200b\ufeff]+/gu, ' ')
    .trim();
  const groups = pattern.exec(plain)?.groups;
  if (!groups) return undefined;
  const { number = '', power = '', currency, unit = '' } = groups;
  if (number.replace(/^[+-]?[0,. ]*|[,. ]/gu, '').length > mostDigits) return undefined;
  const size = Number(number.replace(/[, ]/gu, '')) * (powers.get(power) ?? 1);
  const value = inUnit(size, currency ? '元' : unit, indicator.unit, power !== '');
  if (value === undefined) return undefined;
  const approximate = [groups['about'], groups['more'], groups['after']].some((word) => word !== undefined);
  return { value: twelveDigits(value), approximate };
}

/** The size in the unit asked for, or undefined where the two units do not measure the same thing. */
function inUnit(size: number, stated: string, wanted: string, hasPower: boolean): number | undefined {
  const target = unitOf(wanted);
  if (stated === '') {
    // 83.13万 counts base units; a bare number is what the form asks for.
    return hasPower && target ? size / target.factor : size;
  }
  const word = sameUnits.get(stated) ?? stated;
  if (word === wanted || (sameUnits.get(wanted) ?? wanted) === word) return size;
  if (!target || target.base !== word) return undefined;
  return size / target.factor;
}
