import { readTypedNumber } from '../../spreadsheet/typedNumber';
import { isErrorText } from '../../spreadsheet/value';
import type { CellValue } from '../../spreadsheet/value';

/** What typing into a cell makes of the text. */
export interface TypedInput {
  readonly formula: string | undefined;
  readonly constant: CellValue;
  /** The number format Excel gives a General cell for such an entry. */
  readonly numberFormat: string | undefined;
}

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
  if (isErrorText(trimmed)) return typed({ error: upper });
  const number = readTypedNumber(trimmed);
  if (number) return typed(number.value, number.numberFormat);
  return readDate(trimmed) ?? typed(text);
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
