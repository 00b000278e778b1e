import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseLeftOut, readSeeds } from '../../src/files/seedFiles';
import type { CsvError } from '../../src/files/csvTable';
import { checkSeeds } from './check';
import { readDocuments, readSeedFiles, readTable } from './folder';

// npm run verify:seeds -- <folder with the documents> [<folder with the seeds>]
// Exit status: 0 everything fits, 1 problems (one line each), 2 unusable input.

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function fail(line: string): number {
  process.stderr.write(`${line}\n`);
  return 2;
}

const place = ({ file, line, column, problem }: CsvError): string =>
  `${file}:${line} ${column}: ${problem.kind}${problem.text === '' ? '' : ` “${problem.text}”`}`;

function main(folder: string | undefined, seeds: string): number {
  if (folder === undefined) return fail('用法 usage: npm run verify:seeds -- <documents> [<seeds>]');
  if (!existsSync(folder)) return fail(`没有此文件夹 no such folder: ${folder}`);
  if (!existsSync(join(seeds, 'observations'))) return fail(`没有数据 no observations in: ${seeds}`);
  const documents = readDocuments(folder);
  if (documents.size === 0) return fail(`没有文件 no documents (NNN….txt) in: ${folder}`);
  const dataset = readSeeds(readSeedFiles(seeds));
  const leftOut = parseLeftOut(readTable(seeds, 'left-out.csv', 'doc,line,numeral,reason'));
  const errors = [...(dataset.ok ? [] : dataset.errors), ...(leftOut.ok ? [] : leftOut.errors)];
  for (const error of errors) print(place(error));
  if (!dataset.ok || !leftOut.ok) {
    print(`无法读取 unreadable: ${errors.length} problems`);
    return 1;
  }
  const problems = checkSeeds(dataset.value, leftOut.value, documents);
  for (const { doc, line, text } of problems) print(`${doc}:${line} ${text}`);
  const { observations, derived, doubts } = dataset.value;
  print(
    `文件 documents ${documents.size} · 观测值 observations ${observations.length} · 推算 derived ${derived.length}` +
      ` · 疑点 doubts ${doubts.length} · 不录 left out ${leftOut.value.length} · 问题 problems ${problems.length}`,
  );
  return problems.length === 0 ? 0 : 1;
}

const [folder, seeds = resolve(__dirname, '../../seeds')] = process.argv.slice(2);
process.exitCode = main(folder, seeds);
