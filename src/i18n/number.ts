import { localeOf } from './language';
import type { Lang } from './language';

const formats = new Map<string, Intl.NumberFormat>();

// Intl formatters are slow to build and fast to use; a list of 2,000 findings needs two of them.
function cached(lang: Lang, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${lang} ${JSON.stringify(options)}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const format = new Intl.NumberFormat(localeOf[lang], options);
  formats.set(key, format);
  return format;
}

export interface Numbers {
  /** 511,300 — grouped, at most `decimals` decimals (4 unless told, which shows every figure as it is). */
  number(value: number, decimals?: number): string;
  /** 0.92 → 92%. */
  percent(ratio: number, decimals?: number): string;
  /** 0.077 → +7.7%. */
  change(ratio: number): string;
}

/** Formatters of one language. */
export function createNumbers(lang: Lang): Numbers {
  return {
    number: (value, decimals = 4) => cached(lang, { maximumFractionDigits: decimals }).format(value),
    percent: (ratio, decimals = 1) =>
      cached(lang, { style: 'percent', maximumFractionDigits: decimals }).format(ratio),
    change: (ratio) =>
      cached(lang, { style: 'percent', maximumFractionDigits: 1, signDisplay: 'exceptZero' }).format(ratio),
  };
}
