import fc from 'fast-check';
import { broken, session } from './use';

/** `npm run random-use -- [sequences] [seed]`: prints what does not hold, each in as few deeds as show it. */
async function main(): Promise<void> {
  const [runs = '2000', seed] = process.argv.slice(2);
  const property = fc.asyncProperty(session, async (done) => {
    const wrong = await broken(done);
    if (wrong !== null) throw new Error(wrong);
  });
  const {
    failed,
    numRuns,
    counterexample,
    errorInstance,
    seed: used,
  } = await fc.check(property, {
    numRuns: Number(runs),
    ...(seed !== undefined && { seed: Number(seed) }),
  });
  process.stdout.write(
    failed
      ? `failed after ${numRuns} of ${runs} sequences (seed ${used}): ${String(errorInstance)}\n${JSON.stringify(counterexample)}\n`
      : `${numRuns} sequences, all laws hold after each deed (seed ${used})\n`,
  );
  process.exitCode = failed ? 1 : 0;
}

void main();
