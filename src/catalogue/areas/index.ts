export { companies } from './companies';
export { matchArea } from './match';
export { areaOf, areas, childrenOf, liesIn } from './tree';
