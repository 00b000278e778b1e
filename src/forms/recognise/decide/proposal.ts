import { readColumns } from '../items/candidates';
import { headRows, headsOf } from '../items/heads';
import { readHead } from '../read/headText';
import { assignItems } from '../items/items';
import { figureIn } from '../read/figure';
import { yearInName } from '../read/surroundings';
import { nameCore } from '../read/text';
import type { Items, SlotOfYear } from '../items/items';
import type { Lexicon } from '../items/lexicon';
import type { Lines } from '../lines/lines';
import type { Surroundings } from '../read/surroundings';
import type { Hints, YearSource } from '../recognition';
import type { View } from '../read/view';

/** One way to read a sheet as a form. */
export interface Proposal {
  readonly lexicon: Lexicon;
  readonly view: View;
  readonly lines: Lines;
  readonly around: Surroundings;
  readonly items: Items;
  readonly year: number | undefined;
  readonly yearSource: YearSource | undefined;
  /** The innermost row of the head, or the one before the first line. */
  readonly headEnd: number;
  readonly slotOfYear: SlotOfYear;
  /** Cells with a number under the bound heads. */
  readonly figures: number;
  /** Cells with words in place of a number under the bound heads. */
  readonly words: number;
  /** Grows with how many items are understood and how well, and with how many lines carry them. */
  readonly score: number;
}

/** Reads a table's heads as items of one form. */
export function propose(
  view: View,
  lines: Lines,
  lexicon: Lexicon,
  aroundAt: (top: number) => Surroundings,
  hints: Hints,
  closed: ReadonlySet<number> = new Set(),
): Proposal {
  const known = (text: string): boolean =>
    readHead([text]).names.some((name) => lexicon.meanings(nameCore(name)).length > 0);
  const rows = headRows(view, lines, known);
  const around = aroundAt(view.transposed ? Math.min(...lines.labels) : (rows[0] ?? lines.first));
  const columns = readColumns(headsOf(view, lines, rows), lexicon);
  const years = [
    ...columns.flatMap((column) => (column.candidates.length > 0 ? (column.facts.year ?? []) : [])),
    ...lines.years.values(),
  ];
  const inHeads = years.length === 0 ? undefined : Math.max(...years);
  const titled = around.year !== undefined && (inHeads === undefined || years.includes(around.year));
  const [year, yearSource] = yearOf(titled ? around : undefined, inHeads, hints);
  const slotOfYear: SlotOfYear = (of) =>
    of === year ? 'current' : of === (year ?? NaN) - 1 ? 'prior' : 'other';
  const figuresUnder = (column: number): number =>
    lines.lines.filter((line) => figureIn(view.content(line.index, column)) !== undefined).length;
  const wordsUnder = (column: number): number =>
    lines.lines.filter((line) => /^\p{Script=Han}+$/u.test(view.text(line.index, column))).length;
  const items = assignItems(
    columns,
    slotOfYear,
    (column) => figuresUnder(column) > 0,
    around.units,
    lines.kind === 'slot',
    lexicon.form,
    closed,
  );
  const strength = items.evidence.reduce(
    (sum, { score, period }) => sum + (period === 'current' ? score : score / 4),
    0,
  );
  return {
    lexicon,
    view,
    lines,
    around,
    items,
    year,
    yearSource,
    headEnd: rows.at(-1) ?? lines.first - 1,
    slotOfYear,
    figures: items.items.reduce((sum, item) => sum + figuresUnder(item.index), 0),
    words: items.items.reduce((sum, item) => sum + wordsUnder(item.index), 0),
    score: strength * (lines.kind === 'area' ? Math.log2(1 + lines.lines.length) : 1.5),
  };
}

/** The statistical year with where it was found: what the sheet states, what is known of it, what its file is called. */
function yearOf(
  titled: Surroundings | undefined,
  inHeads: number | undefined,
  { year, file, beside }: Hints,
): readonly [number | undefined, YearSource | undefined] {
  if (titled?.year !== undefined) return [titled.year, titled.yearSource];
  if (inHeads !== undefined) return [inHeads, 'head'];
  if (year !== undefined) return [year, 'hint'];
  const named = file === undefined ? undefined : yearInName(file);
  if (named !== undefined) return [named, 'file_name'];
  return [beside?.year, beside && 'other_sheet'];
}

/**
 * Whether a proposal says enough to be a form at all: one lone column needs many areas to be believed, and a list of
 * words is none.
 */
export function isViable({ items, lines, figures, words }: Proposal): boolean {
  if (figures === 0 && words > 0) return false;
  const distinct = new Set(items.items.map((item) => item.indicator)).size;
  const best = Math.max(0, ...items.evidence.map(({ score }) => score));
  return (
    lines.lines.length > 0 && (distinct >= 2 || (distinct === 1 && lines.lines.length >= 3 && best >= 0.85))
  );
}
