export { boardPlan } from './board/plan';
export type { BoardForm } from './board/subject';
export type { BoardWords } from './board/words';
