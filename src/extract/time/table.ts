import { chineseNumber } from '../../dataset/chineseNumber';
import type { Period } from '../../catalogue/period';
import { monthEnd, monthText, openTo, point, span, wholeYear } from './clock';
import type { Clock } from './clock';
import type { TimeRole } from './mark';

type Groups = Readonly<Record<string, string | undefined>>;

/** `named` is the year that the text named last, by which it says 全年 and 当年. */
type Read = (groups: Groups, clock: Clock, named: number | undefined) => [TimeRole, Period] | undefined;

export interface TimeExpression {
  readonly pattern: string;
  readonly read: Read;
}

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

const dayText = (year: number, inMonth: number, day: string | undefined): string =>
  `${monthText(year, inMonth)}-${(day ?? '').padStart(2, '0')}`;

const plans: Readonly<Record<string, number>> = {
  十一五: 2006,
  十二五: 2011,
  十三五: 2016,
  十四五: 2021,
  十五五: 2026,
};

const month = (groups: Groups, name: string): number => number(groups[name]);

const stretches: Readonly<Record<string, readonly [from: number, to: number]>> = {
  上半年: [1, 6],
  下半年: [7, 12],
  前三季度: [1, 9],
  一季度: [1, 3],
  二季度: [4, 6],
  三季度: [7, 9],
  四季度: [10, 12],
};

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
    (g, clock) => ['state', point(dayText(yearOf(g['year'], clock), month(g, 'm'), g['d']))],
  ],
  [
    String.raw`(?:${years})?(?<m>1[0-2]|[1-9])月(?<d>[12]\d|3[01]|[1-9])日?(?:至|到|-)(?:(?<n>1[0-2]|[1-9])月)?(?<e>[12]\d|3[01]|[1-9])日`,
    (g, clock) => {
      const year = g['year'] === undefined ? yearOfMonth(month(g, 'm'), clock) : yearOf(g['year'], clock);
      const last = g['n'] === undefined ? month(g, 'm') : month(g, 'n');
      return ['span', span(dayText(year, month(g, 'm'), g['d']), dayText(year, last, g['e']))];
    },
  ],
  [
    // A report's dateline (新华社10月31日电, 记者9月15日从…获悉) is no time of what it tells.
    String.raw`(?<![者讯社报道\d年至到截]|截至|截止)(?<m>1[0-2]|[1-9])月(?<d>[12]\d|3[01]|[1-9])日(?!(?:上午|下午|晚)?[，,]?(?:电|讯|消息|从|报道|记者)|在[^，。]{0,30}(?:获悉|了解))`,
    (g, clock) => ['day', point(dayText(yearOfMonth(month(g, 'm'), clock), month(g, 'm'), g['d']))],
  ],
  [
    String.raw`(?:截至|截止|至|到)(?<m>1[0-2]|[1-9])月(?<d>[12]\d|3[01]|[1-9])日`,
    (g, clock) => ['state', point(dayText(yearOfMonth(month(g, 'm'), clock), month(g, 'm'), g['d']))],
  ],
  [
    String.raw`(?:${years})?(?:前|头)(?<n>1[0-2]|[1-9]|[一二两三四五六七八九十]|十一)个月`,
    (g, clock, named) => {
      const year = g['year'] === undefined ? (named ?? clock.year) : yearOf(g['year'], clock);
      return ['span', span(monthText(year, 1), monthText(year, number(g['n'])))];
    },
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
    String.raw`(?:${years})?(?<half>上半年|下半年|前三季度|第?[一二三四]季度)`,
    (g, clock) => {
      const [from, to] = stretches[(g['half'] ?? '').replace('第', '')] ?? [1, 9];
      // Without a year it is the last one that is over.
      const year =
        g['year'] !== undefined ? yearOf(g['year'], clock) : clock.year - (to > clock.month ? 1 : 0);
      return ['span', span(monthText(year, from), monthText(year, to))];
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
    String.raw`自(?<year>(?:19|20)\d{2})年[^，。；]{2,24}?以来`,
    (g, clock) => ['span', span(month(g, 'year'), clock.month >= 11 ? clock.year : clock.year - 1)],
  ],
  [
    String.raw`一年来|(?:近|过去|最近)一年(?:来)?`,
    (_, clock) => ['span', wholeYear(clock.month >= 6 ? clock.year : clock.year - 1)],
  ],
  [
    String.raw`(?:近|过去的?|这|最近)?(?<n>[二两三四五六七八九十]|\d{1,2})年多?(?:间|以来|来)|(?:近|过去的?|最近|这)(?<k>[二两三四五六七八九十]|\d{1,2})年里?`,
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
  [
    String.raw`(?<![\d年至到.-])(?<m>1[0-2]|[1-9])月(?:份)?(?=，)`,
    (g, clock) => ['span', point(monthText(yearOfMonth(month(g, 'm'), clock), month(g, 'm')))],
  ],
  [String.raw`(?<year>(?:19|20)\d{2})(?:年度|年)`, (g) => ['span', wholeYear(month(g, 'year'))]],
  [
    String.raw`(?<year>今|去|(?<!以)前|明|当|本|上)年(?!来)`,
    (g, clock, named) => [
      'span',
      wholeYear(g['year'] === '当' ? (named ?? clock.year) : yearOf(g['year'], clock)),
    ],
  ],
  [String.raw`全年(?=[^，。]{0,8}(?:计划|将|拟))`, (_, clock) => ['span', wholeYear(clock.year)]],
  [
    String.raw`全年|年内`,
    (_, clock, named) => ['span', wholeYear(named ?? (clock.month >= 11 ? clock.year : clock.year - 1))],
  ],
  [String.raw`(?<year>(?:19|20)\d{2})(?=[“《"])`, (g) => ['span', wholeYear(month(g, 'year'))]],
  [
    String.raw`截至目前|截止目前|截至今|目前|迄今(?:为止)?|至今|到目前|现在|现有|现已`,
    (_, clock) => ['now', point(clock.text)],
  ],
  [
    String.raw`每年|年均|多年(?:以)?来|近(?:几)?年来?|这(?:几|些)年来?|历年|累计`,
    (_, clock) => ['each', openTo(clock.text)],
  ],
];

/** How Chinese reports say when, the fuller expressions first. */
export const timeExpressions: readonly TimeExpression[] = table.map(([pattern, read]) => ({ pattern, read }));
