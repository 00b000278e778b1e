import { indicatorOf } from '../../catalogue/indicators';
import { twelveDigits } from '../../catalogue/numbers';
import { unitOf } from '../../catalogue/unit';
import { canCount } from '../../dataset/measureWord';
import { numeralsIn } from '../../dataset/numeral';
import type { Numeral } from '../../dataset/numeral';
import type { LeftReason, UnitSource } from './pasted';

/** A figure as one cell or clause gives it, in the indicator's unit. */
export interface FigureRead {
  readonly value: number;
  readonly factor: number;
  readonly unit: UnitSource;
}

export type FigureReading =
  | { readonly kind: 'figure'; readonly figure: FigureRead }
  | { readonly kind: 'left'; readonly reason: LeftReason }
  | { readonly kind: 'blank' };

/** What a column says of the unit of its figures. */
export interface ColumnUnit {
  /** How many of the indicator's unit one of the column's is. */
  readonly scale: number;
  readonly said: boolean;
}

const nothing = /^(?:[-—–―－/／…·.]+|无|空|未报|暂无|N\/?A)$/iu;
const number = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/u;

/** The text of a cell to read: half-width, without the spaces that group digits. */
function cellText(text: string): string {
  // NFKC would make digits of a footnote's mark: 831300² is not 8,313,002.
  if (/\p{No}/u.test(text)) return text.trim();
  return text
    .normalize('NFKC')
    .trim()
    .replace(/(?<=\d)[\s\u00a0](?=\d{3}(?!\d))/gu, '');
}

/** Whether a text is a bare number, with or without commas between thousands. */
export function isBareNumber(text: string): boolean {
  return number.test(cellText(text));
}

/** The figure of a cell under a head: 852000, 85.2万, 1,234人; 约42万 and 100、200 are left to the person. */
export function figureInCell(text: string, indicator: string, column: ColumnUnit): FigureReading {
  const written = cellText(text);
  if (written === '' || nothing.test(written)) return { kind: 'blank' };
  if (number.test(written)) {
    const value = twelveDigits(Number(written.replaceAll(',', '')) * column.scale);
    return {
      kind: 'figure',
      figure: { value, factor: column.scale, unit: column.said ? 'head' : 'own' },
    };
  }
  const [numeral, ...others] = numeralsIn(written);
  if (numeral === undefined || others.length > 0 || numeral.text.trim() !== written)
    return { kind: 'left', reason: 'number' };
  return figureOfNumeral(numeral, indicator, column);
}

/** The figure that a numeral gives for an indicator; 万 or a unit beside it speaks before the head. */
export function figureOfNumeral(numeral: Numeral, indicator: string, column: ColumnUnit): FigureReading {
  const unit = unitOf(indicatorOf(indicator)?.unit ?? '');
  const base = unit?.base ?? '';
  if (numeral.unit !== '' && !canCount(numeral.unit, base)) {
    return { kind: 'left', reason: numeral.unit === '%' || numeral.unit === '百分点' ? 'computed' : 'unit' };
  }
  if (numeral.qualifier !== 'exact') return { kind: 'left', reason: 'inexact' };
  const digits = Number.parseFloat(numeral.text.replace(/[^\d.]/gu, ''));
  const multiplied = Number.isFinite(digits) && digits !== 0 && numeral.value !== digits;
  const printed = numeral.unit !== '' || multiplied;
  const ownFactor = unit?.factor ?? 1;
  const value = printed
    ? twelveDigits(numeral.value / ownFactor)
    : twelveDigits(numeral.value * column.scale);
  return {
    kind: 'figure',
    figure: {
      value,
      factor: Number.isFinite(digits) && digits !== 0 ? twelveDigits(value / digits) : 1,
      unit: printed ? 'printed' : column.said ? 'head' : 'own',
    },
  };
}
