import { getDotPath, safeParse } from 'valibot';
import { formsWith } from '../../forms/formSet';
import { draftOf, packageOf, readDraft } from '../../forms/ownForm';
import { rules } from '../../validation/catalogue';
import { readRelations, vocabularyOf } from '../../validation/relations';
import { offAtFirst } from '../../validation/ruleSet';
import { packageSchema } from './packageSchema';
import type { FormDefinition } from '../../forms/definition';
import type { FormSet } from '../../forms/formSet';
import type { FormDraft, FormPackage, FormProblem, PackagedRelation } from '../../forms/ownForm';
import type { AuditRelations, RelationLine, RelationProblem } from '../../validation/relations';

/** What is wrong with a package, and where: a cell, or a path in the file. */
export type PackageProblem =
  | { readonly kind: 'notJson' }
  | { readonly kind: 'otherFormat' }
  | { readonly kind: 'newer' }
  | { readonly kind: 'shape'; readonly place: string }
  | { readonly kind: 'form'; readonly problem: FormProblem }
  | {
      readonly kind: 'relation';
      readonly id: string;
      readonly place: string;
      readonly problem: RelationProblem;
    };

/** A package that can be used. */
export interface OpenPackage {
  readonly content: FormPackage;
  readonly form: FormDefinition;
  readonly relations: AuditRelations;
}

export type PackageResult =
  | { readonly ok: true; readonly opened: OpenPackage }
  | { readonly ok: false; readonly problems: readonly PackageProblem[] };

export interface PackageContext {
  /** The forms that are known without it; another version of the same form is none of them. */
  readonly known: FormSet;
  /** `2026-11`, for packages whose time has run out; null where nobody asks. */
  readonly month: string | null;
}

/** A package as it stands in a file. */
export function packageIn(text: string, context: PackageContext): PackageResult {
  const given = parsed(text);
  if (typeof given !== 'object' || given === null) return failed([{ kind: 'notJson' }]);
  const { format, formatVersion } = given as Readonly<Record<string, unknown>>;
  if (format !== 'union-statistics-form-package') return failed([{ kind: 'otherFormat' }]);
  if (typeof formatVersion === 'number' && formatVersion > 1) return failed([{ kind: 'newer' }]);
  const shaped = safeParse(packageSchema, given);
  if (!shaped.success) {
    const places = shaped.issues.map((issue) => getDotPath(issue) ?? '');
    return failed([...new Set(places)].map((place) => ({ kind: 'shape', place })));
  }
  return openPackage(shaped.output, context);
}

/** A package whose shape is right: whether its form and relations are. */
function openPackage(content: FormPackage, context: PackageContext): PackageResult {
  return openDraft(draftOf(content), content.relations, content.version, context, (at, column) => {
    return `relations[${at}].${column}`;
  });
}

/** A form that is written in a sheet, with relations. */
export function openDraft(
  draft: FormDraft,
  relations: readonly PackagedRelation[],
  version: string,
  { known, month }: PackageContext,
  relationPlace: (index: number, column: string) => string,
): PackageResult {
  const read = readDraft(draft, { known, month });
  if (!read.ok) return failed(read.problems.map((problem) => ({ kind: 'form', problem })));
  const { form } = read;
  const set = formsWith([...known.forms, form]);
  const lines = relations.map((relation, index): RelationLine => ({
    ...relation,
    row: -1 - index,
    columns: { number: 0, formula: 1, severity: 2, note: 3, active: 4 },
  }));
  const vocabulary = vocabularyOf({ forms: set.forms, indicators: set.indicators, present: [form] });
  const found = readRelations(lines, { vocabulary, forms: set.forms, rules, offAtFirst });
  if (found.broken.length > 0) {
    return failed(
      found.broken.map(({ id, line, problem }) => ({
        kind: 'relation',
        id,
        place: relationPlace(-1 - line.row, problem.column),
        problem,
      })),
    );
  }
  return {
    ok: true,
    opened: { content: packageOf(form, relations, version), form, relations: found },
  };
}

function failed(problems: readonly PackageProblem[]): PackageResult {
  return { ok: false, problems };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Packages that can be used together, the first of a form's versions; what cannot be used is left out. */
export function openPackages(contents: readonly FormPackage[], standard: FormSet): readonly OpenPackage[] {
  return contents.reduce<readonly OpenPackage[]>((before, content) => {
    const known = before.length === 0 ? standard : formsWith(before.map(({ form }) => form));
    const result = openPackage(content, { known, month: null });
    return result.ok ? [...before, result.opened] : before;
  }, []);
}
