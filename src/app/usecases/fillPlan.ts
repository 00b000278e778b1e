import { twelveDigits } from '../../catalogue/numbers';
import { datasetCurrent } from '../../dataset/datasetPriors';
import { fieldKey } from '../../forms/reading';
import { contentAt } from '../../forms/sheet';
import type { Dataset } from '../../dataset/dataset';
import type { Prior, Priors } from '../../dataset/prior';
import type { Field, FormArea, ReportedPeriod } from '../../forms/reading';
import type { CellContent, SheetSnapshot } from '../../forms/sheet';
import type { Prefilled, Provenance } from '../state';

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
  readonly untouched: readonly FillField[];
}

export interface FillInput {
  readonly year: number;
  readonly areas: readonly FormArea[];
  readonly fields: readonly FillField[];
  /** The sheet as it is, or null when it is to be made. */
  readonly snapshot: SheetSnapshot | null;
  readonly dataset: Dataset;
  readonly priors: Priors;
  /** What the add-in wrote before into this sheet. */
  readonly prefilled: readonly Prefilled[];
  /** Figures of 本年 that come before what was printed, by field: a ledger's sums. */
  readonly given: ReadonlyMap<string, SourcedFigure>;
}

/** A figure with where it is from. */
export interface SourcedFigure {
  readonly value: number;
  readonly provenance: Provenance;
}

/**
 * What a fill would write: 上年 from the priors, 本年 only from figures printed for that year. A cell is written when
 * it is blank, or when it still holds what an earlier fill wrote and the source now says otherwise.
 */
export function planFill(input: FillInput): FillPlan {
  const printed = printedFigures(input);
  const before = new Map(input.prefilled.map((figure) => [figure.field, figure.value]));
  const writes: FillWrite[] = [];
  const untouched: FillField[] = [];
  for (const field of input.fields) {
    const key = fieldKey(field.area, field.indicator, field.period);
    const figure =
      field.period === 'prior' ? priorFigure(input, field) : (input.given.get(key) ?? printed.get(key));
    if (!figure) continue;
    const value = twelveDigits(figure.value / field.scale);
    const old = input.snapshot ? contentAt(input.snapshot, field.row, field.column) : null;
    if (old === value) continue;
    if (old === null || (old === before.get(key) && field.period === 'prior')) {
      writes.push({ field, old, value, provenance: figure.provenance });
    } else {
      untouched.push(field);
    }
  }
  return { writes, untouched };
}

function printedFigures({ dataset, year, areas, fields }: FillInput): ReadonlyMap<string, SourcedFigure> {
  const reported = areas
    .filter(({ role }) => role === 'area' || role === 'published')
    .map(({ code }) => code);
  const indicators = [...new Set(fields.map(({ indicator }) => indicator))];
  const printed = new Map<string, SourcedFigure>();
  for (const figure of datasetCurrent(dataset, { year, areas: reported, indicators })) {
    // A figure that we worked out was not printed for this year: it may be compared with, never reported.
    if (figure.qualifier === 'derived') continue;
    const { doc, line, asPrinted } = figure.source;
    printed.set(fieldKey(figure.area, figure.indicator, 'current'), {
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
  return printed;
}

function priorFigure(
  { priors }: FillInput,
  { area, indicator }: { area: string; indicator: string },
): SourcedFigure | undefined {
  const prior = priors.of(area, indicator);
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
export function countPeriod(plan: FillPlan, period: ReportedPeriod): number {
  return plan.writes.filter(({ field }) => field.period === period).length;
}
