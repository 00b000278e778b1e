import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readDocuments } from '../seeds/folder';
import { compare } from './compare';
import type { Comparison } from './compare';
import { readArticles, readGold } from './gold';

// npm run verify:extract -- <folder with the texts> [<folder with the coded figures, in the shape of seeds/>] [--list]
// Exit status: 0 no count fell below the baseline, 1 one did, 2 unusable input.

const print = (line: string): void => void process.stdout.write(`${line}\n`);

const share = (part: number, whole: number): string =>
  `${part}/${whole}${whole === 0 ? '' : ` ${((100 * part) / whole).toFixed(1)}%`}`;

function lines(counts: Comparison): readonly string[] {
  const { coded, found, withIndicator, onForms, formsProposed } = counts;
  return [
    `数值和单位 value and unit ${share(found, coded)} · 误取 false ${share(counts.falselyFound, found + counts.falselyFound)}`,
    `限定 qualifier ${share(counts.qualifier, found)} · 地区 area ${share(counts.area, found)}`,
    `统计年度 statistical year ${share(counts.year, found)} · 时期 period ${share(counts.period, found)}`,
    `指标首选 first ${share(counts.first, withIndicator)} · 前三 among three ${share(counts.amongThree, withIndicator)}`,
    `不在表内 refused ${share(counts.refused, counts.withoutIndicator)}`,
    `表内指标 on forms: recall ${share(counts.formsRecalled, onForms)} · precision ${share(counts.formsRight, formsProposed)}`,
  ];
}

/** What is held: how many proposals for a form are wrong does not depend on how many items the forms have. */
type Held = Comparison & { readonly formsWrong: number };

// What must not rise; everything else must not fall.
const costs = new Set<keyof Held>(['falselyFound', 'formsWrong']);

function fallen(counts: Comparison, baseline: Partial<Held>): readonly string[] {
  const held: Held = { ...counts, formsWrong: counts.formsProposed - counts.formsRight };
  return (Object.keys(baseline) as (keyof Held)[]).flatMap((name) => {
    const [now, then] = [held[name], baseline[name] ?? 0];
    return (costs.has(name) ? now > then : now < then) ? [`${name} ${then} → ${now}`] : [];
  });
}

function main(folder: string | undefined, seeds: string, list: boolean): number {
  if (folder === undefined || !existsSync(folder)) {
    process.stderr.write('用法 usage: npm run verify:extract -- <texts> [<coded>] [--list]\n');
    return 2;
  }
  const { counts, misses } = compare(readArticles(seeds), readGold(seeds), readDocuments(folder));
  if (list) for (const { what, text } of misses) print(`${what} ${text}`);
  for (const line of lines(counts)) print(line);
  const path = join(__dirname, 'baseline.json');
  if (seeds !== own || !existsSync(path)) return 0;
  const lost = fallen(counts, JSON.parse(readFileSync(path, 'utf8')) as Partial<Held>);
  for (const line of lost) print(`退步 worse than before: ${line}`);
  return lost.length === 0 ? 0 : 1;
}

const own = resolve(__dirname, '../../seeds');
const given = process.argv.slice(2);
const [folder, seeds = own] = given.filter((argument) => argument !== '--list');
process.exitCode = main(folder, resolve(seeds), given.includes('--list'));
