import { indicators } from '../../catalogue/indicators';
import { forms } from '../../forms/catalogue';
import { rules } from '../../validation/catalogue';
import { noRelations, readRelations, relationLines, vocabularyOf } from '../../validation/relations';
import { offAtFirst } from '../../validation/ruleSet';
import type { FormId } from '../../forms/definition';
import type { CellContent, SheetSnapshot } from '../../forms/sheet';
import type { AuditRelations } from '../../validation/relations';

/** The sheet 审核关系 of a workbook and what it says. */
export interface RelationSheet extends AuditRelations {
  /** Null where the workbook has none. */
  readonly sheet: string | null;
}

const noRelationSheet: RelationSheet = { sheet: null, ...noRelations };

/** Whether a sheet is a list of relations, by its head. */
export function isRelationSheet({ values }: SheetSnapshot): boolean {
  return relationLines(values) !== undefined;
}

/** What the list of relations among sheets says, for the forms on the others. */
export function relationSheetIn(sheets: readonly SheetSnapshot[], present: readonly FormId[]): RelationSheet {
  for (const { name, values } of sheets) {
    const found = relationsIn(values, present);
    if (found) return { sheet: name, ...found };
  }
  return noRelationSheet;
}

/** What a table says, where it is a list of relations; row numbers are those of the only form present. */
function relationsIn(
  cells: readonly (readonly CellContent[])[],
  present: readonly FormId[],
): AuditRelations | undefined {
  const lines = relationLines(cells);
  if (!lines) return undefined;
  const onSheets = forms.filter(({ id }) => present.includes(id));
  const vocabulary = vocabularyOf({ forms, indicators, present: onSheets });
  return readRelations(lines, { vocabulary, forms, rules, offAtFirst });
}
