import { indicatorIn } from '../../definition';
import type { FormDefinition } from '../../definition';
import { sameUnit, fitsUnit, scaleTo } from '../read/unitWord';
import type { BoundItem } from '../../binding';
import type { ReportedPeriod } from '../../reading';
import type { ReadColumn } from './candidates';
import type { ItemEvidence, PlaceLabel, RecognitionNote, UnmatchedPlace } from '../recognition';
import type { UnitWord } from '../read/unitWord';

export interface Items {
  readonly items: readonly BoundItem[];
  readonly evidence: readonly ItemEvidence[];
  readonly unmatched: readonly UnmatchedPlace[];
  readonly notes: readonly RecognitionNote[];
  readonly labels: readonly PlaceLabel[];
  /** Share of items whose unit is stated somewhere. */
  readonly unitsStated: number;
}

/** The least score at which a column is bound at all. */
const least = 0.55;

/** What a column's year makes of it: a period of this form, or nobody's. */
export type SlotOfYear = (year: number) => ReportedPeriod | 'other';

/**
 * Gives every column at most one indicator and every indicator at most one column per period, best evidence first;
 * `figures` tells whether anything stands under the head, `stated` are the units of the sheet as a whole; `closed`
 * columns are another form's.
 */
export function assignItems(
  columns: readonly ReadColumn[],
  slotOfYear: SlotOfYear,
  figures: (column: number) => boolean,
  stated: readonly UnitWord[],
  linesHaveSlots: boolean,
  form: FormDefinition,
  closed: ReadonlySet<number> = new Set(),
): Items {
  const offers = columns.flatMap((column) => {
    // In a return 本年新发展会员 is a name, not a column: its lines say which year.
    const said = linesHaveSlots && column.facts.slotInName ? undefined : column.facts.period;
    const period = column.facts.year === undefined ? said : slotOfYear(column.facts.year);
    if (period === 'other' || closed.has(column.head.column)) return [];
    return column.candidates
      .filter(({ score }) => score >= least)
      .map((candidate) => ({
        column,
        period,
        candidate,
        rank: candidate.score + (figures(column.head.column) ? 0.02 : 0) - (column.facts.heading ? 0.05 : 0),
      }));
  });
  offers.sort((a, b) => b.rank - a.rank || a.column.head.column - b.column.head.column);
  const bound = new Map<number, (typeof offers)[number]>();
  const taken = new Set<string>();
  for (const offer of offers) {
    const key = `${offer.candidate.indicator}|${offer.period ?? 'current'}`;
    if (bound.has(offer.column.head.column) || taken.has(key)) continue;
    taken.add(key);
    bound.set(offer.column.head.column, offer);
  }

  const items: BoundItem[] = [];
  const evidence: ItemEvidence[] = [];
  const notes: RecognitionNote[] = [];
  const unmatched: UnmatchedPlace[] = [];
  let stating = 0;
  for (const column of columns) {
    const index = column.head.column;
    const offer = bound.get(index);
    if (!offer) {
      const reason = reasonOf(column, slotOfYear);
      if (reason && (column.text !== '' || figures(index)))
        unmatched.push({ index, text: column.text, reason });
      continue;
    }
    const { indicator, score, by } = offer.candidate;
    const { scale, said } = unitOfItem(
      indicatorIn(form, indicator)?.unit ?? '',
      indicator,
      column,
      stated,
      notes,
    );
    if (said) stating += 1;
    if (by === 'similar') notes.push({ kind: 'similar_name', indicator, text: column.text });
    items.push(
      offer.period ? { indicator, index, period: offer.period, scale } : { indicator, index, scale },
    );
    evidence.push({ index, indicator, period: offer.period ?? 'current', text: column.text, by, score });
  }
  const labels = columns.flatMap(({ head, text }) =>
    text === '' ? [] : [{ axis: 'item' as const, index: head.column, label: text }],
  );
  return {
    items,
    evidence,
    unmatched,
    notes: once(notes),
    labels,
    unitsStated: items.length === 0 ? 0 : stating / items.length,
  };
}

/** 本年 and 上年 of one indicator give the same note. */
function once(notes: readonly RecognitionNote[]): readonly RecognitionNote[] {
  return [...new Map(notes.map((note) => [JSON.stringify(note), note])).values()];
}

function unitOfItem(
  own: string,
  indicator: string,
  column: ReadColumn,
  stated: readonly UnitWord[],
  notes: RecognitionNote[],
): { scale: number; said: boolean } {
  const said = column.facts.unit ?? stated.find((unit) => fitsUnit(own, unit) && sameUnit(own, unit));
  if (!said) {
    // One head-count unit for the whole sheet (单位：万人) does not speak for contracts or unions.
    notes.push({ kind: 'unit_assumed', indicator, unit: own });
    return { scale: 1, said: false };
  }
  if (!sameUnit(own, said)) notes.push({ kind: 'unit_differs', indicator, text: column.text });
  const scale = scaleTo(own, said);
  if (scale !== 1) notes.push({ kind: 'converted', indicator, scale });
  return { scale, said: true };
}

function reasonOf(column: ReadColumn, slotOfYear: SlotOfYear): UnmatchedPlace['reason'] | undefined {
  const { facts, candidates } = column;
  if (facts.derived) return 'derived';
  if (facts.remark) return 'remark';
  if (facts.year !== undefined && slotOfYear(facts.year) === 'other') return 'other_year';
  if (candidates.some(({ score }) => score >= least)) return 'duplicate';
  return facts.names.length > 0 ? 'unknown' : undefined;
}
