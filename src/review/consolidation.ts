export { consolidate } from './consolidation/review';
export { consolidationPlans } from './consolidation/sheets';
export { openFindings, returnNote } from './consolidation/returnNote';
export { unitBoard } from './consolidation/unitBoard';
export type { Consolidation, HandedIn, LeftOutReason, ReturnProblem } from './consolidation/review';
export type { UnitLine, UnitState } from './consolidation/unitBoard';
export type { ConsolidationWording, ConsolidationWords } from './consolidation/words';
