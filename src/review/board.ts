export { boardPlan } from './board/plan';
export type { BoardForm, BoardSubject } from './board/subject';
export type { BoardWords } from './board/words';
