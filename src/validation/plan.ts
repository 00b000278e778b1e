export { compilePlan } from './plan/compile';
export { plansOf } from './plan/plansOf';
export { runPlans } from './plan/runPlans';
export type { PlansResult } from './plan/runPlans';
export type { PlanTable } from './plan/compile';
export type { Condition, Expression, FigureName, FigureState, Plan, Verdict } from './plan/model';
export type { StageName } from './plan/stageOrder';
