import type { IndicatorKind } from '../../catalogue/indicator';
import type { Period } from '../../catalogue/period';
import type { Sentence } from '../text/sentence';
import { openTo, point, span, wholeYear } from './clock';
import type { Clock } from './clock';
import type { TimeMark } from './mark';

/** What must be known of a figure to say of what time it is. */
export interface Timed {
  readonly from: number;
  readonly sentence: Sentence;
  readonly kind: IndicatorKind;
  readonly isChange: boolean;
  /** The first and the second of 由A增加到B. */
  readonly isStart: boolean;
  readonly isEnd: boolean;
}

/** Answers of what time a figure is. */
export interface Calendar {
  /**
   * The period of a figure. A stock stands at a moment, a flow fills a stretch; where the text says neither, a stock is
   * of the day of the text and a flow has an open start.
   */
  periodOf(figure: Timed): Period;
}

// A text as short as this tells of one thing: its time holds over its paragraphs.
const newsItem = 800;

const news = /今年|本报讯|讯[\s（(]|记者|近日|日前|昨日|昨天|今天|此次|本次|\d日(?:上午|下午)?，/u;

// What such a campaign gives out it gives out this year, even in total.
const campaign = /送清凉|送温暖|两节|春节|慰问|此次|本次|今年|活动/u;

const thisYears = /送清凉|送温暖|此次|本次|慰问/u;

const isScope = ({ role }: TimeMark): boolean => role === 'span' || role === 'state';
const isYears = ({ text }: Period): boolean => /^\d{4}\/\d{4}$/u.test(text);

/** The stretch that a text says it is about, at its head: 2012年工作总结, 五年工作纪实. */
function headOf(text: string, marks: readonly TimeMark[], clock: Clock): Period | undefined {
  const head = text.slice(0, 120);
  if (/[五5]年(?:的)?(?:工作|回顾|成就|历程)/u.test(head)) return span(clock.year - 5, clock.year - 1);
  const titled =
    /(?<year>20\d{2})年(?:度)?(?:的)?(?:[\p{Script=Han}]{0,6}工会)?工作(?:总结|报告|情况|回顾)/u.exec(head);
  if (titled?.groups?.['year'] !== undefined) return wholeYear(Number(titled.groups['year']));
  const first = marks.find(isScope);
  if (first === undefined || first.from > 60 || first.role !== 'span') return undefined;
  return isYears(first.period) ? first.period : undefined;
}

const longestHeading = 45;

/** The stretches with which paragraphs begin, or which a heading names: they hold until the next one. */
function openingsOf(text: string, marks: readonly TimeMark[]): readonly TimeMark[] {
  return marks.filter((mark) => {
    if (mark.role !== 'span') return false;
    const start = text.lastIndexOf('\n', mark.from - 1) + 1;
    const end = text.indexOf('\n', mark.to);
    const line = text.slice(start, end < 0 ? text.length : end);
    const isHeading = line.length <= longestHeading && !/[。；]/u.test(line) && start > 0;
    return isHeading || text.slice(start, mark.from).trim() === '';
  });
}

const length = (period: Period): number => {
  const [from = '', to = ''] = period.text.split('/');
  return Number(to) - Number(from);
};

/** 五年来 of a text that names its years (2008年~2013年) are those years. */
function settling(marks: readonly TimeMark[]): (mark: TimeMark) => Period {
  const own = marks.find(
    ({ inferred, role, period }) => !inferred && role === 'span' && isYears(period),
  )?.period;
  return ({ inferred, period }) =>
    inferred && own !== undefined && isYears(period) && Math.abs(length(own) - length(period)) <= 1
      ? own
      : period;
}

const lastDay = (period: Period): Period => {
  const end = period.text.split('/')[1] ?? '';
  return /^\d{4}$/u.test(end) ? point(`${end}-12-31`) : period;
};

/** A flow up to a moment: since the beginning of its year, unless the moment is a year's end. */
function flowTo({ period }: TimeMark): Period {
  const match = /^(\d{4})-(\d{2})-\d{2}$/u.exec(period.text);
  if (match === null || match[2] === '12') return period;
  return span(`${match[1] ?? ''}-01`, `${match[1] ?? ''}-${match[2] ?? ''}`);
}

// A total at the end of a stretch is the total that stands now.
const total = /(?:总数|总量|共有|现有)[^，。；]*$/u;

const yearIn = (period: Period): number =>
  Number(/\d{4}(?=\D*$|-\d{2}(?:-\d{2})?$)/u.exec(period.text)?.[0] ?? Number.NaN);

export function createCalendar(text: string, marks: readonly TimeMark[], clock: Clock): Calendar {
  const head = headOf(text, marks, clock);
  const openings = openingsOf(text, marks);
  const settle = settling(marks);
  const now = point(clock.text);
  // A short item of news tells of the year in which it is printed, unless it says otherwise.
  const isNews = text.length < newsItem && news.test(text);
  const paragraphStart = (place: number): number => text.lastIndexOf('\n', place - 1) + 1;

  const isEachYear = ({ role, from, to }: TimeMark): boolean =>
    role === 'each' && /^(?:每年|年均)$/u.test(text.slice(from, to));

  /** What happened on a day, or since it and until now. */
  const sinceDay = ({ period }: TimeMark, isUntilNow: boolean): Period =>
    isUntilNow ? span(period.text, clock.text) : period;

  const isSince = ({ role, period, from, to }: TimeMark): boolean =>
    role === 'span' && isYears(period) && /(?:以来|起|开始)$/u.test(text.slice(from, to));

  /** 五年来, with which a paragraph looks back. */
  const isLookBack = ({ role, period, from, to }: TimeMark): boolean =>
    role === 'span' && isYears(period) && /年多?来$/u.test(text.slice(from, to));

  /** What happened up to a moment (截至6月底), or on the day that a full date names. */
  function flowAt(mark: TimeMark, isUntilNow: boolean): Period {
    const isDay = /^\d{4}年\d{1,2}月\d{1,2}日$/u.test(text.slice(mark.from, mark.to));
    if (isDay) return sinceDay(mark, isUntilNow);
    // 2013年以来，…。截至2016年1月15日: from the one to the other.
    const since = marks.findLast(
      (one) =>
        one.from >= paragraphStart(mark.from) && one.to <= mark.from && (isSince(one) || isLookBack(one)),
    );
    return since === undefined ? flowTo(mark) : span(since.period.text.slice(0, 4), mark.period.text);
  }

  /** What the sentence itself says, or undefined. */
  function said({ from, sentence, kind, isEnd }: Timed): Period | undefined {
    const mine = marks.filter((mark) => mark.from >= sentence.from && mark.to <= from);
    const scopes = mine.filter(isScope);
    const usable = mine.filter((mark, index) => {
      if (mark.role === 'base' || (mark.role === 'now' && kind === 'flow')) return false;
      if (mark.role === 'day' && kind === 'stock') return false;
      // 每年资助…，帮扶…: what stands in the next clause is not of each year.
      const isOver = /[，；]/u.test(text.slice(mark.to, from));
      if (isEachYear(mark) && kind === 'flow' && isOver && !mine.some(({ role }) => role === 'state'))
        return false;
      // 去年…开展春节慰问: the festival is of the year already named.
      return (
        !/(?:节|元旦)/u.test(text.slice(mark.from, mark.to)) ||
        !mine.slice(0, index).some(isScope) ||
        /年/u.test(text.slice(mark.from, mark.to))
      );
    });
    const near = usable.at(-1);
    if (near === undefined) return undefined;
    const isUntilNow = mine.some(({ role, from: at }) => role === 'now' && at > near.from);
    if (near.role === 'now') return now;
    if (near.role === 'day') return sinceDay(near, isUntilNow);
    if (near.role === 'each') {
      const scope = scopes.at(-1);
      const isTotal = text.slice(near.from, near.to) === '累计';
      if (kind === 'stock') return isTotal && scope?.role === 'state' ? scope.period : now;
      if (isTotal && scope === undefined && isNews && thisYears.test(sentence.text))
        return wholeYear(clock.year);
      if (!isTotal || scope === undefined) return openTo(clock.text);
      return scope.role === 'state' ? openTo(scope.period.text) : settle(scope);
    }
    if (near.role === 'state') return kind === 'flow' ? flowAt(near, isUntilNow) : near.period;
    const period = settle(near);
    if (kind === 'flow') {
      // 2015年设立…，截至目前共补助: from then until now.
      return isUntilNow && period.kind === 'year' && Number(period.text) < clock.year
        ? span(period.text, clock.year)
        : period;
    }
    if (isEnd && period.kind === 'span') return lastDay(period);
    // What stands behind a semicolon is counted today, unless it happened in the stretch.
    const since = text.slice(near.to, from);
    if (isYears(period) && (since.includes('；') || (kind === 'stock' && total.test(since)))) return now;
    return period.kind === 'span' && kind === 'stock' && period.text.endsWith(clock.text.slice(0, 7))
      ? now
      : period;
  }

  /** The year of what a short item tells of, by the day on which it happened. */
  function yearOfEvent(place: number): Period | undefined {
    const day = marks.findLast(
      ({ role, period, to }) => to <= place && (role === 'day' || /^\d{4}-\d{2}-\d{2}\//u.test(period.text)),
    );
    return day === undefined ? undefined : wholeYear(Number(day.period.text.slice(0, 4)));
  }

  /** What is carried over from earlier sentences of the paragraph, or of the list that it goes on with. */
  function carried({ from, sentence, kind }: Timed): Period | undefined {
    const start = paragraphStart(sentence.from);
    const isList = /^[二三四五六七八九十]是/u.test(text.slice(start, start + 3));
    const isItem = kind === 'flow' && text.length < newsItem;
    const before = marks.filter(
      (mark) =>
        mark.to <= from &&
        (isList || mark.from >= start || (isItem && mark.role === 'span' && mark.period.kind === 'year')),
    );
    // What there is goes on from the last moment, whatever happened in between.
    const last =
      before.findLast(
        (mark) =>
          (kind === 'flow' && isScope(mark)) || (kind !== 'flow' && /^(?:now|state)$/u.test(mark.role)),
      ) ?? before.findLast(isScope);
    if (last === undefined) return isItem ? (opened({ sentence }) ?? yearOfEvent(from)) : undefined;
    if (last.role === 'now') return now;
    if (last.role === 'state' && kind === 'flow') {
      const isUntilNow = marks.some(
        (mark) => mark.role === 'now' && mark.from >= sentence.from && mark.to <= from,
      );
      return flowAt(last, isUntilNow);
    }
    return kind !== 'flow' && last.role === 'span' ? undefined : settle(last);
  }

  /** What the paragraphs before opened with (2018年，…; 一、2012年工作), for what happened. */
  function opened({ sentence }: Pick<Timed, 'sentence'>): Period | undefined {
    const last = openings.findLast(({ from }) => from < sentence.from);
    return last === undefined ? undefined : settle(last);
  }

  function level(figure: Timed): Period {
    const period = said(figure) ?? carried(figure);
    if (period !== undefined) return period;
    if (figure.kind !== 'flow') return now;
    return (
      opened(figure) ??
      head ??
      (isNews && (clock.month > 3 || campaign.test(figure.sentence.text))
        ? wholeYear(clock.year)
        : openTo(clock.text))
    );
  }

  return {
    periodOf(figure) {
      const base = marks.findLast(
        ({ role, from, to }) => role === 'base' && from >= figure.sentence.from && to <= figure.from,
      );
      if (figure.isStart) return base?.period ?? said({ ...figure, kind: 'stock' }) ?? openTo(clock.text);
      if (!figure.isChange) return level(figure);
      const period = level({ ...figure, kind: 'stock' });
      const [from, to] = [base === undefined ? Number.NaN : yearIn(base.period), yearIn(period)];
      return to - from > 1 ? span(from, to) : period;
    },
  };
}
