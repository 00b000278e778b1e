import { figureKey, columnName, stateCodes, verdictCode } from '../figures';
import { layerOf } from './layers';
import { printState } from './print';
import type { FigureName, FigureState, Plan, StageName } from '../../validation/plan';
import type { Dialect } from '../dialects/dialect';
import type { Exclusion } from '../exclusions';
import type { Register } from '../figures';
import type { Seen } from './layers';
import type { StateSource } from './print';

/** Where the verdicts of a plan stand. */
export interface VerdictColumn {
  readonly table: string;
  readonly column: string;
}

/** What the next stages see, once `before` these figures were out already and these plans have been judged. */
export function seenAfter(
  register: Register,
  dialect: Dialect,
  stage: StageName,
  exclusions: readonly Exclusion[],
  before: Seen | null,
  columnOf: (plan: Plan) => VerdictColumn | undefined,
  level: number,
): { readonly seen: Seen; readonly select: string } {
  const figures = new Map<string, FigureName>();
  for (const { figure } of before?.states.values() ?? []) figures.set(figureKey(figure), figure);
  for (const { figure } of exclusions) figures.set(figureKey(figure), figure);
  const layer = layerOf(register, dialect, stage, before, [...figures.values()]);
  const states = new Map<
    string,
    { figure: FigureName; column: string; among: readonly FigureState[] | null }
  >();
  const written: string[] = [];
  const read = new Map<string, Set<string>>();
  for (const [key, figure] of figures) {
    const source = layer.names.state(figure);
    const reasons = exclusions.flatMap(({ plan, figure: out }) => {
      const found = figureKey(out) === key ? columnOf(plan) : undefined;
      if (!found) return [];
      read.set(found.table, (read.get(found.table) ?? new Set()).add(found.column));
      return [`${found.column} = ${verdictCode('failed')}`];
    });
    const column = `s${level}_${columnName(figure)}`;
    const otherwise = printState(source, dialect);
    const state =
      reasons.length === 0
        ? otherwise
        : `CASE WHEN ${reasons.join(' OR ')} THEN ${stateCodes.excluded} ELSE ${otherwise} END`;
    written.push(`${state} AS ${column}`);
    const among = amongOf(source);
    states.set(key, { figure, column, among: among && [...new Set([...among, 'excluded' as const])] });
  }
  let columns = layer.columns;
  let from = `(${layer.sql}) l`;
  for (const [verdicts, own] of read) {
    from = dialect.beside(
      `SELECT ${columns.join(', ')} FROM ${from}`,
      `(SELECT ${['unit_row', ...own].join(', ')} FROM ${verdicts}) v`,
      'unit_row',
    );
    columns = [...columns, ...own];
  }
  return {
    seen: { table: `seen_${level}`, states },
    select: `SELECT unit_row, ${written.join(', ')} FROM ${from}`,
  };
}

/** Every state that a figure may be in. */
function amongOf(source: StateSource): readonly FigureState[] | null {
  switch (source.kind) {
    case 'only':
      return [source.state];
    case 'byValue':
      return ['known', source.without];
    case 'column':
      return source.among;
  }
}
