import { formsWith } from '../../forms/formSet';
import { definitionPlan, definitionTitle, readDefinition } from '../../forms/ownForm';
import { recogniseSheet } from '../../forms/recognise';
import { newSheetName } from '../document/generatedSheets';
import { openDraft, packageIn } from '../document/packages';
import { only } from './step';
import { sheetFormDraft } from './sheetForm';
import type { FormPackage } from '../../forms/ownForm';
import type { Book } from '../book';
import type { OpenPackage, PackageContext } from '../document/packages';
import type { Environment } from '../environment';
import type { Ending } from '../outcome';
import type { LogEntry, WorkbookState } from '../state';
import type { Given, Step } from './step';

/** 另存为表式: a definition sheet with the items of the sheet that is shown, or an empty one to be filled. */
export function defineForm({ book, environment }: Given): Step<Ending<'listed'>> {
  const plan = definitionPlan(newSheetName(definitionTitle, book), shownAsPackage(book));
  const entry: LogEntry = {
    at: environment.now().toISOString(),
    action: 'insert',
    sheet: plan.name,
    cell: '',
    old: null,
    new: null,
    reason: definitionTitle,
    batch: environment.newBatch(),
  };
  return {
    change: { plans: [plan], activate: plan.name },
    state: () => ({ ...book.state, log: [...book.state.log, entry] }),
    outcome: () => ({ kind: 'listed', sheet: plan.name }),
  };
}

/** The sheet that is shown as a form of its own: what it was bound to, and columns that no form has. */
function shownAsPackage(book: Book): FormPackage | null {
  const name = book.workbook.active;
  const shown = book.sheets.find(({ snapshot }) => snapshot.name === name);
  if (!shown || readDefinition(shown.snapshot.values)) return null;
  const known = shown.forms[0]?.binding;
  const found =
    shown.office?.found ?? recogniseSheet(shown.snapshot, book.formSet.forms, known ? hintsOf(known) : {});
  const binding = known ?? (found.kind === 'bound' ? found.binding : undefined);
  const unmatched = found.kind === 'bound' ? found.unmatched.items : [];
  return binding ? sheetFormDraft(shown.snapshot, binding, unmatched, book.formSet) : null;
}

const hintsOf = ({ form, year, region }: { form: string; year: number; region: string }) => ({
  form,
  year,
  region,
});

/** 读入表式: the form of the definition sheet, checked, becomes one of the workbook's with its relations. */
export function takeForm({
  book,
  environment,
}: Given): Step<Ending<'packageTaken' | 'packageRefused' | 'noDefinition'>> {
  const sheets = book.workbook.read.filter(({ values }) => readDefinition(values) !== undefined);
  const sheet = sheets.find(({ name }) => name === book.workbook.active) ?? sheets[0];
  const definition = sheet && readDefinition(sheet.values);
  if (!sheet || !definition) return only({ kind: 'noDefinition' });
  const { draft, version } = definition;
  // Relations are read with the form, since it may be what their codes are of.
  const title = draft.title.trim();
  const others = book.packages.filter(({ form }) => form.id !== draft.id && form.title.zh !== title);
  const bare = openDraft(draft, [], version, contextOf(others, environment), () => '');
  if (!bare.ok) return only({ kind: 'packageRefused', source: sheet.name, problems: bare.problems });
  return taken(book, sheet.name, bare.opened, others);
}

/** 载入制度包: a package from a file. */
export function loadPackage(
  { book, environment }: Given,
  file: string,
  text: string,
): Step<Ending<'packageTaken' | 'packageRefused'>> {
  const id = idIn(text);
  const others = book.packages.filter(({ form }) => form.id !== id);
  const result = packageIn(text, contextOf(others, environment));
  return result.ok
    ? taken(book, file, result.opened, others)
    : only({ kind: 'packageRefused', source: file, problems: result.problems });
}

/** Takes a form of the office's own out of the workbook; sheets of it stay as they are. */
export function dropPackage({ book }: Given, id: string): Step<Ending<'saved'>> {
  const packages = book.state.packages.filter(({ form }) => form.id !== id);
  return { state: () => ({ ...book.state, packages }), outcome: () => ({ kind: 'saved' }) };
}

function taken(
  book: Book,
  source: string,
  { content, form }: OpenPackage,
  others: readonly OpenPackage[],
): Step<Ending<'packageTaken'>> {
  const kept = new Set(others.map((one) => one.form.id));
  const packages = [...book.state.packages.filter(({ form: { id } }) => kept.has(id)), content];
  const state: WorkbookState = { ...book.state, packages };
  return {
    state: () => state,
    outcome: () => ({
      kind: 'packageTaken',
      source,
      title: form.title.zh,
      items: form.groups.reduce((sum, { items }) => sum + items.length, 0),
      relations: content.relations.length,
    }),
  };
}

function contextOf(others: readonly OpenPackage[], { now }: Environment): PackageContext {
  return {
    known: formsWith(others.map(({ form }) => form)),
    month: now().toISOString().slice(0, 7),
  };
}

/** The id that a file gives its form, so that a new version takes the place of the old one. */
function idIn(text: string): string | undefined {
  return /"id"\s*:\s*"([^"]*)"/u.exec(text)?.[1];
}
