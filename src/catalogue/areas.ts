export { companies } from './areas/companies';
export { matchArea } from './areas/match';
export { areaOf, areas, childrenOf, liesIn } from './areas/tree';
