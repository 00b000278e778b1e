import { boundFields } from '../forms/binding';
import { cellAddress } from '../forms/address';
import { fieldKey } from '../forms/reading';
import { ownSheet } from './generatedSheets';
import { formsIn } from './recognised';
import { sourceSheet } from './sourceSheet';
import type { SheetPlan } from '../forms/sheetPlan';
import type { PreparedFill } from './fill';
import type { Environment } from './environment';
import type { WorkbookSnapshot } from './port';
import type { LogEntry, Prefilled, WorkbookState } from './state';

/** The state with what a fill wrote: where each figure is from, and the log of it. */
export function recordFill(
  { plan, layout, sheet, state }: PreparedFill,
  environment: Environment,
): WorkbookState {
  const at = environment.now().toISOString();
  const batch = environment.newBatch();
  const written: Prefilled[] = plan.writes.map(({ field, value, provenance }) => ({
    sheet,
    field: fieldKey(field.area, field.indicator, field.period),
    value,
    provenance,
  }));
  const fields = new Set(written.map(({ field }) => field));
  const entries = plan.writes.map(({ field, old, value, provenance }): LogEntry => ({
    at,
    action: 'fill',
    sheet,
    cell: cellAddress(field.row, field.column),
    old,
    new: value,
    reason: provenance.kind === 'dataset' ? `${provenance.doc}:${provenance.line}` : provenance.kind,
    batch,
  }));
  const created: LogEntry[] = layout
    ? [{ at, action: 'fill', sheet, cell: '', old: null, new: null, reason: 'created', batch }]
    : [];
  return {
    ...state,
    prefilled: [
      ...state.prefilled.filter((figure) => figure.sheet !== sheet || !fields.has(figure.field)),
      ...written,
    ],
    log: [...state.log, ...created, ...entries],
  };
}

/** The state and the list of sources, made anew from everything that stands prefilled in the workbook. */
export function withSources(
  state: WorkbookState,
  workbook: WorkbookSnapshot,
  layout: SheetPlan | null,
  { words }: Environment,
): { readonly state: WorkbookState; readonly plans: readonly SheetPlan[] } {
  const places = new Map<string, { row: number; column: number }>();
  for (const { snapshot, binding } of formsIn(workbook.read, state)) {
    for (const field of boundFields(binding)) places.set(`${snapshot.name}|${keyOf(field)}`, field);
  }
  for (const field of layout?.fields ?? []) places.set(`${layout?.name ?? ''}|${keyOf(field)}`, field);
  const placed = state.prefilled.flatMap((figure) => {
    const place = places.get(`${figure.sheet}|${figure.field}`);
    return place ? [{ ...figure, row: place.row, column: place.column }] : [];
  });
  if (placed.length === 0) return { state, plans: [] };
  const { name, made } = ownSheet(state, workbook, { kind: 'sources', of: '', sheet: words.sheetName });
  return { state: { ...state, made }, plans: [{ ...sourceSheet(placed, words), name }] };
}

function keyOf({
  area,
  indicator,
  period,
}: {
  area: string;
  indicator: string;
  period: 'current' | 'prior';
}): string {
  return fieldKey(area, indicator, period);
}
