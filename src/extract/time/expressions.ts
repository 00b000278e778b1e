import { chineseNumber } from '../../dataset/chineseNumber';
import type { Period } from '../../catalogue/period';
import { monthEnd, monthText, openTo, point, span, wholeYear } from './clock';
import type { Clock } from './clock';

/**
 * What a time expression does. span: a stretch in which flows happen. state: a moment at which stocks are counted. now:
 * 目前, which moves stocks alone. base: what is compared with. each: 每年, a figure of no one year.
 */
export type TimeRole = 'span' | 'state' | 'now' | 'base' | 'each';

export interface TimeMark {
  readonly from: number;
  readonly to: number;
  readonly role: TimeRole;
  readonly period: Period;
  /** The years that an expression such as 五年来 leaves to be inferred. */
  readonly inferred: boolean;
}

type Read = (
  groups: Readonly<Record<string, string | undefined>>,
  clock: Clock,
) => [TimeRole, Period] | undefined;

const number = (text: string | undefined): number =>
  text === undefined ? Number.NaN : /^\d/u.test(text) ? Number(text) : (chineseNumber(text) ?? Number.NaN);

const years = String.raw`(?:(?<year>(?:19|20)\d{2}|今|去|(?<!以)前|上|当|本|明)年)`;

function yearOf(word: string | undefined, clock: Clock): number {
  if (word === undefined) return clock.year;
  if (/^\d/u.test(word)) return Number(word);
  return clock.year - ({ 去: 1, 上: 1, 前: 2, 明: -1 }[word] ?? 0);
}

/** The year of a month that is named without one: the last such month before the text. */
const yearOfMonth = (month: number, clock: Clock): number =>
  month > clock.month ? clock.year - 1 : clock.year;

const plans: Readonly<Record<string, number>> = {
  十一五: 2006,
  十二五: 2011,
  十三五: 2016,
  十四五: 2021,
  十五五: 2026,
};

const month = (groups: Readonly<Record<string, string | undefined>>, name: string): number =>
  number(groups[name]);

const table: readonly (readonly [pattern: string, read: Read])[] = [
  [
    String.raw`(?<a>(?:19|20)\d{2})年(?:(?<m>\d{1,2})月?(?:份)?)?(?:至|到|-)(?<b>(?:19|20)\d{2})年(?<n>\d{1,2})月`,
    (g) => [
      'span',
      span(
        monthText(month(g, 'a'), g['m'] === undefined ? 1 : month(g, 'm')),
        monthText(month(g, 'b'), month(g, 'n')),
      ),
    ],
  ],
  [
    String.raw`(?:从|自|于)?(?<a>(?:19|20)\d{2})年?(?:至|到|-|—)(?<b>(?:19|20)\d{2})年(?!\d)`,
    (g) => ['span', span(month(g, 'a'), month(g, 'b'))],
  ],
  [
    String.raw`(?:${years})?(?<m>1[0-2]|[1-9])月?(?:份)?(?:至|到|-)(?<n>1[0-2]|[1-9])月(?:底|份)?`,
    (g, clock) => {
      const year = g['year'] === undefined ? yearOfMonth(month(g, 'n'), clock) : yearOf(g['year'], clock);
      return ['span', span(monthText(year, month(g, 'm')), monthText(year, month(g, 'n')))];
    },
  ],
  [
    String.raw`从?(?<m>1[0-2]|[1-9])月起?至明年(?<n>1[0-2]|[1-9])月`,
    (g, clock) => [
      'span',
      span(monthText(clock.year, month(g, 'm')), monthText(clock.year + 1, month(g, 'n'))),
    ],
  ],
  [
    String.raw`(?:截至|截止|至|到)?${years}(?<m>1[0-2]|[1-9])月(?<d>[12]\d|3[01]|[1-9])日`,
    (g, clock) => [
      'state',
      point(
        `${monthText(yearOf(g['year'], clock), month(g, 'm'))}-${String(month(g, 'd')).padStart(2, '0')}`,
      ),
    ],
  ],
  [
    String.raw`(?:(?<till>截至|截止|至|到)(?:了)?)?(?:${years})?(?<m>1[0-2]|[1-9])月(?<end>底|末)`,
    (g, clock) => {
      const year = g['year'] === undefined ? yearOfMonth(month(g, 'm'), clock) : yearOf(g['year'], clock);
      return ['state', point(monthEnd(year, month(g, 'm')))];
    },
  ],
  [
    String.raw`(?:截至|截止|至|到)?${years}(?:年)?(?:底|末|年底)`,
    (g, clock) => ['state', point(`${yearOf(g['year'], clock)}-12-31`)],
  ],
  [
    String.raw`(?:截至|截止|到)年(?:底|末)|(?<=[，。、])年末`,
    (_, clock) => {
      const year = clock.month >= 11 ? clock.year : clock.year - 1;
      return ['state', point(`${year}-12-31`)];
    },
  ],
  [
    String.raw`(?:${years})?(?<half>上半年|下半年|一季度|前三季度|三季度)`,
    (g, clock) => {
      const year =
        g['year'] === undefined && clock.month < 6 && g['half'] !== '一季度'
          ? clock.year - 1
          : yearOf(g['year'], clock);
      const [from, to] = { 上半年: [1, 6], 下半年: [7, 12], 一季度: [1, 3], 三季度: [7, 9] }[
        g['half'] ?? ''
      ] ?? [1, 9];
      return ['span', span(monthText(year, from ?? 1), monthText(year, to ?? 9))];
    },
  ],
  [
    String.raw`(?:自|从)?(?<year>(?:19|20)\d{2}|今|去)年(?:\d{1,2}月)?(?:开始|以来|起)`,
    (g, clock) => {
      const now = clock.text.slice(0, 7);
      const from = yearOf(g['year'], clock);
      if (/^\d/u.test(g['year'] ?? '')) return ['span', span(from, clock.year)];
      // Early in a year, 去年以来 looks back on the year before.
      return ['span', from < clock.year && clock.month <= 3 ? wholeYear(from) : span(`${from}-01`, now)];
    },
  ],
  [
    String.raw`一年来|(?:近|过去|最近)一年(?:来)?`,
    (_, clock) => ['span', wholeYear(clock.month >= 6 ? clock.year : clock.year - 1)],
  ],
  [
    String.raw`(?:近|过去的?|这|最近)?(?<n>[二两三四五六七八九十]|\d{1,2})年(?:间|以来|来)|(?:近|过去的?|最近)(?<k>[二两三四五六七八九十]|\d{1,2})年`,
    (g, clock) => {
      const n = number(g['n'] ?? g['k']);
      const last = clock.month >= 11 ? clock.year : clock.year - 1;
      return Number.isNaN(n) ? undefined : ['span', span(last - n + 1, last)];
    },
  ],
  [
    String.raw`(?<n>[二两三四五六七八九十]|\d{1,2})年前`,
    (g, clock) => ['base', point(`${clock.year - number(g['n']) - 1}-12-31`)],
  ],
  [
    String.raw`(?<plan>十[一二三四五]五)(?:”|》)?(?:规划)?(?:期间|时期|以来|末)`,
    (g) => {
      const from = plans[g['plan'] ?? ''];
      return from === undefined ? undefined : ['span', span(from, from + 4)];
    },
  ],
  [
    String.raw`(?:${years})?(?:“?两节”?|元旦、?春节|春节)(?:期间|前夕|前)?`,
    (g, clock) => [
      'span',
      wholeYear(
        g['year'] === undefined ? clock.year + (clock.month >= 11 ? 1 : 0) : yearOf(g['year'], clock),
      ),
    ],
  ],
  [
    String.raw`(?<year>(?:19|20)\d{2}|今|去|(?<!以)前|明)年(?<m>1[0-2]|[1-9])月`,
    (g, clock) => ['span', point(monthText(yearOf(g['year'], clock), month(g, 'm')))],
  ],
  [String.raw`(?<year>(?:19|20)\d{2})(?:年度|年)`, (g) => ['span', wholeYear(month(g, 'year'))]],
  [
    String.raw`(?<year>今|去|(?<!以)前|明|当|本|上)年(?!来)`,
    (g, clock) => ['span', wholeYear(yearOf(g['year'], clock))],
  ],
  [String.raw`全年(?=[^，。]{0,8}(?:计划|将|拟))`, (_, clock) => ['span', wholeYear(clock.year)]],
  [
    String.raw`(?:全年|年内)`,
    (_, clock) => ['span', wholeYear(clock.month >= 11 ? clock.year : clock.year - 1)],
  ],
  [
    String.raw`截至目前|截止目前|截至今|目前|迄今(?:为止)?|至今|到目前|现在|现有|现已`,
    (_, clock) => ['now', point(clock.text)],
  ],
  [String.raw`每年|年均|多年来|近年来|这几年|历年|累计`, (_, clock) => ['each', openTo(clock.text)]],
];

const compiled = table.map(([pattern, read]) => ({ pattern: new RegExp(pattern, 'gu'), read }));

const compared = /(?:比|较|同|与|和|相较与|相比于|相较于)(?:上|去)?$/u;

/** Every time expression of a tidy text in its order; where two overlap, the one that begins first, then the longer. */
export function timeMarks(text: string, clock: Clock): readonly TimeMark[] {
  const found = compiled.flatMap(({ pattern, read }) =>
    [...text.matchAll(pattern)].flatMap((match): readonly TimeMark[] => {
      const result = read(match.groups ?? {}, clock);
      if (result === undefined) return [];
      const [from, to] = [match.index, match.index + match[0].length];
      if (/\d$/u.test(text.slice(Math.max(0, from - 1), from))) return [];
      const isBase =
        compared.test(text.slice(Math.max(0, from - 3), from)) ||
        /^(?:同期|相比|同比|度?的?任务)/u.test(text.slice(to, to + 4));
      const role = isBase ? 'base' : result[0];
      return [{ from, to, role, period: result[1], inferred: !/\d{4}/u.test(match[0]) }];
    }),
  );
  const ordered = found.sort((a, b) => a.from - b.from || b.to - a.to);
  const kept: TimeMark[] = [];
  for (const mark of ordered) {
    if (mark.from >= (kept.at(-1)?.to ?? -1)) kept.push(mark);
  }
  return kept;
}
