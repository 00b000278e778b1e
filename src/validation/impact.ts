export { impactSummary } from './methods/impact';
export type { ImpactSummary } from './methods/impact';
