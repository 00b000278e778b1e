import { regionsOf } from '../../src/dataset/regions';
import { seedDataset } from '../support/seeds';

test('the provinces of the bundled figures are those of its cities and companies', () => {
  expect(regionsOf(seedDataset())).toEqual(['450000', '510000']);
  expect(regionsOf({ observations: [] })).toEqual([]);
});
