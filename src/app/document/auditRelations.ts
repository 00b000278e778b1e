import { rules } from '../../validation/catalogue';
import { noRelations, readRelations, relationLines, vocabularyOf } from '../../validation/relations';
import { offAtFirst } from '../../validation/ruleSet';
import type { FormId } from '../../forms/definition';
import type { FormSet } from '../../forms/formSet';
import type { CellContent, SheetSnapshot } from '../../forms/sheet';
import type { AuditRelations } from '../../validation/relations';

/** The sheet 审核关系 of a workbook and what it says. */
export interface RelationSheet extends AuditRelations {
  /** Null where the workbook has none. */
  readonly sheet: string | null;
}

const noRelationSheet: RelationSheet = { sheet: null, ...noRelations };

/** Whether a sheet is a list of relations, by its head. */
export function isRelationSheet({ values }: Pick<SheetSnapshot, 'values'>): boolean {
  return relationLines(values) !== undefined;
}

/** What the list of relations among sheets says, for the forms on the others. */
export function relationSheetIn(
  sheets: readonly Pick<SheetSnapshot, 'name' | 'values'>[],
  present: readonly FormId[],
  forms: FormSet,
): RelationSheet {
  for (const { name, values } of sheets) {
    const found = relationsIn(values, present, forms);
    if (found) return { sheet: name, ...found };
  }
  return noRelationSheet;
}

/** What the sheet says with what packages bring; a relation of the sheet comes before one of the same number. */
export function withPackages(sheet: RelationSheet, packages: readonly AuditRelations[]): RelationSheet {
  if (packages.length === 0) return sheet;
  const seen = new Set([...sheet.own.map(({ rule }) => rule.id), ...sheet.broken.map(({ id }) => id)]);
  const own = packages
    .flatMap((one) => one.own)
    .filter(({ rule }) => {
      const isFirst = !seen.has(rule.id);
      seen.add(rule.id);
      return isFirst;
    });
  return {
    ...sheet,
    own: [...sheet.own, ...own],
    changes: [...packages.flatMap((one) => one.changes), ...sheet.changes],
  };
}

/** What a table says, where it is a list of relations; row numbers are those of the only form present. */
function relationsIn(
  cells: readonly (readonly CellContent[])[],
  present: readonly FormId[],
  { forms, indicators }: FormSet,
): AuditRelations | undefined {
  const lines = relationLines(cells);
  if (!lines) return undefined;
  const onSheets = forms.filter(({ id }) => present.includes(id));
  const vocabulary = vocabularyOf({ forms, indicators, present: onSheets });
  return readRelations(lines, { vocabulary, forms, rules, offAtFirst });
}
