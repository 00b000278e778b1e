import { indicatorOn } from '../../forms/formSet';
import { twelveDigits } from '../../catalogue/numbers';
import { unitOf } from '../../catalogue/unit';
import { cellAddress } from '../../forms/address';
import { entryOf, fieldKey } from '../../forms/reading';
import { logged } from '../document/log';
import { isOneOf } from '../port';
import { withSources } from './fillRecord';
import { only } from './step';
import type { Entry, FormReading } from '../../forms/reading';
import type { CellContent } from '../../forms/sheet';
import type { Ending } from '../outcome';
import type { CellRef, CellWrite } from '../port';
import type { LogEntry, Prefilled, Provenance, WorkbookState } from '../state';
import type { Given, Step } from './step';

/** A figure of a text with what a person said it is. */
export interface ConfirmedFigure {
  readonly area: string;
  readonly indicator: string;
  /** In base units. */
  readonly value: number;
  readonly source: Extract<Provenance, { readonly kind: 'text' }>;
  /** What the person saw in the cell and wants replaced; a cell that holds anything else stays as it is. */
  readonly replaces?: CellContent;
}

interface Placed {
  readonly entry: Entry;
  readonly figure: ConfirmedFigure;
  /** In the cell's unit. */
  readonly value: number;
}

function valueIn(reading: FormReading, { scale }: Entry, { indicator, value }: ConfirmedFigure): number {
  const factor = unitOf(indicatorOn(reading, indicator)?.unit ?? '')?.factor ?? 1;
  return twelveDigits(value / factor / scale);
}

/**
 * Writes figures that a person confirmed into 本年 of the form that is shown, as one action with their sentence as
 * source, which the list of sources shows at once. A cell that holds anything but what a figure is to replace stays as it is; where two figures are for one
 * cell, the first is written.
 */
export function confirmFigures(
  { book, now, environment }: Given,
  figures: readonly ConfirmedFigure[],
): Step<Ending<'confirmed' | 'noForm'>> {
  const reading = now.checked?.reading;
  if (reading === undefined) return only({ kind: 'noForm', sheet: '', reason: 'no_form' });
  const { sheet } = reading;
  const found = figures.map((figure) => ({
    figure,
    entry: entryOf(reading, figure.area, figure.indicator, 'current'),
  }));
  const taken = new Set<string>();
  const placed: Placed[] = [];
  for (const { figure, entry } of found) {
    if (entry === undefined) continue;
    const key = fieldKey(entry.area, entry.indicator, entry.period);
    if (entry.content !== (figure.replaces ?? null) || entry.isFormula || taken.has(key)) continue;
    taken.add(key);
    placed.push({ entry, figure, value: valueIn(reading, entry, figure) });
  }
  const absent = found.filter(({ entry }) => entry === undefined).length;
  const outcome = (cells: number): Ending<'confirmed'> => ({
    kind: 'confirmed',
    sheet,
    cells,
    occupied: figures.length - absent - cells,
    absent,
  });
  if (placed.length === 0) return only(outcome(0));
  const at = environment.now().toISOString();
  const batch = environment.newBatch();
  const cells = placed.map(({ entry, value }): CellWrite => ({
    row: entry.row,
    column: entry.column,
    value,
    was: entry.content,
  }));
  const entryFor = ({ entry, figure, value }: Placed): LogEntry => ({
    at,
    action: 'insert',
    sheet,
    cell: cellAddress(entry.row, entry.column),
    field: fieldKey(entry.area, entry.indicator, entry.period),
    old: entry.content,
    new: value,
    reason: figure.source.title,
    batch,
  });
  const kept = ({ entry, figure, value }: Placed): Prefilled => ({
    sheet,
    field: fieldKey(entry.area, entry.indicator, entry.period),
    value,
    provenance: figure.source,
  });
  const record = (skipped: readonly CellRef[]): WorkbookState => {
    const written = placed.filter(({ entry }) => !isOneOf({ sheet, ...entry }, skipped));
    const fields = new Set(written.map(({ entry }) => fieldKey(entry.area, entry.indicator, entry.period)));
    return {
      ...book.state,
      prefilled: [
        ...book.state.prefilled.filter((one) => one.sheet !== sheet || !fields.has(one.field)),
        ...written.map(kept),
      ],
      log: logged(book.state.log, written.map(entryFor)),
    };
  };
  const { made, plans } = withSources(record([]), book, [], environment);
  return {
    change: { plans, writes: [{ sheet, cells }] },
    state: (skipped) => ({ ...record(skipped), made }),
    outcome: (skipped) => outcome(placed.length - skipped.length),
  };
}
