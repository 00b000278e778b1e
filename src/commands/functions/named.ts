import { matchArea } from '../../catalogue/areas';
import { indicatorOf, indicators } from '../../catalogue/indicators';
import { grouped } from '../../catalogue/grouped';
import type { Area } from '../../catalogue/area';
import type { Indicator } from '../../catalogue/indicator';

const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '').toLowerCase();

const byName = grouped(
  indicators.flatMap((indicator) =>
    [indicator.zh, indicator.en].map((name) => ({ name: plain(name), indicator })),
  ),
  ({ name }) => name,
);
const bySynonym = grouped(
  indicators.flatMap((indicator) => indicator.synonyms.map((name) => ({ name: plain(name), indicator }))),
  ({ name }) => name,
);

/** A cell's text, '' for an empty one. */
export function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

/** The area that a cell names by code or name. */
export function areaNamed(value: unknown): Area | undefined {
  return matchArea(textOf(value));
}

/**
 * The indicator that a cell names: by code, by its name in either language, or by another name that offices use.
 * Undefined where several are called so.
 */
export function indicatorNamed(value: unknown): Indicator | undefined {
  const text = textOf(value);
  const coded = indicatorOf(text.toUpperCase());
  if (coded !== undefined || text === '') return coded;
  const named = byName.get(plain(text)) ?? bySynonym.get(plain(text)) ?? [];
  return named.length === 1 ? named[0]?.indicator : undefined;
}

/** The statistical year of a cell: 2013, "2013", "2013年". */
export function yearNamed(value: unknown): number | undefined {
  const digits = /^((?:19|20)\d{2})(?:年度?)?$/u.exec(textOf(value).normalize('NFKC'))?.[1];
  return digits === undefined ? undefined : Number(digits);
}
