import type { CellContent } from '../../sheet';

const numeral = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/u;

/** The number in a cell, written as a number or as the text of one (１，２３４); undefined for anything else. */
export function figureIn(content: CellContent): number | undefined {
  if (typeof content === 'number') return content;
  if (typeof content !== 'string') return undefined;
  const text = content.normalize('NFKC').replace(/[\s,\u200b\ufeff]/gu, '');
  const scaled = /^(.*)([万亿])$/u.exec(text);
  const bare = scaled?.[1] ?? text;
  if (!numeral.test(bare)) return undefined;
  return Number(bare) * (scaled?.[2] === '万' ? 10_000 : scaled?.[2] === '亿' ? 100_000_000 : 1);
}

/**
 * Whether one row is the sum of others: in most columns where it has a figure. What was printed in round units may be
 * off by half a unit for each part; one wrong figure is no reason to think otherwise.
 */
export function addsUp(
  total: readonly (number | undefined)[],
  parts: readonly (readonly (number | undefined)[])[],
): boolean {
  let compared = 0;
  let equal = 0;
  total.forEach((whole, column) => {
    const summands = parts.flatMap((part) => part[column] ?? []);
    if (whole === undefined || summands.length === 0) return;
    const sum = summands.reduce((all, each) => all + each, 0);
    compared += 1;
    if (Math.abs(sum - whole) <= Math.max(0.006 * summands.length, Math.abs(whole) * 0.0005)) equal += 1;
  });
  return compared > 0 && equal * 2 >= compared;
}
