export { consolidation } from './consolidation';
export { report } from './report';
