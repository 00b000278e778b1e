export { definitionPlan, definitionTitle, readDefinition } from './own/definitionSheet';
export { draftOf, packageOf } from './own/packageFile';
export { readDraft } from './own/readDraft';
export type { FormDraft, FormProblem } from './own/draft';
export type { FormPackage, PackagedItem, PackagedRelation } from './own/packageFile';
