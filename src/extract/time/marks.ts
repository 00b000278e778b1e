import type { Clock } from './clock';
import type { TimeMark } from './mark';
import { timeExpressions } from './table';

const compiled = timeExpressions.map(({ pattern, read }) => ({ pattern: new RegExp(pattern, 'gu'), read }));

const compared = /(?:比|较|同|与|和|相较与|相比于|相较于)(?:上|去)?$/u;
const comparedBehind = /^(?:同期|相比|同比|度?的?任务)/u;

// 由2008年的28万人增加到42万人: the year is that of the first figure alone.
const fromHere = /(?:由|从)$/u;
const toThere =
  /^(?:底|末)?的?[^，。；\d]{0,8}[\d.]+[^，。；\d]{0,8}(?:增|升|提|发展|扩|降|减|上调)[^，。；\d]{0,4}(?:到|至)/u;

const yearOf = ({ period }: TimeMark): number | undefined => {
  const year = /^(?:19|20)\d{2}/u.exec(period.text)?.[0];
  return year === undefined || period.text.slice(4).startsWith('/') ? undefined : Number(year);
};

/** Every time expression of a tidy text in its order; where two overlap, the one that begins first, then the longer. */
export function timeMarks(text: string, clock: Clock): readonly TimeMark[] {
  const found = compiled
    .flatMap(({ pattern, read }) =>
      [...text.matchAll(pattern)].map((match) => ({
        from: match.index,
        to: match.index + match[0].length,
        match,
        read,
      })),
    )
    .sort((a, b) => a.from - b.from || b.to - a.to);
  const kept: TimeMark[] = [];
  let named: number | undefined;
  for (const { from, to, match, read } of found) {
    if (from < (kept.at(-1)?.to ?? 0) || /\d/u.test(text.charAt(from - 1))) continue;
    const result = read(match.groups ?? {}, clock, named);
    if (result === undefined) continue;
    const isBase =
      compared.test(text.slice(Math.max(0, from - 3), from)) ||
      comparedBehind.test(text.slice(to, to + 4)) ||
      (fromHere.test(text.charAt(from - 1)) && toThere.test(text.slice(to, to + 40)));
    const mark: TimeMark = {
      from,
      to,
      role: isBase ? 'base' : result[0],
      period: result[1],
      inferred: !/\d{4}/u.test(match[0]),
    };
    kept.push(mark);
    if (mark.role === 'span' || mark.role === 'state') named = yearOf(mark) ?? named;
  }
  return kept;
}
