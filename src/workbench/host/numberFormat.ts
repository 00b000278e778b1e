import { isCellError } from './cell';
import type { CellValue } from './cell';

/** What a cell shows for a value under a number format; the formats met in statistical forms are covered. */
export function formatValue(value: CellValue, format: string): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const sections = splitSections(format);
  if (typeof value === 'string') {
    const section = sections[3] ?? (sections[0]?.includes('@') ? sections[0] : '@');
    return literals(section, (code) => code.replaceAll('@', value));
  }
  return formatNumber(value, sections);
}

/** Cuts at semicolons that are neither quoted nor escaped. */
function splitSections(format: string): readonly string[] {
  const sections = [''];
  for (const piece of format.match(/"[^"]*"?|\\.|;|[^;"\\]+|./gs) ?? []) {
    if (piece === ';') sections.push('');
    else sections[sections.length - 1] += piece;
  }
  return sections;
}

function formatNumber(value: number, sections: readonly string[]): string {
  const positive = sections[0] ?? 'General';
  let section = positive;
  let shown = value;
  if (value < 0 && sections[1] !== undefined) {
    section = sections[1];
    shown = -value;
  } else if (value === 0 && sections[2] !== undefined) {
    section = sections[2];
  }
  section = section
    .replace(/\[[^\]]*\]/g, '')
    .replace(/_./g, ' ')
    .replace(/\*./g, '');
  if (/general/i.test(section))
    return literals(section, (code) => code.replace(/general/i, generalNumber(shown)));
  if (section === '@') return generalNumber(shown);
  if (isDateFormat(section)) return formatDate(shown, section);
  return formatDigits(shown, section);
}

/** At most eleven digits, as the General format shows. */
export function generalNumber(value: number): string {
  if (value === 0) return '0';
  const size = Math.abs(value);
  if (size >= 1e11 || size < 1e-9) {
    return value
      .toExponential(5)
      .replace(/\.?0+e/, 'e')
      .replace(/e([+-])(\d)$/, 'E$10$2')
      .replace('e', 'E');
  }
  const whole = Math.max(1, Math.floor(Math.log10(size)) + 1);
  return String(Number(value.toFixed(Math.max(0, Math.min(10 - whole, 9)))));
}

const isDateFormat = (section: string): boolean => /[ymdhs]/i.test(section.replace(/"[^"]*"|\\./g, ''));

function formatDate(serial: number, section: string): string {
  const date = new Date(Math.round((serial - 25_569) * 86_400_000));
  const pad = (n: number): string => String(n).padStart(2, '0');
  return literals(section, (code) =>
    code
      .replace(/y+/gi, (y) =>
        y.length > 2 ? String(date.getUTCFullYear()) : pad(date.getUTCFullYear() % 100),
      )
      .replace(/h+/gi, (h) => (h.length > 1 ? pad(date.getUTCHours()) : String(date.getUTCHours())))
      .replace(/:m+/gi, () => `:${pad(date.getUTCMinutes())}`)
      .replace(/m+/gi, (m) => (m.length > 1 ? pad(date.getUTCMonth() + 1) : String(date.getUTCMonth() + 1)))
      .replace(/d+/gi, (d) => (d.length > 1 ? pad(date.getUTCDate()) : String(date.getUTCDate())))
      .replace(/s+/gi, () => pad(date.getUTCSeconds())),
  );
}

/** Applies `change` to what is not quoted, and unquotes the rest. */
function literals(section: string, change: (code: string) => string): string {
  return section
    .split(/("[^"]*"|\\.)/)
    .map((part, index) => {
      if (index % 2 === 0) return change(part);
      return part.startsWith('"') ? part.slice(1, -1) : part.slice(1);
    })
    .join('');
}

function formatDigits(value: number, section: string): string {
  const bare = section.replace(/"[^"]*"|\\./g, '');
  const match = /[#0?][#0?,]*(?:\.[#0?]*)?(?:[eE]\+0+)?,*/.exec(bare);
  if (!match) return (value < 0 ? '-' : '') + literals(section, (code) => code);
  const pattern = match[0];
  const percent = bare.includes('%');
  const [whole = '', fraction = ''] = pattern.replace(/[eE]\+0+$/, '').split('.');
  const thousands = /,+$/.exec(pattern)?.[0].length ?? 0;
  const scaled = (percent ? value * 100 : value) / 1000 ** thousands;
  const digits = fraction.replaceAll(',', '');
  let text: string;
  if (/[eE]\+/.test(pattern)) {
    text = scaled
      .toExponential(digits.length)
      .replace(/e([+-])(\d+)/, (_, sign: string, n: string) => `E${sign}${n.padStart(2, '0')}`);
  } else {
    text = roundedText(Math.abs(scaled), digits, whole);
    if (scaled < 0 && /[1-9]/.test(text)) text = `-${text}`;
  }
  let done = false;
  return literals(section, (code) =>
    done
      ? code
      : code.replace(/[#0?][#0?,]*(?:\.[#0?]*)?(?:[eE]\+0+)?,*/, () => {
          done = true;
          return text;
        }),
  );
}

function roundedText(size: number, fraction: string, whole: string): string {
  // Excel rounds the fifteen-digit decimal, so 1.005 shown with two places is 1.01.
  const places = Math.min(fraction.length, 15);
  const exact = Number(`${Math.round(Number(`${Number(size.toPrecision(15))}e${places}`))}e-${places}`);
  let [integer = '0', decimals = ''] = exact.toFixed(places).split('.');
  const kept = fraction.lastIndexOf('0') + 1;
  while (decimals.length > kept && decimals.endsWith('0')) decimals = decimals.slice(0, -1);
  const least = (whole.match(/0/g) ?? []).length;
  if (least === 0 && integer === '0') integer = '';
  integer = integer.padStart(least, '0');
  if (/[#0?],+[#0?]/.test(whole)) integer = integer.replace(/\B(?=(\d{3})+$)/g, ',');
  return decimals === ''
    ? integer || (fraction === '' && least === 0 ? '' : integer)
    : `${integer}.${decimals}`;
}
