import fc from 'fast-check';
import { broken, session } from './use';

/** `npm run random-use` goes through two thousand others. */
const sequences = { numRuns: 16, seed: 2013 };

test('whatever a person does in whatever order, nothing typed is lost and every law holds after it', async () => {
  const holds = fc.asyncProperty(session, async (done) => {
    expect(await broken(done)).toBeNull();
  });
  await fc.assert(holds, sequences);
}, 300_000);
