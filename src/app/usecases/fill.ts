import { boundFields } from '../../forms/binding';
import { itemsOf } from '../../forms/definition';
import { layoutForm, sheetName } from '../../forms/layout';
import { hasFormula } from '../../forms/sheet';
import { areasOf, chosenForm, withLayout } from '../choice';
import { relationsOn } from '../printedRelations';
import { newSheetName } from '../document/generatedSheets';
import { knownAs } from '../document/sheetNames';
import { rulesIn } from '../check';
import { looksOfPlan } from '../looks';
import { priorFigures } from '../priorFigures';
import { countPeriod, planFill } from './fillPlan';
import { recordFill, withSources } from './fillRecord';
import { only } from './step';
import type { Dataset } from '../../dataset/dataset';
import type { SheetPlan } from '../../forms/sheetPlan';
import type { Choice, FillPreview } from '../appState';
import type { Book, FormSheet } from '../book';
import type { Environment } from '../environment';
import type { Ending } from '../outcome';
import type { Provenance } from '../state';
import type { FillField, FillPlan, SourcedFigure } from './fillPlan';
import type { PlannedFill } from './fillRecord';
import type { Step } from './step';

/** A fill thought through but not yet written. */
export interface PreparedFill extends PlannedFill {
  readonly preview: FillPreview;
}

/** Works out what a fill would write. */
export function prepareFill(
  book: Book,
  asked: Choice,
  dataset: Dataset,
  given: ReadonlyMap<string, SourcedFigure> = new Map(),
): PreparedFill {
  const choice = withLayout({ ...asked, form: chosenForm(book, asked).id });
  const { state, forms } = book;
  const existing = forms.find((sheet) => isChosen(sheet, choice));
  const form = chosenForm(book, choice);
  const layout = existing ? null : named(layoutOf(choice, book), book);
  const sheet =
    existing?.snapshot.name ?? layout?.name ?? sheetName(form, choice.year, choice.region, choice.layout);
  const areas = existing?.reading.areas ?? layout?.areas ?? [];
  const indicators = itemsOf(form).map(({ indicator }) => indicator);
  const plan = planFill({
    year: choice.year,
    areas,
    fields: existing ? entryFields(existing) : layout ? planFields(layout) : [],
    snapshot: existing?.snapshot ?? null,
    dataset,
    priors: priorFigures({ ...choice, areas, indicators }, state.priors, forms, dataset),
    prefilled: state.prefilled.filter((figure) => figure.sheet === sheet),
    given,
  });
  const known = knownAs(sheet, choice);
  return { preview: previewOf(plan, sheet, existing === undefined), plan, layout, sheet, known };
}

/** 一键填表 of a choice. Filling again changes nothing. */
export function fillStep(
  book: Book,
  choice: Choice,
  environment: Environment,
  prepared: PreparedFill = prepareFill(book, choice, environment.dataset),
): Step<Ending<'filled' | 'nothingToFill'>> {
  const { plan, layout, sheet } = prepared;
  const session = { choice };
  if (plan.writes.length === 0 && !layout) {
    const shows = book.workbook.active === sheet;
    return {
      ...only({ kind: 'nothingToFill', sheet }, session),
      ...(!shows && { change: { activate: sheet } }),
    };
  }
  const record = recordFill(prepared, book.state, environment);
  const { made, plans } = withSources(record([]), book, layout ? [layout] : [], environment);
  const cells = plan.writes.map(({ field, old, value }) => ({
    row: field.row,
    column: field.column,
    value,
    was: old,
  }));
  return {
    change: {
      plans: [...(layout ? [layout] : []), ...plans],
      writes: [{ sheet, cells }],
      ...(layout && {
        looks: [{ sheet, looks: looksOfPlan(layout, chosenForm(book, choice), rulesIn(book)) }],
      }),
      activate: sheet,
    },
    state: (skipped) => ({ ...record(skipped), made }),
    outcome: (skipped, { locked }) => ({
      kind: 'filled',
      sheet,
      cells: plan.writes.length - skipped.length,
      locked: locked.length,
    }),
    session,
  };
}

function isChosen({ reading }: FormSheet, { form, year, region, layout }: Choice): boolean {
  return (
    reading.form === form && reading.year === year && reading.region === region && reading.layout === layout
  );
}

/** The form of a choice as it is laid out on a new sheet. */
export function layoutOf(choice: Choice, book: Book): SheetPlan {
  const { year, region, layout } = choice;
  const form = chosenForm(book, choice);
  const relations = relationsOn(form, book);
  return layoutForm({ form, year, region, areas: areasOf(choice), relations }, layout);
}

/** A sheet of that name that is no such form stays as it is. */
function named(plan: SheetPlan, book: Book): SheetPlan {
  return { ...plan, name: newSheetName(plan.name, book) };
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
    const name = originName(provenance);
    const key = `${provenance.kind}|${name}`;
    const cells = (bySource.get(key)?.cells ?? 0) + 1;
    bySource.set(key, { provenance: provenance.kind, name, cells });
  }
  return {
    sheet,
    creates,
    current: countPeriod(plan, 'current'),
    prior: countPeriod(plan, 'prior'),
    untouched: plan.untouched.length,
    sources: [...bySource.values()],
  };
}

function originName(provenance: Provenance): string {
  switch (provenance.kind) {
    case 'dataset':
      return provenance.doc;
    case 'file':
      return provenance.file;
    case 'sheet':
      return provenance.sheet;
    case 'correction':
      return provenance.rule;
    case 'text':
      return provenance.title;
  }
}
