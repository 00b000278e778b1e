export { impactSummary } from './methods/impact';
