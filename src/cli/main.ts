import { resolve } from 'node:path';
import { run } from './run';

/** npm runs scripts in the package's folder; paths are meant from where the person stands. */
const stand =
  (process.env['npm_lifecycle_event'] === 'cli' ? process.env['INIT_CWD'] : undefined) ?? process.cwd();

// A reader that has seen enough (`… | head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

async function main(): Promise<void> {
  const { status, out, err } = await run(
    process.argv.slice(2),
    (written) => resolve(stand, written),
    (line) => process.stderr.write(`${line}\n`),
  );
  if (out !== '') process.stdout.write(out.endsWith('\n') ? out : `${out}\n`);
  if (err !== '') process.stderr.write(`${err}\n`);
  // Not process.exit, which cuts off output that a pipe has not taken yet.
  process.exitCode = status;
}

main().catch((error: unknown) => {
  // A mistake in the program; never status 1, which says that a check found something.
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 2;
});
