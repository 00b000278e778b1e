export { compilePlan } from './plan/compile';
export { plansOf } from './plan/plansOf';
export { runPlans } from './plan/runPlans';
export type { Plans, UnplannedEdit } from './plan/plansOf';
export type { Addresses, PlansResult } from './plan/runPlans';
export type { PlanScope } from './edits/definition';
export type { CompiledPlan, PlanTable } from './plan/compile';
export type {
  Aggregate,
  Condition,
  Expression,
  FigureName,
  FigureState,
  Plan,
  PlanCase,
  Proof,
  StatisticStage,
  Unplanned,
  Verdict,
} from './plan/model';
