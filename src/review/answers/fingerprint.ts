import type { Entry, FormReading } from '../../forms/reading';
import type { Stamp } from './records';

/**
 * 64 bits in hexadecimal over the figures of a reading. The same for the same figures wherever they stand and in
 * whatever order they were read; different when any of them changes, in value or between number, text and blank.
 * It tells a changed sheet from an unchanged one; it is no signature.
 */
export function fingerprintOf(reading: FormReading): string {
  const figures = [...reading.entries].flatMap(([key, entry]) => {
    const value = typed(entry);
    return value === undefined ? [] : [`${key}=${value}`];
  });
  const head = `${reading.form}|${reading.year}|${reading.region}`;
  return hash64([head, ...figures.sort()].join('\n'));
}

/** What is handed in, by whom and when (ISO 8601). */
export function stampOf(reading: FormReading, { at, unit }: Pick<Stamp, 'at' | 'unit'>): Stamp {
  return { sheet: reading.sheet, at, unit, fingerprint: fingerprintOf(reading) };
}

/** Whether the sheet's figures are no longer those that were handed in. */
export function isStampStale(stamp: Stamp, reading: FormReading): boolean {
  return stamp.fingerprint !== fingerprintOf(reading);
}

/** A number in the indicator's unit, or whatever else the cell holds; undefined for a blank. */
function typed({ value, content }: Entry): string | undefined {
  if (value !== null) return `n${value}`;
  if (content === null || content === '') return undefined;
  return `${typeof content === 'string' ? 's' : 'b'}${String(content)}`;
}

/** Two lanes of 32 bits, each multiplied by its own prime and mixed into the other at the end (as in cyrb53). */
function hash64(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return [high, low].map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('');
}
