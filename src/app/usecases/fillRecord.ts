import { cellAddress } from '../../forms/address';
import { boundFields } from '../../forms/binding';
import { fieldKey } from '../../forms/reading';
import { canBeWritten, generatedSheet, printed } from '../document/generatedSheets';
import { logged } from '../document/log';
import { isOneOf } from '../port';
import { sourceSheet } from './sourceSheet';
import type { PlacedFigure } from './sourceSheet';
import type { Field } from '../../forms/reading';
import type { AreaForm } from '../../forms/formAreas';
import type { SheetPlan } from '../../forms/sheetPlan';
import type { Book } from '../book';
import type { Environment } from '../environment';
import type { CellRef } from '../port';
import type { KnownSheet, LogEntry, WorkbookState } from '../state';
import type { FillPlan, FillWrite } from './fillPlan';

const keyOf = ({ area, indicator, period }: Pick<Field, 'area' | 'indicator' | 'period'>): string =>
  fieldKey(area, indicator, period);

/** What is filled into which sheet. */
export interface PlannedFill {
  readonly plan: FillPlan;
  /** The sheet to lay out first, or null when it exists. */
  readonly layout: SheetPlan | null;
  readonly sheet: string;
  /** By which the sheet is known again, whatever it is called later. */
  readonly known: KnownSheet;
}

/** The state with what a fill wrote: where each figure is from, and the log of it. Cells that were skipped are not in it. */
export function recordFill(
  { plan, layout, sheet, known }: PlannedFill,
  state: WorkbookState,
  environment: Environment,
): (skipped: readonly CellRef[]) => WorkbookState {
  const at = environment.now().toISOString();
  const batch = environment.newBatch();
  const created: readonly LogEntry[] = layout
    ? [{ at, action: 'fill', sheet, cell: '', old: null, new: null, reason: 'created', batch }]
    : [];
  const entry = ({ field, old, value, provenance }: FillWrite): LogEntry => ({
    at,
    action: 'fill',
    sheet,
    cell: cellAddress(field.row, field.column),
    field: keyOf(field),
    old,
    new: value,
    reason: provenance.kind === 'dataset' ? `${provenance.doc}:${provenance.line}` : provenance.kind,
    batch,
  });
  return (skipped) => {
    const writes = plan.writes.filter(({ field }) => !isOneOf({ sheet, ...field }, skipped));
    const written = new Set(writes.map(({ field }) => keyOf(field)));
    return {
      ...state,
      sheets: state.sheets.some((one) => one.sheet === sheet) ? state.sheets : [...state.sheets, known],
      prefilled: [
        ...state.prefilled.filter((figure) => figure.sheet !== sheet || !written.has(figure.field)),
        ...writes.map(({ field, value, provenance }) => ({ sheet, field: keyOf(field), value, provenance })),
      ],
      log: logged(state.log, [...created, ...writes.map(entry)]),
    };
  };
}

/** The list of sources, made anew from everything that stands prefilled in the workbook. */
export function withSources(
  state: WorkbookState,
  { workbook, forms }: Book,
  layouts: readonly SheetPlan[],
  { words, dataset }: Environment,
): { readonly made: WorkbookState['made']; readonly plans: readonly SheetPlan[] } {
  const places = new Map<string, Pick<PlacedFigure, 'row' | 'column' | 'form'>>();
  for (const { snapshot, binding } of forms) {
    for (const field of boundFields(binding)) {
      places.set(`${snapshot.name}|${keyOf(field)}`, { ...field, form: binding });
    }
  }
  for (const layout of layouts) {
    const form = formOfPlan(layout);
    for (const field of layout.fields) places.set(`${layout.name}|${keyOf(field)}`, { ...field, form });
  }
  const placed = state.prefilled.flatMap((figure) => {
    const place = places.get(`${figure.sheet}|${figure.field}`);
    return place ? [{ ...figure, row: place.row, column: place.column, form: place.form }] : [];
  });
  if (placed.length === 0) return { made: state.made, plans: [] };
  const plan = sourceSheet(placed, words, dataset.documents);
  const { name, made } = generatedSheet(state, workbook, { kind: 'sources', of: '' }, printed(plan));
  // The figures count more than their list.
  if (!canBeWritten(name, workbook)) return { made: state.made, plans: [] };
  return { made, plans: [{ ...plan, name }] };
}

/** A return of one unit has no 合计. */
function formOfPlan({ areas }: SheetPlan): AreaForm {
  const total = areas.find(({ role }) => role === 'total');
  return total
    ? { region: total.code, layout: 'area' }
    : { region: areas[0]?.code ?? '', layout: 'indicator' };
}
