import { indicatorOf } from '../../src/catalogue/indicators';
import type { PeriodKind } from '../../src/catalogue/period';
import { isCountedIn } from '../../src/dataset/measureWord';
import { statisticalYear } from '../../src/dataset/statisticalYear';
import { extract } from '../../src/extract/extract';
import type { Figure } from '../../src/extract/figure';
import { forms } from '../../src/forms/catalogue';
import { itemsOf } from '../../src/forms/definition';
import type { Documents } from '../seeds/check';
import type { Article, GoldRow } from './gold';

/** How the figures found in texts compare with the coded ones; counts, not shares. */
export interface Comparison {
  readonly coded: number;
  readonly found: number;
  readonly falselyFound: number;
  readonly qualifier: number;
  readonly area: number;
  readonly year: number;
  readonly period: number;
  readonly withIndicator: number;
  readonly first: number;
  readonly amongThree: number;
  readonly withoutIndicator: number;
  readonly refused: number;
  readonly onForms: number;
  readonly formsRecalled: number;
  readonly formsProposed: number;
  readonly formsRight: number;
}

export interface Miss {
  readonly what: string;
  readonly text: string;
}

const formCodes = new Set(forms.flatMap((form) => itemsOf(form).map(({ indicator }) => indicator)));

interface Placed {
  readonly figure: Figure;
  readonly line: number;
}

function figuresOf(article: Article, lines: readonly string[]): readonly Placed[] {
  const own = lines.slice(article.from - 1, article.to);
  const text = own.join('\n');
  const found = extract(text, { area: article.area, date: article.date });
  if (found === undefined) throw new Error(`${article.doc}: ${article.date} is no date`);
  return found.figures.map((figure) => ({
    figure,
    line: article.from + text.slice(0, figure.start).split('\n').length - 1,
  }));
}

const fits = (row: GoldRow, { figure, line }: Placed): boolean =>
  line === row.line &&
  figure.value === row.value &&
  (figure.unit === row.unit ||
    isCountedIn(figure.unit, row.unit) ||
    (row.doc === '000' && figure.asPrinted.endsWith('户')));

// Figures printed alike on one line are told apart by their order.
const places = (text: string, other: string): boolean => text.includes(other) || other.includes(text);

export function compare(
  articles: readonly Article[],
  gold: readonly GoldRow[],
  documents: Documents,
): { readonly counts: Comparison; readonly misses: readonly Miss[] } {
  const misses: Miss[] = [];
  const counts = Object.fromEntries(
    [
      ...['coded', 'found', 'falselyFound', 'qualifier', 'area', 'year', 'period', 'withIndicator', 'first'],
      ...[
        'amongThree',
        'withoutIndicator',
        'refused',
        'onForms',
        'formsRecalled',
        'formsProposed',
        'formsRight',
      ],
    ].map((name) => [name, 0]),
  ) as Record<keyof Comparison, number>;
  for (const article of articles) {
    const rows = gold.filter(
      ({ doc, line }) => doc === article.doc && line >= article.from && line <= article.to,
    );
    const placed = figuresOf(article, documents.get(article.doc) ?? []);
    const taken = new Set<Placed>();
    for (const row of rows) {
      counts.coded += 1;
      const fitting = placed.filter((one) => fits(row, one));
      const match =
        fitting.find((one) => !taken.has(one) && places(one.figure.asPrinted, row.asPrinted)) ??
        fitting.find((one) => !taken.has(one)) ??
        fitting[0];
      const at = `${row.doc}:${row.line} ${row.asPrinted}`;
      const isForm = row.indicators.some((code) => formCodes.has(code));
      if (isForm) counts.onForms += 1;
      if (match === undefined) {
        misses.push({ what: 'missed', text: at });
        continue;
      }
      taken.add(match);
      judge(row, match.figure, isForm, at, counts, misses);
    }
    for (const one of placed.filter((figure) => !taken.has(figure))) {
      counts.falselyFound += 1;
      misses.push({
        what: 'false',
        text: `${article.doc}:${one.line} ${one.figure.asPrinted} ← ${one.figure.sentence.slice(0, 60)}`,
      });
      if (formCodes.has(one.figure.candidates[0]?.indicator ?? '')) counts.formsProposed += 1;
    }
  }
  return { counts, misses };
}

function judge(
  row: GoldRow,
  figure: Figure,
  isForm: boolean,
  at: string,
  counts: Record<keyof Comparison, number>,
  misses: Miss[],
): void {
  const note = (what: string, text: string): void => {
    misses.push({ what, text: `${at} ${text}` });
  };
  counts.found += 1;
  if (figure.qualifier === row.qualifier) counts.qualifier += 1;
  else note('qualifier', `${figure.qualifier} for ${row.qualifier}`);
  if (figure.area === row.area) counts.area += 1;
  else note('area', `${figure.area} for ${row.area}`);
  const kind = indicatorOf(row.indicators[0] ?? '')?.kind ?? 'flow';
  const [mine, theirs] = [
    statisticalYear(figure.period, kind),
    statisticalYear({ kind: row.periodKind as PeriodKind, text: row.periodText }, kind),
  ];
  if (mine === theirs) counts.year += 1;
  else note('year', `${figure.period.text} for ${row.periodText}`);
  if (figure.period.text === row.periodText) counts.period += 1;
  const codes = figure.candidates.map(({ indicator }) => indicator);
  const shown = figure.candidates
    .map(({ indicator, score, words }) => `${indicator} ${score} ${words}`)
    .join('; ');
  const [first = ''] = codes;
  if (formCodes.has(first)) counts.formsProposed += 1;
  if (row.indicators.length === 0) {
    counts.withoutIndicator += 1;
    if (first === '') counts.refused += 1;
    else note('uncoded', shown);
    return;
  }
  counts.withIndicator += 1;
  if (row.indicators.includes(first)) {
    counts.first += 1;
    if (isForm) counts.formsRecalled += 1;
    if (formCodes.has(first)) counts.formsRight += 1;
  }
  if (row.indicators.some((code) => codes.includes(code))) {
    counts.amongThree += 1;
    if (!row.indicators.includes(first)) note('second', `${row.indicators.join('|')} behind ${shown}`);
  } else note('unnamed', `${row.indicators.join('|')} not in ${shown}`);
}
