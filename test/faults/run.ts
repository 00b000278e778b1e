import { faultTable } from './table';
import { useCases } from './useCases';
import type { UseCaseName } from './useCases';

/** Prints the fault table; arguments name use cases. Ends with 1 where a case fails. */
async function main(): Promise<void> {
  const asked = process.argv.slice(2);
  const names = Object.keys(useCases) as UseCaseName[];
  const rows = await faultTable(
    asked.length > 0 ? names.filter((name) => asked.includes(name)) : names,
    undefined,
    ({ useCase, requests, cases, failed }) => {
      process.stdout.write(
        `${useCase.padEnd(15)} ${String(requests).padStart(3)} requests ${String(cases).padStart(4)} cases ${String(failed.length).padStart(4)} failed\n`,
      );
      for (const { name, losses } of failed) {
        process.stdout.write(
          `  ${name}: ${losses.map(({ kind, what }) => `${kind} (${what})`).join('; ')}\n`,
        );
      }
    },
  );
  const sum = (of: (row: (typeof rows)[number]) => number): number =>
    rows.reduce((all, row) => all + of(row), 0);
  const count = (kind: string): number =>
    sum(({ failed }) => failed.filter(({ losses }) => losses.some((loss) => loss.kind === kind)).length);
  process.stdout.write(
    `${sum(({ cases }) => cases)} cases, ${sum(({ failed }) => failed.length)} failed: ` +
      `${count('lost')} lost, ${count('stuck')} stuck, ${count('silent')} without a sentence, ` +
      `${count('thrown')} thrown, ${count('unhealed')} not healed by a second try\n`,
  );
  process.exitCode = sum(({ failed }) => failed.length) > 0 ? 1 : 0;
}

void main();
