import { faultTable } from './table';

/** Of several thousand cases; `npm run faults` goes through all of them. */
const oneIn = 37;

test('whatever befalls a request, nothing typed is lost, nobody is left waiting, and a second try heals', async () => {
  const rows = await faultTable(undefined, oneIn);
  expect(rows.reduce((sum, { cases }) => sum + cases, 0)).toBeGreaterThan(100);
  expect(rows.flatMap(({ failed }) => failed)).toEqual([]);
}, 300_000);
