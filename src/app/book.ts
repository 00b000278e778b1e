import { formsWith, standardForms } from '../forms/formSet';
import { isRelationSheet, relationSheetIn, withPackages } from './document/auditRelations';
import { readDefinition } from '../forms/ownForm';
import { openPackages } from './document/packages';
import { parseState } from './document/parseState';
import { namedNow } from './document/sheetNames';
import { boundForms, understand } from './document/understand';
import { emptyState, stateText } from './state';
import type { Binding } from '../forms/binding';
import type { FormDefinition } from '../forms/definition';
import type { FormSet } from '../forms/formSet';
import type { FormPackage } from '../forms/ownForm';
import type {
  Doubt,
  Hints,
  Recognition,
  RefusalReason,
  Unmatched,
  UnmatchedReason,
} from '../forms/recognise';
import type { SheetSnapshot } from '../forms/sheet';
import type { RelationSheet } from './document/auditRelations';
import type { FormSheet, UnderstoodSheet, Understanding } from './document/understand';
import type { OpenPackage } from './document/packages';
import type { WorkbookSnapshot } from './port';
import type { StateProblem, WorkbookState } from './state';

export type { FormSheet } from './document/understand';

/** A workbook understood once: what one snapshot of it says. */
export interface Book {
  /** As it was read; a sheet that was left out this time stands as it was read before. */
  readonly workbook: WorkbookSnapshot;
  /** What the workbook keeps, under the names that its sheets have now; empty where it cannot be read. */
  readonly state: WorkbookState;
  /** Why what is kept cannot be read, or null. Nothing is then written over it. */
  readonly problem: StateProblem | null;
  /** Every form found, in the order of the sheets. */
  readonly forms: readonly FormSheet[];
  /** The form on the sheet that is shown, or null. */
  readonly active: FormSheet | null;
  /** Each sheet that was read, with what it was found to be. */
  readonly sheets: readonly UnderstoodSheet[];
  /** The office's own audit relations. */
  readonly relations: RelationSheet;
  /** The office's own forms: those that the workbook keeps, and those that were given with it. */
  readonly packages: readonly OpenPackage[];
  /** Every form that a sheet of it can be. */
  readonly formSet: FormSet;
  readonly options: BookOptions;
}

export interface BookOptions {
  /**
   * `person`: an office's own sheet waits until someone has confirmed it, and only the one that is shown is looked at.
   * `nobody`: a file; every sheet is looked at, and what is beyond doubt counts as a form.
   */
  readonly asks: 'person' | 'nobody';
  /** Of sheets that nobody is asked about: what is beyond doubt, or all, because a person has looked at them. */
  readonly takes?: 'sure' | 'all';
  /** What an office's own sheet most likely is. */
  readonly hints?: Hints;
  /** Packages beside those that the workbook keeps. */
  readonly packages?: readonly FormPackage[];
  /** A list of relations that was given with the workbook. */
  readonly relations?: Pick<SheetSnapshot, 'name' | 'values'>;
}

/** What a snapshot of a workbook says; `before` saves asking again about sheets of which only figures have changed. */
export function openBook(workbook: WorkbookSnapshot, options: BookOptions, before: Book | null = null): Book {
  const unchanged = before?.workbook.state === workbook.state ? before : null;
  const parsed = unchanged ? (unchanged.problem ?? unchanged.state) : parseState(workbook.state);
  const [state, problem] = typeof parsed === 'string' ? [emptyState, parsed] : [parsed, null];
  return assembled(merged(workbook, before), state, problem, options, before);
}

/** The same workbook with something else kept in it. */
export function withState(book: Book, state: WorkbookState): Book {
  const workbook = { ...book.workbook, state: stateText(state) };
  return assembled(workbook, state, book.problem, book.options, book);
}

/** A workbook of which nothing has been read yet. */
export const emptyBook: Book = openBook(
  { sheets: [], active: '', read: [], state: null },
  { asks: 'person' },
);

/** What the sheet that is shown looks like where it is no form, or undefined. */
export function recognitionOf({ workbook, sheets }: Book): Recognition | undefined {
  return sheets.find(({ snapshot }) => snapshot.name === workbook.active)?.office?.found;
}

/** Office's own sheets that count as forms, each with what on it found no counterpart. */
export function recognitionsIn({ sheets }: Book): readonly {
  readonly sheet: string;
  readonly binding: Binding;
  readonly unmatched: Unmatched;
}[] {
  return sheets.flatMap(({ snapshot, office, forms }) =>
    forms.length === 0 || !office
      ? []
      : boundForms(office.found).map(({ binding, unmatched }) => ({
          sheet: snapshot.name,
          binding,
          unmatched,
        })),
  );
}

/** Something on a sheet that was not read: a row, a column, or all of a damaged sheet. */
export interface NotRead {
  readonly sheet: string;
  readonly axis: 'rows' | 'columns' | 'sheet';
  /** Counted from 0. */
  readonly index: number;
  readonly text: string;
  readonly reason: UnmatchedReason | 'damaged';
}

/** Everything on the sheets of a workbook's forms, and on damaged ones, that was not read. */
export function notReadIn(book: Book): readonly NotRead[] {
  const across = { rows: 'columns', columns: 'rows' } as const;
  const damaged = book.workbook.damaged ?? [];
  return [
    ...recognitionsIn(book).flatMap(({ sheet, binding: { lineAxis }, unmatched }) => [
      ...unmatched.lines.map(({ index, text, reason }) => ({ sheet, axis: lineAxis, index, text, reason })),
      ...unmatched.items.map(({ index, text, reason }) => ({
        sheet,
        axis: across[lineAxis],
        index,
        text,
        reason,
      })),
    ]),
    ...damaged.map((sheet) => ({ sheet, axis: 'sheet', index: 0, text: '', reason: 'damaged' }) as const),
  ];
}

/** Why a sheet without a form is none: what is missing, or what a person has to decide. */
export interface NotTaken {
  readonly sheet: string;
  readonly reason: RefusalReason | Doubt['kind'];
  readonly doubts: readonly Doubt[];
}

/** Reasons from the one that comes nearest to a form to the one that is farthest from it. */
const nearness: readonly RefusalReason[] = [
  'no_year',
  'ambiguous_form',
  'ledger',
  'many_regions',
  'no_indicators',
  'no_areas',
  'persons_register',
  'blank_questionnaire',
  'no_names',
  'no_figures',
  'empty',
];

/** The sheets that hold no form, the nearest to one first. */
export function notTaken({ sheets }: Book): readonly NotTaken[] {
  const rank = ({ doubts, reason }: NotTaken): number =>
    doubts.length > 0 ? -1 : nearness.findIndex((each) => each === reason);
  return sheets
    .flatMap(({ snapshot, office, forms }): readonly NotTaken[] => {
      if (forms.length > 0 || !office) return [];
      const sheet = snapshot.name;
      const { found } = office;
      if (found.kind === 'refused') return [{ sheet, reason: found.reason, doubts: [] }];
      const doubts = boundForms(found).flatMap((form) => form.doubts);
      return [{ sheet, reason: doubts[0]?.kind ?? 'columns_uncertain', doubts }];
    })
    .toSorted((a, b) => rank(a) - rank(b));
}

/** The packages of a workbook as they are kept and given, for a file that is opened beside it. */
export function packagesOf({ packages }: Book): readonly FormPackage[] {
  return packages.map(({ content }) => content);
}

/** The definition of a binding's form, where it is one of the office's own. */
export function ownFormIn(
  { packages }: Pick<Book, 'packages'>,
  { form: id }: Pick<Binding, 'form'>,
): FormDefinition | undefined {
  return packages.find(({ form }) => form.id === id)?.form;
}

/** A sheet by its name, as it was read. */
export function sheetOf({ workbook }: Book, name: string): SheetSnapshot | undefined {
  return workbook.read.find((sheet) => sheet.name === name);
}

function assembled(
  workbook: WorkbookSnapshot,
  stored: WorkbookState,
  problem: StateProblem | null,
  options: BookOptions,
  before: Book | null,
): Book {
  const { asks, hints = {} } = options;
  const takes: Understanding['takes'] = asks === 'person' ? 'nothing' : (options.takes ?? 'sure');
  const { packages, formSet } = formsNow(stored, options, before);
  const { active } = workbook;
  const known = new Map(before?.sheets.map((sheet) => [sheet.snapshot.name, sheet]));
  const understood = (snapshot: SheetSnapshot, given: Hints): UnderstoodSheet => {
    // A list (数据来源, 审核关系) holds codes, areas and figures, and is no form.
    const ours =
      stored.made.some(({ sheet }) => sheet === snapshot.name) ||
      isRelationSheet(snapshot) ||
      readDefinition(snapshot.values) !== undefined;
    const asked = !ours && (asks === 'nobody' || snapshot.name === active);
    const understanding = { forms: formSet, bindings: stored.bindings, asked, takes, hints: given };
    const knownBefore = before?.formSet === formSet ? known.get(snapshot.name) : undefined;
    return understand(snapshot, understanding, knownBefore);
  };
  const alone = workbook.read.map((snapshot) => understood(snapshot, hints));
  const [first] = alone.flatMap((sheet) => sheet.forms);
  const sheets = alone.map((sheet) => {
    const { found } = sheet.office ?? {};
    const isOpen = found?.kind === 'refused' && (found.reason === 'no_year' || found.reason === 'no_areas');
    if (!first || !isOpen) return sheet;
    const { year, region } = first.reading;
    return understood(sheet.snapshot, { ...hints, beside: { year, region } });
  });
  const forms = sheets.flatMap((sheet) => sheet.forms);
  return {
    workbook,
    packages,
    formSet,
    relations: relationsNow(workbook, forms, packages, formSet, options, before),
    state: namedNow(stored, workbook, forms),
    problem,
    forms,
    active: forms.find(({ snapshot }) => snapshot.name === active) ?? null,
    sheets,
    options,
  };
}

/** The forms of the workbook; what is known of them holds while its packages are the same. */
function formsNow(
  { packages: kept }: WorkbookState,
  { packages: given }: BookOptions,
  before: Book | null,
): Pick<Book, 'packages' | 'formSet'> {
  if (before?.state.packages === kept && before.options.packages === given) return before;
  // What a workbook keeps comes before what was given with it.
  const packages = openPackages([...kept, ...(given ?? [])], standardForms);
  return {
    packages,
    formSet: packages.length === 0 ? standardForms : formsWith(packages.map(({ form }) => form)),
  };
}

/** The relations of the workbook; what is known of them holds until their sheet or the forms change. */
function relationsNow(
  { read }: WorkbookSnapshot,
  forms: readonly FormSheet[],
  packages: readonly OpenPackage[],
  formSet: FormSet,
  { relations: given }: BookOptions,
  before: Book | null,
): RelationSheet {
  const lists = read.filter(isRelationSheet);
  const present = [...new Set(forms.map(({ reading }) => reading.form))].sort();
  const earlier = before?.workbook.read.filter(isRelationSheet) ?? [];
  const known = [...new Set(before?.forms.map(({ reading }) => reading.form))].sort();
  const isSame =
    lists.length === earlier.length &&
    lists.every((sheet, at) => sheet === earlier[at]) &&
    present.join() === known.join();
  if (before && isSame && before.formSet === formSet) return before.relations;
  const brought = packages.map(({ relations }) => relations);
  if (!given) return withPackages(relationSheetIn(lists, present, formSet), brought);
  const beside = relationSheetIn([given], present, formSet);
  return lists.length === 0
    ? withPackages(beside, brought)
    : withPackages(relationSheetIn(lists, present, formSet), [beside, ...brought]);
}

/** What was read now, beside sheets that are still there and were read before. */
function merged(workbook: WorkbookSnapshot, before: Book | null): WorkbookSnapshot {
  const now = new Map(workbook.read.map((sheet) => [sheet.name, sheet]));
  const earlier = new Map(before?.workbook.read.map((sheet) => [sheet.name, sheet]));
  const read = workbook.sheets.flatMap(({ name }) => now.get(name) ?? earlier.get(name) ?? []);
  return { ...workbook, read };
}
