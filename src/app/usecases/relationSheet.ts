import { LayoutGrid, rect } from '../../forms/layoutGrid';
import { wrappedHeight } from '../../forms/wrapped';
import { rules } from '../../validation/catalogue';
import { offAtFirst } from '../../validation/ruleSet';
import type { SheetPlan } from '../../forms/sheetPlan';
import type { Severity } from '../../validation/finding';
import type { Rule } from '../../validation/rule';

/** The words of the sheet on which an office writes its relations. */
export interface RelationListWords {
  readonly sheetName: string;
  readonly title: string;
  readonly heads: readonly [string, string, string, string, string];
  /** How relations are written, under the list. */
  readonly how: readonly string[];
  readonly active: (isActive: boolean) => string;
  readonly severity: (severity: Severity, overridable: boolean) => string;
  readonly name: (rule: Rule) => string;
}

const widths = [10, 46, 10, 40, 8] as const;
const width = widths.reduce((sum, one) => sum + one, 0);
const firstRow = 2;
/** Free lines for the office's own, before ours. */
const freeRows = 12;

/** The list with free lines for the office's own relations above ours. */
export function relationSheet(words: RelationListWords): SheetPlan {
  const grid = new LayoutGrid();
  const last = widths.length - 1;
  grid.block(rect(0, 0, 0, last), words.title, 'title');
  words.heads.forEach((head, column) => grid.put(1, column, head));
  grid.look(rect(1, 0, 1, last), 'head');
  grid.look(rect(firstRow, 0, firstRow + freeRows - 1, last), 'remark', '@');
  const ours = firstRow + freeRows;
  rules.forEach((rule, at) => {
    const { id, relation, severity, overridable } = rule;
    [
      id,
      relation,
      words.severity(severity, overridable),
      words.name(rule),
      words.active(!offAtFirst.includes(id)),
    ].forEach((text, column) => grid.put(ours + at, column, text));
  });
  const end = ours + rules.length;
  grid.look(rect(ours, 0, end - 1, last), 'headSub', '@');
  words.how.forEach((text, at) => grid.block(rect(end + at, 0, end + at, last), text, 'note'));
  const rows = end + words.how.length;
  return {
    name: words.sheetName,
    rows,
    columns: widths.length,
    cells: grid.cells(rows, widths.length),
    formats: grid.formats,
    merges: grid.merges,
    columnWidths: widths,
    rowHeights: Array.from({ length: rows }, (_, row) => {
      if (row === 0) return 28;
      const note = words.how[row - end];
      if (note !== undefined) return wrappedHeight({ text: note, characters: width });
      const rule = rules[row - ours];
      return rule && wrappedHeight({ text: rule.relation, characters: widths[1] });
    }),
    freeze: { rows: firstRow, columns: 0 },
    guards: [],
    names: [],
    print: {
      area: rect(0, 0, rows - 1, last),
      titleRows: [1, 1],
      titleColumns: null,
      columnBreaks: [],
      rowBreaks: [],
      pagesWide: 1,
      scale: 100,
    },
    areas: [],
    fields: [],
  };
}
