/** A number read from a typed text, with the number format that Excel gives a General cell for such an entry. */
export interface TypedNumber {
  readonly value: number;
  readonly numberFormat: string | undefined;
}

const NUMBER = /^([+-])?(?:¥|￥|\$)?(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(?:[eE]([+-]?\d{1,3}))?$/;

/**
 * The number a text stands for, or undefined; what typing, VALUE() and arithmetic on text accept: "1,234.5", "12%",
 * "(3)", "1.2E3".
 */
export function readTypedNumber(text: string): TypedNumber | undefined {
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
  const decimals = (match[3] ?? '.').length > 1;
  if (percent) {
    return { value: Number((signed / 100).toPrecision(15)), numberFormat: decimals ? '0.00%' : '0%' };
  }
  if (match[4] !== undefined) return { value: signed, numberFormat: '0.00E+00' };
  const grouped = match[2]?.includes(',') === true;
  return { value: signed, numberFormat: grouped ? (decimals ? '#,##0.00' : '#,##0') : undefined };
}
