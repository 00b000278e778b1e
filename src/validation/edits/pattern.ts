import { growthOf } from '../engine/columnModel';
import { misplaced, movedAreas, movedColumns } from '../engine/patterns';
import { median } from '../methods/quantile';
import { exclude, fail, impactOfAll, relatedCell } from '../engine/stage';
import type { Pattern } from '../engine/patterns';
import type { Severity } from '../finding';
import type { Rule } from '../rule';
import type { Stage } from '../engine/stage';
import type { EditDefinition, EditOf } from './definition';

/** Figures in wrong places, or all with one cause: told once, and not judged one by one. */
export const pattern: EditDefinition<EditOf<'pattern'>> = {
  parameters: [],
  indicators: () => [],
  explains: null,
  plans: () => 'pattern',
  run: {
    places: (stage, rule) => misplaced(stage).forEach((found) => tell(stage, rule, found)),
    wide: (stage, rule) =>
      [...movedColumns(stage), ...movedAreas(stage)].forEach((found) => tell(stage, rule, found)),
  },
};

/** Patterns whose figures may well be right: they are judged on. */
const standing: ReadonlySet<Pattern['what']> = new Set(['cellCopied', 'areaMoved']);
const lesser: ReadonlySet<Pattern['what']> = new Set(['cellCopied']);

function tell(stage: Stage, rule: Rule, { what, cells }: Pattern): void {
  const [first, ...others] = cells;
  if (!first) return;
  const severity: Severity = lesser.has(what) ? 'hint' : rule.severity;
  const isCopied = what === 'columnCopied' || what === 'cellCopied';
  const other = cells.find(({ row }) => row !== first.row);
  const isExchange = what === 'rowsExchanged' || what === 'cellsExchanged';
  fail(stage, rule, 'pattern', first.column, first.row, {
    facts: {
      kind: 'pattern',
      what,
      cells: cells.length,
      other: isExchange && other ? (stage.grid.areas[other.row]?.code ?? null) : null,
      growth: growthIn(stage, what, cells),
    },
    correction: first.meant,
    severity,
    ...(standing.has(what) || what === 'columnMoved'
      ? {}
      : {
          impact: impactOfAll(
            stage,
            cells.map(({ meant, ...cell }) => ({ ...cell, due: meant })),
          ),
        }),
    related: [
      ...others.flatMap(({ column, row, meant }) => relatedCell(column, row, meant ?? undefined)),
      // Which of the two years was overwritten the sheet alone does not say.
      ...(isCopied ? cells.flatMap(({ column, row }) => priorCell(stage, column.indicator.code, row)) : []),
    ],
  });
  if (!standing.has(what)) cells.forEach(({ column, row }) => exclude(stage, column, row));
}

/** The growth that the figures have in common, where that is what is told. */
function growthIn(stage: Stage, what: Pattern['what'], cells: Pattern['cells']): number | null {
  if (what !== 'columnMoved' && what !== 'areaMoved') return null;
  const growths = cells.map(({ column, row }) => growthOf(stage, column).growth[row] ?? Number.NaN);
  return Math.exp(median(growths)) - 1;
}

function priorCell({ grid }: Stage, code: string, row: number): ReturnType<typeof relatedCell> {
  const column = grid.prior.get(code);
  return column ? relatedCell(column, row) : [];
}
