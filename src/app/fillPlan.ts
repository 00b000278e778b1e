import { datasetCurrent } from '../dataset/datasetPriors';
import { fieldKey } from '../forms/reading';
import { contentAt } from '../forms/sheet';
import type { Dataset } from '../dataset/dataset';
import type { Prior, Priors } from '../dataset/prior';
import type { Field, Line, Slot } from '../forms/reading';
import type { CellContent, SheetSnapshot } from '../forms/sheet';
import type { Prefilled, Provenance } from './state';

/** A field that may be filled, with how its cell is scaled. */
export type FillField = Field & { readonly scale: number };

/** A figure to write, with what stood there before. */
export interface FillWrite {
  readonly field: FillField;
  readonly old: CellContent;
  /** In the cell's unit. */
  readonly value: number;
  readonly provenance: Provenance;
}

export interface FillPlan {
  readonly writes: readonly FillWrite[];
  /** Fields that hold something else; what a person typed is never overwritten. */
  readonly kept: readonly FillField[];
}

export interface FillInput {
  readonly year: number;
  readonly lines: readonly Line[];
  readonly fields: readonly FillField[];
  /** The sheet as it is, or null when it is to be made. */
  readonly snapshot: SheetSnapshot | null;
  readonly dataset: Dataset;
  readonly priors: Priors;
  /** What the add-in wrote before into this sheet. */
  readonly prefilled: readonly Prefilled[];
}

interface Offer {
  readonly value: number;
  readonly provenance: Provenance;
}

/**
 * What a fill would write: 上年 from the priors, 本年 only from figures printed for that year. A cell is written when
 * it is blank, or when it still holds what an earlier fill wrote and the source now says otherwise.
 */
export function planFill(input: FillInput): FillPlan {
  const offers = currentOffers(input);
  const before = new Map(input.prefilled.map((figure) => [figure.field, figure.value]));
  const writes: FillWrite[] = [];
  const kept: FillField[] = [];
  for (const field of input.fields) {
    const key = fieldKey(field.line, field.indicator, field.slot);
    const offer = field.slot === 'prior' ? priorOffer(input, field) : offers.get(key);
    if (!offer) continue;
    const value = Number((offer.value / field.scale).toPrecision(12));
    const old = input.snapshot ? contentAt(input.snapshot, field.row, field.column) : null;
    if (old === value) continue;
    if (old === null || (old === before.get(key) && field.slot === 'prior')) {
      writes.push({ field, old, value, provenance: offer.provenance });
    } else {
      kept.push(field);
    }
  }
  return { writes, kept };
}

function currentOffers({ dataset, year, lines, fields }: FillInput): ReadonlyMap<string, Offer> {
  const reported = lines
    .filter(({ role }) => role === 'area' || role === 'published')
    .map(({ code }) => code);
  const indicators = [...new Set(fields.map(({ indicator }) => indicator))];
  const offers = new Map<string, Offer>();
  for (const figure of datasetCurrent(dataset, { year, lines: reported, indicators })) {
    // A figure that we worked out was not printed for this year: it may be compared with, never reported.
    if (figure.qualifier === 'derived') continue;
    const { doc, line, asPrinted } = figure.source;
    offers.set(fieldKey(figure.line, figure.indicator, 'current'), {
      value: figure.value,
      provenance: {
        kind: 'dataset',
        doc,
        line,
        asPrinted,
        period: figure.period,
        qualifier: figure.qualifier,
      },
    });
  }
  return offers;
}

function priorOffer(
  { priors }: FillInput,
  { line, indicator }: { line: string; indicator: string },
): Offer | undefined {
  const prior = priors.of(line, indicator);
  return prior && { value: prior.value, provenance: provenanceOf(prior) };
}

function provenanceOf({ origin, period }: Prior): Provenance {
  switch (origin.kind) {
    case 'dataset': {
      const { doc, line, asPrinted } = origin.source;
      return { kind: 'dataset', doc, line, asPrinted, period, qualifier: origin.qualifier };
    }
    case 'file':
    case 'sheet':
      return origin;
  }
}

/** How many cells of a slot a plan writes. */
export function countSlot(plan: FillPlan, slot: Slot): number {
  return plan.writes.filter(({ field }) => field.slot === slot).length;
}
