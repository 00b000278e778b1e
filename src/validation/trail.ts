import { erroneous, questioned, withoutCells } from './engine/sample';
import { gridTable } from './engine/gridTable';
import { validate } from './validate';
import type { StageName } from './plan/stageOrder';
import type { Stage } from './engine/stage';
import type { RuleCount, Unchecked, ValidationResult } from './finding';
import type { PlanTable } from './plan/compile';
import type { ValidationInput } from './validate';

/** What the edits of one stage saw and how often their rules passed, failed and could not be checked in it. */
export interface TrailStage {
  readonly name: StageName;
  /** Its rows are the lines of the reading but the published one, in their order. */
  readonly table: PlanTable;
  readonly counts: readonly RuleCount[];
  readonly unchecked: readonly Unchecked[];
}

export interface Trail {
  readonly result: ValidationResult;
  readonly stages: readonly TrailStage[];
}

/** Checks a filled form and keeps what each stage saw: for readers of plans that judge the same figures anew. */
export function trailOf(input: ValidationInput): Trail {
  const stages: TrailStage[] = [];
  const result = validate(input, (name, stage) => {
    const counts = [...stage.filed.counts].map(([rule, count]) => ({ rule, ...count }));
    stages.push({ name, table: gridTable(seenIn(name, stage)), counts, unchecked: stage.filed.unchecked });
  });
  return { result, stages };
}

/** What is said of all areas together leaves out those that are in question. */
function seenIn(name: StageName, stage: Stage): Stage {
  if (name === 'statistics') return withoutCells(stage, erroneous(stage));
  return name === 'structure' ? withoutCells(stage, questioned(stage)) : stage;
}
