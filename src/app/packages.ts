import { itemsOf } from '../forms/definition';
import { formsWith, standardForms } from '../forms/formSet';
import { indicatorsOfEdit } from '../validation';
import { rules } from '../validation/catalogue';
import { relationSheetIn } from './document/auditRelations';
import { openPackages } from './document/packages';
import type { FormDefinition, FormId } from '../forms/definition';
import type { FormSet } from '../forms/formSet';
import type { FormPackage, PackagedRelation } from '../forms/ownForm';
import type { BrokenRelation } from '../validation/relations';
import type { Book, BookOptions } from './book';

export { isRelationSheet } from './document/auditRelations';
export type { BrokenRelation } from '../validation/relations';
export { packageIn } from './document/packages';
export type { PackageProblem } from './document/packages';

/** The packages of a workbook as they are passed on: each with the relations of the sheet 审核关系 that are about it. */
export function packagesToPass({
  packages,
  relations,
}: Pick<Book, 'packages' | 'relations'>): readonly FormPackage[] {
  return packages.map(({ content, form }) => {
    const codes = new Set(itemsOf(form).map(({ indicator }) => indicator));
    const own = relations.own.filter(({ rule }) =>
      rule.edits.every((edit) => indicatorsOfEdit(edit).every((code) => codes.has(code))),
    );
    const said = own.map(({ line }): PackagedRelation => {
      const { number, formula, severity, note, active } = line;
      return { number, formula, severity, note, active };
    });
    return { ...content, relations: said };
  });
}

/** The printed relations of the catalogue on a form, as lines of the list. */
export function relationsToPass(form: FormDefinition): readonly PackagedRelation[] {
  const codes = new Set(itemsOf(form).map(({ indicator }) => indicator));
  return rules.flatMap(({ id, relation, severity, overridable, name, edits, scope }) => {
    const isOn = edits.every((edit) => {
      const wanted = indicatorsOfEdit(edit);
      return wanted.length > 0 && wanted.every((code) => codes.has(code));
    });
    if (scope !== 'row' || !isOn) return [];
    const word = severity === 'error' && overridable ? 'OVERRIDABLE' : severity;
    return [{ number: id, formula: relation, severity: word, note: name.zh, active: 'yes' }];
  });
}

/** The forms that are known with packages. */
export function formsOfPackages(contents: readonly FormPackage[]): FormSet {
  return contents.length === 0
    ? standardForms
    : formsWith(openPackages(contents, standardForms).map(({ form }) => form));
}

/** Lines of a list that was given with workbooks of these forms which cannot be read as relations. */
export function brokenIn(
  { packages = [], relations }: Pick<BookOptions, 'packages' | 'relations'>,
  present: readonly FormId[],
): readonly BrokenRelation[] {
  return relations ? relationSheetIn([relations], present, formsOfPackages(packages)).broken : [];
}

/** A package as the text of a file. */
export function packageText(content: FormPackage): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}
