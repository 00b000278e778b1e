import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly dev?: boolean;
}

/** A package's own statement, in its present and its former form. */
interface Stated {
  readonly license?: string;
  readonly licenses?: readonly { readonly type: string }[];
}

/** Licences under which something may be used to build or test a product under MIT, or ship with it. */
const known = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  'MPL-2.0',
  '0BSD',
  'Apache-2.0',
  'Apache-2.0 AND MIT',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'Python-2.0',
  'Unlicense',
  'WTFPL',
  '(BSD-3-Clause OR GPL-2.0)',
  '(MIT OR CC0-1.0)',
]);

const root = join(__dirname, '..', '..');
const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
  readonly packages: Readonly<Record<string, Locked>>;
};

/** The licence in the lock file, or where it has none, in the package itself. */
function licenceOf(path: string, { license }: Locked): string {
  if (license !== undefined) return license;
  try {
    const text = readFileSync(join(root, path, 'package.json'), 'utf8');
    const { license: stated, licenses } = JSON.parse(text) as Stated;
    return stated ?? licenses?.map(({ type }) => type).join(' OR ') ?? 'none stated';
  } catch {
    return 'not installed here';
  }
}

const listed = Object.entries(packages)
  .filter(([path]) => path !== '')
  .map(([path, locked]) => ({ path, ships: locked.dev !== true, licence: licenceOf(path, locked) }));

const counts = new Map<string, { ships: number; develops: number }>();
for (const { licence, ships } of listed) {
  const count = counts.get(licence) ?? { ships: 0, develops: 0 };
  counts.set(licence, { ...count, [ships ? 'ships' : 'develops']: count[ships ? 'ships' : 'develops'] + 1 });
}
for (const [licence, { ships, develops }] of [...counts].sort()) {
  process.stdout.write(`${licence.padEnd(28)} ${ships} ship, ${develops} for development\n`);
}

// Microsoft's client has terms of its own; it may be distributed unchanged with an add-in.
const unknown = listed.filter(
  ({ path, licence }) =>
    !known.has(licence) && licence !== 'not installed here' && path !== 'node_modules/@microsoft/office-js',
);
for (const { path, licence } of unknown) process.stdout.write(`to be looked at: ${path} (${licence})\n`);

const audit = spawnSync('npm', ['audit', '--omit=dev'], { cwd: root, encoding: 'utf8' });
process.stdout.write(`\n${audit.stdout}${audit.stderr}`);
// A registry that tells of no advisories is said as such above, and proves nothing.
const advised = /\d+ .*vulnerabilit/u.test(audit.stdout) && audit.status !== 0;
process.exitCode = unknown.length > 0 || advised ? 1 : 0;
