import { childrenOf } from '../catalogue/areas';
import { boundFields } from '../forms/binding';
import { formOf } from '../forms/catalogue';
import { itemsOf } from '../forms/definition';
import { layoutForm, sheetName } from '../forms/layout';
import { hasFormula } from '../forms/sheet';
import { printedRelations } from '../validation/catalogue';
import { countSlot, planFill } from './fillPlan';
import { recordFill, withSources } from './fillRecord';
import { keptIn } from './kept';
import { priorFigures } from './priorFigures';
import { stateText } from './state';
import type { SheetPlan } from '../forms/sheetPlan';
import type { Choice, FillPreview } from './app';
import type { FillField, FillPlan } from './fillPlan';
import type { Environment } from './environment';
import type { CellRef, WorkbookPort, WorkbookSnapshot } from './port';
import type { FormSheet } from './recognised';
import type { WorkbookState } from './state';

/** A fill thought through but not yet written. */
export interface PreparedFill {
  readonly preview: FillPreview;
  readonly plan: FillPlan;
  /** The sheet to lay out first, or null when it exists. */
  readonly layout: SheetPlan | null;
  readonly sheet: string;
  readonly state: WorkbookState;
}

export interface FillOutcome {
  readonly preview: FillPreview;
  readonly written: number;
  readonly locked: readonly CellRef[];
  readonly state: WorkbookState;
}

/** The areas of a choice in code order; a region without areas of its own stands for itself. */
export function areasOf({ region, areas }: Pick<Choice, 'region' | 'areas'>): readonly string[] {
  const all = childrenOf(region).map(({ code }) => code);
  const chosen = areas ? all.filter((code) => areas.includes(code)) : all;
  return chosen.length > 0 ? chosen : [region];
}

/** A unit without areas of its own has one return by indicator; there is nothing to lay out by area. */
export function withLayout(choice: Choice): Choice {
  return childrenOf(choice.region).length === 0 ? { ...choice, layout: 'indicator' } : choice;
}

/** Works out what a fill would write. Pure: the workbook comes in as it was read. */
export function prepareFill(
  workbook: WorkbookSnapshot,
  asked: Choice,
  environment: Environment,
): PreparedFill {
  const choice = withLayout(asked);
  const { state, sheets } = keptIn(workbook);
  const existing = sheets.find((sheet) => isChosen(sheet, choice));
  const form = formOf(choice.form);
  const layout = existing
    ? null
    : freeName(
        layoutForm(
          {
            form,
            year: choice.year,
            region: choice.region,
            areas: areasOf(choice),
            relations: printedRelations(itemsOf(form).map(({ indicator }) => indicator)),
          },
          choice.layout,
        ),
        workbook,
      );
  const sheet =
    existing?.snapshot.name ?? layout?.name ?? sheetName(form, choice.year, choice.region, choice.layout);
  const areas = existing?.reading.areas ?? layout?.areas ?? [];
  const indicators = itemsOf(form).map(({ indicator }) => indicator);
  const priors = priorFigures({ ...choice, areas, indicators }, state, sheets, environment.dataset);
  const plan = planFill({
    year: choice.year,
    areas,
    fields: existing ? entryFields(existing) : layout ? planFields(layout) : [],
    snapshot: existing?.snapshot ?? null,
    dataset: environment.dataset,
    priors,
    prefilled: state.prefilled.filter((figure) => figure.sheet === sheet),
  });
  return { preview: previewOf(plan, sheet, existing === undefined), plan, layout, sheet, state };
}

/** 一键填表: one read and one write, whatever the size. Filling again changes nothing. */
export async function fillForm(
  port: WorkbookPort,
  environment: Environment,
  choice: Choice,
): Promise<FillOutcome> {
  const workbook = await port.read('visible');
  const prepared = prepareFill(workbook, choice, environment);
  const { plan, layout, sheet, preview } = prepared;
  if (plan.writes.length === 0 && !layout) {
    await port.write({ activate: sheet });
    return { preview, written: 0, locked: [], state: prepared.state };
  }
  const recorded = recordFill(prepared, environment);
  const { state, plans } = withSources(recorded, workbook, layout, environment);
  const { locked } = await port.write({
    plans: [...(layout ? [layout] : []), ...plans],
    writes: [
      {
        sheet,
        cells: plan.writes.map(({ field, value }) => ({ row: field.row, column: field.column, value })),
      },
    ],
    state: stateText(state),
    activate: sheet,
  });
  return { preview, written: plan.writes.length - locked.length, locked, state };
}

function isChosen({ reading }: FormSheet, { form, year, region, layout }: Choice): boolean {
  return (
    reading.form === form && reading.year === year && reading.region === region && reading.layout === layout
  );
}

/** A sheet of that name that is no such form stays as it is; ours takes the next free name. */
function freeName(plan: SheetPlan, workbook: WorkbookSnapshot): SheetPlan {
  const taken = new Set(workbook.sheets.map(({ name }) => name.toLowerCase()));
  let name = plan.name;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${plan.name}(${number})`;
  return name === plan.name ? plan : { ...plan, name };
}

function planFields(plan: SheetPlan): readonly FillField[] {
  return plan.fields
    .filter(({ row, column }) => (plan.cells[row]?.[column] ?? null) === null)
    .map((field) => ({ ...field, scale: 1 }));
}

function entryFields({ binding, snapshot }: FormSheet): readonly FillField[] {
  return boundFields(binding).filter(({ row, column }) => !hasFormula(snapshot, row, column));
}

function previewOf(plan: FillPlan, sheet: string, creates: boolean): FillPreview {
  const bySource = new Map<string, FillPreview['sources'][number]>();
  for (const { provenance } of plan.writes) {
    const name =
      provenance.kind === 'dataset'
        ? provenance.doc
        : provenance.kind === 'file'
          ? provenance.file
          : provenance.kind === 'sheet'
            ? provenance.sheet
            : provenance.rule;
    const key = `${provenance.kind}|${name}`;
    const cells = (bySource.get(key)?.cells ?? 0) + 1;
    bySource.set(key, { provenance: provenance.kind, name, cells });
  }
  return {
    sheet,
    creates,
    current: countSlot(plan, 'current'),
    prior: countSlot(plan, 'prior'),
    untouched: plan.untouched.length,
    sources: [...bySource.values()],
  };
}
