const digits: ReadonlyMap<string, number> = new Map([
  ['〇', 0],
  ['零', 0],
  ['一', 1],
  ['二', 2],
  ['两', 2],
  ['三', 3],
  ['四', 4],
  ['五', 5],
  ['六', 6],
  ['七', 7],
  ['八', 8],
  ['九', 9],
]);
const places: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);

/** The characters of which Chinese numbers below ten thousand are written. */
export const chineseDigits = '〇零一二两三四五六七八九';
export const chinesePlaces = '十百千';

/**
 * The value of a Chinese number below ten thousand (两千, 十二, 一百零三, 五); a bare place counts once (百 → 100).
 * Undefined for anything else.
 */
export function chineseNumber(text: string): number | undefined {
  if (text === '') return undefined;
  let total = 0;
  let digit: number | undefined;
  let lowest = Number.POSITIVE_INFINITY;
  for (const character of text) {
    const place = places.get(character);
    if (place === undefined) {
      const next = digits.get(character);
      if (next === undefined || (digit !== undefined && digit !== 0)) return undefined;
      digit = next;
      continue;
    }
    if (place >= lowest) return undefined;
    total += (digit ?? 1) * place;
    lowest = place;
    digit = undefined;
  }
  return total + (digit ?? 0);
}
