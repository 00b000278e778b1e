import type { CellValue } from './cell';

/** What typing into a cell makes of the text. */
export interface TypedInput {
  readonly formula: string | undefined;
  readonly constant: CellValue;
  /** The number format Excel gives a General cell for such an entry. */
  readonly numberFormat: string | undefined;
}

const NUMBER = /^([+-])?(?:¥|￥|\$)?(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(?:[eE]([+-]?\d{1,3}))?$/;
const ERRORS = new Set(['#DIV/0!', '#N/A', '#NAME?', '#NULL!', '#NUM!', '#REF!', '#VALUE!']);

const typed = (constant: CellValue, numberFormat?: string): TypedInput => ({
  formula: undefined,
  constant,
  numberFormat,
});

/**
 * Reads a typed text as Excel does: "=…" is a formula, "1,234.5", "12%", "(3)" and "1.2E3" are numbers,
 * TRUE/FALSE are truth values, an apostrophe forces text. Full-width digits and "83.13万" stay text.
 */
export function readTyped(text: string, numberFormat: string): TypedInput {
  if (text === '') return typed(null);
  if (numberFormat === '@') return typed(text);
  if (text.startsWith("'")) return typed(text.slice(1));
  if (text.startsWith('=') && text.length > 1) {
    return { formula: text, constant: null, numberFormat: undefined };
  }
  if (/^[+-][A-Za-z(]/.test(text)) return { formula: `=${text}`, constant: null, numberFormat: undefined };
  const trimmed = text.trim();
  const upper = trimmed.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return typed(upper === 'TRUE');
  if (ERRORS.has(upper)) return typed({ error: upper });
  return readNumber(trimmed) ?? readDate(trimmed) ?? typed(text);
}

/** The number a text stands for, or undefined; also what VALUE() and arithmetic on text accept. */
export function readNumber(text: string): TypedInput | undefined {
  const bracket = /^\((.+)\)$/.exec(text);
  const inner = bracket ? (bracket[1] ?? '') : text;
  const percent = /^(?:(.*)%|%(.*))$/.exec(inner);
  const body = (percent ? (percent[1] ?? percent[2] ?? '') : inner).trim();
  const match = NUMBER.exec(body);
  if (!match || (match[2] === undefined && !/\d/.test(match[3] ?? ''))) return undefined;
  if (bracket && match[1]) return undefined;
  const plain = Number(`${(match[2] ?? '0').replaceAll(',', '')}${match[3] ?? ''}e${match[4] ?? '0'}`);
  if (!Number.isFinite(plain)) return undefined;
  const signed = match[1] === '-' || bracket ? -plain : plain;
  if (percent) {
    return typed(Number((signed / 100).toPrecision(15)), (match[3] ?? '.').length > 1 ? '0.00%' : '0%');
  }
  const grouped = match[2]?.includes(',') === true;
  if (match[4] !== undefined) return typed(signed, '0.00E+00');
  return typed(signed, grouped ? ((match[3] ?? '.').length > 1 ? '#,##0.00' : '#,##0') : undefined);
}

const DATE = /^(\d{4})(?:[-/](\d{1,2})[-/](\d{1,2})|年(\d{1,2})月(\d{1,2})日)$/;

function readDate(text: string): TypedInput | undefined {
  const match = DATE.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? match[4]), Number(match[3] ?? match[5])];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return typed(date.getTime() / 86_400_000 + 25_569, match[4] ? 'yyyy"年"m"月"d"日"' : 'yyyy/m/d');
}
