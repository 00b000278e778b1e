import { twelveDigits } from '../catalogue/numbers';
import { units } from '../catalogue/unit';
import { chineseDigits, chineseNumber, chinesePlaces } from './chineseNumber';
import type { Qualifier } from './observation';

/** A figure as printed, read. */
export interface Numeral {
  /** In base units: 83.13万 → 831,300; 1.52亿元 → 152,000,000; 3成 → 30. */
  readonly value: number;
  /** The measure word as printed without its 万 or 亿 (人次, 元, %, 名), or '' where none is printed. */
  readonly unit: string;
  readonly qualifier: Exclude<Qualifier, 'derived'>;
  /** What one of the last printed digit is worth: 83.13万 → 100; 2053 → 1; 95.5% → 0.1. */
  readonly step: number;
  /** The words make it a lower bound within the next digit (1000多), not an open one (1000以上). */
  readonly nextDigit: boolean;
  /** The text read, without what follows it. */
  readonly text: string;
  readonly index: number;
}

const multipliers: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
  ['万', 10_000],
  ['十万', 100_000],
  ['百万', 1_000_000],
  ['千万', 10_000_000],
  ['亿', 100_000_000],
  ['万亿', 1_000_000_000_000],
]);

// Measure words of running text beside those of the catalogue; longer ones first, so that 人次 is not read as 人.
const printedUnits: readonly string[] = [
  ...units.map((unit) => unit.code).filter((code) => !/^[万亿]/u.test(code)),
  ...['人（次）', '人(次)', '个百分点', '平方公里', '千瓦时', '场次', '家次', '件次', '辆次', '个月', '小时'],
  ...[...'名位条所支座间处本起宗只对部幅台辆套届例岁类单张门吨轮棵枚盏'],
].sort((a, b) => b.length - a.length);

const escape = (word: string): string => word.replace(/[()]/gu, (mark) => `\\${mark}`);
const atLeastBefore = ['不少于', '不低于', '超过', '突破', '至少', '多达', '超', '逾', '上'];
const aboutBefore = ['接近', '将近', '大约', '约', '近'];
const multiplierWord = '万亿|千万|百万|十万|亿|万|千|百|十';
const arabic = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const chinese = `[${chineseDigits}${chinesePlaces}]+`;

const pattern = new RegExp(
  [
    `(?<before>${[...atLeastBefore, ...aboutBefore].join('|')})?`,
    String.raw`(?:(?<percentOf>百分之)(?<percent>${arabic}|${chinese})|(?<number>${arabic}|${chinese}|(?=[万亿])))`,
    String.raw`\s*(?<more1>多|余|来)?`,
    `(?<multiplier>${multiplierWord})?`,
    `(?<more2>多|余|来)?`,
    `(?<tenths>成)?`,
    `(?<unit>${printedUnits.map(escape).join('|')})?`,
    `(?<more3>多|余)?`,
    `(?<after>及以上|以上|左右|上下)?`,
  ].join(''),
  'gu',
);

/** The same text with full-width digits, points, percent signs and letters made half-width, place by place. */
export function halfWidth(text: string): string {
  return text.replace(/[０-９．％Ａ-Ｚａ-ｚ]/gu, (character) =>
    String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  );
}

function qualifierOf(groups: Readonly<Record<string, string | undefined>>): Numeral['qualifier'] {
  const { before = '', more1, more2, more3, after = '' } = groups;
  const more = [more1, more2, more3];
  if (aboutBefore.includes(before) || more.includes('来') || ['左右', '上下'].includes(after)) return 'about';
  if (before !== '' || more.some((word) => word !== undefined) || after !== '') return 'at_least';
  return 'exact';
}

function read(match: RegExpMatchArray): Numeral | undefined {
  const groups = match.groups ?? {};
  const printed = groups['percent'] ?? groups['number'] ?? '';
  const isArabic = /^\d/u.test(printed);
  // A bare 万 or 亿 (上亿元) counts once; otherwise a multiplier is part of the number already read (两千).
  const base =
    printed === ''
      ? 1
      : isArabic
        ? Number(printed.replaceAll(',', ''))
        : (chineseNumber(printed) ?? Number.NaN);
  // More digits than a number has are no figure.
  if (!Number.isFinite(base)) return undefined;
  const multiplier = multipliers.get(groups['multiplier'] ?? '') ?? 1;
  const isPercent = groups['percentOf'] !== undefined;
  const tenths = groups['tenths'] === undefined ? 1 : 10;
  const factor = multiplier * tenths;
  const decimals = isArabic ? (printed.split('.')[1]?.length ?? 0) : 0;
  const unit = isPercent || tenths === 10 ? '%' : (groups['unit'] ?? '');
  return {
    value: twelveDigits(base * factor),
    unit: unit.replace(/^人[（(]次[)）]$/u, '人次').replace('个百分点', '百分点'),
    qualifier: qualifierOf(groups),
    step: twelveDigits(factor / 10 ** decimals),
    nextDigit: [groups['more1'], groups['more2'], groups['more3']].some(
      (word) => word === '多' || word === '余',
    ),
    text: match[0],
    index: match.index ?? 0,
  };
}

/** Every figure in a text, Arabic (1,234, 83.13万, 近300万人次) and Chinese (两千, 九成以上, 百分之五), in its order. */
export function numeralsIn(text: string): readonly Numeral[] {
  return [...halfWidth(text).matchAll(pattern)].flatMap((match) => {
    const numeral = match[0] === '' ? undefined : read(match);
    return numeral === undefined ? [] : [numeral];
  });
}

/**
 * The figure that a text states: the first one with an Arabic digit, otherwise the first Chinese one. Undefined where
 * there is none.
 */
export function parseNumeral(text: string): Numeral | undefined {
  const found = numeralsIn(text);
  return found.find((numeral) => /\d/u.test(numeral.text)) ?? found[0];
}
