export { consolidate } from './consolidation/review';
export { consolidationPlans } from './consolidation/sheets';
export type { Consolidation, HandedIn, LeftOutReason, ReturnProblem } from './consolidation/review';
export type { ConsolidationWording, ConsolidationWords } from './consolidation/words';
