export { bulletinPlan, settingsIn } from './bulletin/plan';
export { formTasks } from './bulletin/formTasks';
export { priorRanksIn, rankingPlan, ranksIn } from './bulletin/ranking';
export { bulletinText } from './bulletin/text';
export { isTaskTable, readTaskSheet } from './bulletin/taskSheet';
export type { EarlierRanks } from './bulletin/ranking';
export type { TaskProblem } from './bulletin/taskSheet';
export type { TaskTable } from './bulletin/tasks';
export type { BulletinWords } from './bulletin/words';
