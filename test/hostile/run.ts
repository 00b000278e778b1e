/**
 * Every hostile file and text, each a right reading or a refusal with its sentence: `npm run hostile -- [seed]`. Prints
 * what went wrong, what took longest and the peak of memory; fails where a stated limit is passed. Time is CPU time.
 */
import { hostileFiles } from './files';
import { judge, unguarded } from './judge';
import { hostileTexts, readText } from './texts';

/** CPU seconds that one file may take, and megabytes that the process may hold. */
const mostSeconds = 20;
const mostMB = 1500;
/** CPU milliseconds that one text may take. */
const mostTextMs = 1000;

const cpuMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

async function main(seed: number): Promise<void> {
  const counts = { right: 0, refused: 0, wrong: 0, undetectable: 0 };
  const slow: [name: string, ms: number][] = [];
  for (const { kind, name, bytes } of hostileFiles(seed)) {
    const made = bytes();
    const start = cpuMs();
    const { outcome, said } = await judge({ name, bytes: made }).catch((error: unknown) => ({
      outcome: 'wrong' as const,
      said: `thrown: ${String(error)}`,
    }));
    slow.push([name, cpuMs() - start]);
    const isKnown = outcome === 'wrong' && unguarded.has(kind) && !said.startsWith('thrown');
    counts[isKnown ? 'undetectable' : outcome] += 1;
    if (outcome === 'wrong') console.log(`${name}: ${said}`);
  }
  let texts = 0;
  const slowTexts: [name: string, ms: number][] = [];
  for (const { kind, text } of hostileTexts(seed, 10_000)) {
    const start = cpuMs();
    try {
      readText(text);
    } catch (error) {
      counts.wrong += 1;
      console.log(`${kind} ${JSON.stringify(text.slice(0, 60))}: thrown: ${String(error)}`);
    }
    slowTexts.push([`${kind} ${JSON.stringify(text.slice(0, 40))}`, cpuMs() - start]);
    texts += 1;
  }
  const peakMB = Math.round(process.resourceUsage().maxRSS / 1024);
  const slowest = slow.toSorted((a, b) => b[1] - a[1]).slice(0, 5);
  const slowestTexts = slowTexts.toSorted((a, b) => b[1] - a[1]).slice(0, 5);
  console.log(
    JSON.stringify({ files: slow.length, texts, ...counts, peakMB, slowest, slowestTexts }, null, 2),
  );
  const isLate = (slowest[0]?.[1] ?? 0) > mostSeconds * 1000 || (slowestTexts[0]?.[1] ?? 0) > mostTextMs;
  if (counts.wrong > 0 || isLate || peakMB > mostMB) process.exitCode = 1;
}

void main(Number(process.argv[2] ?? 1));
