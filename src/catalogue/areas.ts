export { companies } from './areas/companies';
export { formerAreas, successorsOf, todaysCode } from './areas/history';
export { unmarked } from './areas/label';
export { matchArea } from './areas/match';
export { areaOf, areas, childrenOf, liesIn } from './areas/tree';
