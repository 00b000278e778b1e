/**
 * `npm run weight` after `npm run build`: how much script the pane's page loads, as gzip -9 sends it. Ends with status
 * 1 where it is more than the limit, or where the page names no script at all.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** KB of the scripts that the page names itself, React and Fluent (about 145) among them. */
const limit = 200;

const built = join(__dirname, '../../dist');
const page = readFileSync(join(built, 'taskpane.html'), 'utf8');
const scripts = [...page.matchAll(/<script[^>]*\ssrc="?([^\s">]+\.js)/g)]
  .flatMap(([, file = '']) => (/^https?:|^office\//.test(file) ? [] : [file]))
  .map((file) => ({ file, size: gzipSync(readFileSync(join(built, file)), { level: 9 }).length / 1000 }));
const total = scripts.reduce((sum, { size }) => sum + size, 0);

for (const { file, size } of scripts) process.stdout.write(`${size.toFixed(1).padStart(7)} KB  ${file}\n`);
process.stdout.write(`${total.toFixed(1).padStart(7)} KB  of ${limit} KB in the first load of the pane\n`);
if (scripts.length === 0 || total > limit) process.exitCode = 1;
