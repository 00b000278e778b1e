export { contradictionsIn } from './relations/contradiction';
export { isOwnRule, noRelations, readRelations, relationLines } from './relations/table';
export { tryRelation } from './relations/trial';
export { vocabularyOf } from './relations/vocabulary';
export type { Contradiction } from './relations/contradiction';
export type {
  AuditRelations,
  BrokenRelation,
  OwnRelation,
  RelationLine,
  RelationProblem,
} from './relations/table';
export type { Trial } from './relations/trial';
