import { itemsOf } from '../../definition';
import { figureIn } from '../read/figure';
import { isStructural, readHead } from '../read/headText';
import { labelText } from '../lines/labelColumns';
import { unreadReason } from '../lines/lines';
import { questionMarks, refuse } from './refusal';
import { childrenOf } from '../../../catalogue/areas';
import type { Binding, BoundArea } from '../../binding';
import type { SheetSnapshot } from '../../sheet';
import type { BoundForm, Hints, Recognition, UnmatchedPlace } from '../recognition';
import type { Proposal } from './proposal';

/** A table as one form, before the sheet as a whole is looked at. */
export interface SettledTable extends Omit<BoundForm, 'doubts'> {
  readonly contradicted: readonly number[];
}

/** Makes a binding of a proposal, with everything on the table that found no place in it; or says what is missing. */
export function settle(
  sheet: SheetSnapshot,
  proposal: Proposal,
  hints: Hints,
): SettledTable | Extract<Recognition, { readonly kind: 'refused' }> {
  const { lexicon, view, lines, around, items, year, yearSource, slotOfYear } = proposal;
  const form = lexicon.form;
  const indicators = [...new Set(items.items.map((item) => item.indicator))];
  const found = items.evidence.map(({ text }) => text);
  if (lines.kind === 'slot' && proposal.figures === 0 && (questionMarks(sheet) >= 2 || !around.region)) {
    return refuse('blank_questionnaire', found, [form.id]);
  }
  const region = lines.region ?? around.region ?? hints.region ?? hints.beside?.region;
  if (region === undefined) return refuse('no_areas', found, [form.id]);
  if (year === undefined || yearSource === undefined) return refuse('no_year', found, [form.id]);

  const otherYears: UnmatchedPlace[] = [];
  const bound: BoundArea[] = lines.lines.flatMap((line) => {
    const ofYear = lines.years.get(line.index);
    const period = ofYear === undefined ? line.period : slotOfYear(ofYear);
    if (period === 'other') {
      otherYears.push({ index: line.index, text: String(ofYear), reason: 'other_year' });
      return [];
    }
    const code = lines.kind === 'slot' ? region : line.code;
    return [
      period
        ? { code, role: line.role, index: line.index, period }
        : { code, role: line.role, index: line.index },
    ];
  });
  const codes = new Set(bound.map((line) => line.code));
  const binding: Binding = {
    form: form.id,
    year,
    region,
    layout: lines.kind === 'slot' ? 'indicator' : 'area',
    sheet: sheet.name,
    areas: bound,
    items: items.items,
    lineAxis: view.transposed ? 'columns' : 'rows',
    origin: 'recognised',
  };
  const current = new Set(
    items.evidence.filter(({ period }) => period === 'current').map((item) => item.indicator),
  );
  const listedLines = [...lines.unmatched, ...otherYears];
  return {
    binding,
    confidence: confidenceOf(proposal),
    contradicted: lines.doubtful,
    notes: [
      { kind: 'year_from', source: yearSource },
      ...(view.transposed && lines.kind === 'area' ? [{ kind: 'transposed' } as const] : []),
      ...lines.notes,
      ...items.notes,
    ],
    evidence: items.evidence,
    labels: [...lines.named, ...items.labels],
    unmatched: {
      lines: [...listedLines, ...furtherLines(proposal, [...bound, ...listedLines])],
      items: [...items.unmatched, ...furtherItems(proposal, bound)],
      areas:
        lines.kind === 'slot'
          ? []
          : childrenOf(region)
              .map((area) => area.code)
              .filter((code) => !codes.has(code)),
      indicators: itemsOf(form)
        .map((item) => item.indicator)
        .filter((code) => !current.has(code) || !indicators.includes(code)),
    },
  };
}

/** Lines with figures below the head that nobody has named so far. */
function furtherLines(
  { view, lines, items, headEnd }: Proposal,
  known: readonly { readonly index: number }[],
): readonly UnmatchedPlace[] {
  const seen = new Set(known.map(({ index }) => index));
  const bound = new Set(items.items.map(({ index }) => index));
  const beside = new Set([...lines.labels, ...items.unmatched.map(({ index }) => index)]);
  return view.rows.flatMap((index): readonly UnmatchedPlace[] => {
    if (index <= headEnd || seen.has(index) || lines.labels.includes(index)) return [];
    const figured = view.columns.filter(
      (column) => !lines.labels.includes(column) && figureIn(view.content(index, column)) !== undefined,
    );
    if (!figured.some((column) => bound.has(column) || !beside.has(column))) return [];
    // A return has columns that are no period: running numbers, codes, growth, remarks.
    const text =
      lines.kind === 'slot' ? headOf(view, index, lines.labels) : labelText(view, index, lines.labels);
    const facts = readHead([text]);
    if (lines.kind === 'slot' && (isStructural(text) || text === '')) return [];
    const reason = facts.derived
      ? 'derived'
      : facts.remark
        ? 'remark'
        : lines.region === undefined
          ? 'unknown'
          : unreadReason(text, lines.region);
    return [{ index, text, reason }];
  });
}

function headOf(view: Proposal['view'], row: number, labels: readonly number[]): string {
  return labels.map((label) => view.text(row, label)).find((text) => text !== '') ?? '';
}

/** Columns with figures of the lines whose head says nothing; running numbers are nobody's figure. */
function furtherItems(
  { view, lines, items }: Proposal,
  bound: readonly BoundArea[],
): readonly UnmatchedPlace[] {
  const seen = new Set([...items.items, ...items.unmatched].map(({ index }) => index));
  const heads = new Map(items.labels.map(({ index, label }) => [index, label]));
  return view.columns.flatMap((index): readonly UnmatchedPlace[] => {
    if (seen.has(index) || lines.labels.includes(index)) return [];
    const text = heads.get(index) ?? '';
    if (text.split(' ').some(isStructural)) return [];
    const figures = bound.flatMap((line) => figureIn(view.content(line.index, index)) ?? []);
    const counts = figures.every((figure, at) => at === 0 || figure === (figures[at - 1] ?? 0) + 1);
    return figures.length === 0 || (counts && figures.length > 2) ? [] : [{ index, text, reason: 'unknown' }];
  });
}

function confidenceOf({ items, lines, yearSource }: Proposal): number {
  const mean = items.evidence.reduce((sum, { score }) => sum + score, 0) / Math.max(1, items.evidence.length);
  const tableLines = lines.lines.length + lines.unmatched.filter(({ reason }) => reason === 'unknown').length;
  const share = lines.lines.length / Math.max(1, tableLines);
  const count = (reason: UnmatchedPlace['reason']): number =>
    items.unmatched.filter((place) => place.reason === reason).length;
  // Columns of the office's own make the table no less certain; a second column of the same name does.
  const doubtful = count('duplicate') + count('unknown') / 4;
  const understood = items.items.length / Math.max(1, items.items.length + doubtful);
  const value =
    0.5 * mean +
    0.15 * share +
    0.15 * understood +
    0.1 * items.unitsStated +
    (yearSource === 'title' || yearSource === 'head' ? 0.1 : 0.05);
  return Math.round(value * 100) / 100;
}
