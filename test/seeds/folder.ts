import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { decodeCsv } from '../../src/files/decodeText';
import type { SeedFiles, TextFile } from '../../src/files/seedFiles';

/** The lines of every document of a folder by the first three digits of its file name. */
export function readDocuments(folder: string): ReadonlyMap<string, readonly string[]> {
  const names = readdirSync(folder).filter((name) => /^\d{3}.*\.txt$/u.test(name));
  return new Map(
    names.sort().map((name) => [
      name.slice(0, 3),
      readFileSync(join(folder, name), 'utf8')
        .replace(/^\uFEFF/u, '')
        .split(/\r?\n/u),
    ]),
  );
}

/** One CSV of the seeds; a missing one counts as a head without rows. */
export function readTable(seeds: string, name: string, head: string): TextFile {
  const path = join(seeds, name);
  return { name, text: existsSync(path) ? decodeCsv(readFileSync(path)) : `${head}\n` };
}

const columns = 'doc,line,area_code,indicator,subject,period,period_kind,value,unit';

export function readSeedFiles(seeds: string): SeedFiles {
  const observations = join(seeds, 'observations');
  const names = readdirSync(observations).filter((name) => name.endsWith('.csv'));
  return {
    observations: names.sort().map((name) => readTable(seeds, join('observations', name), columns)),
    documents: readTable(seeds, 'documents.csv', 'doc,article,from_line,to_line,date'),
    derived: readTable(seeds, 'derived.csv', `${columns},formula,low,high`),
    doubts: readTable(seeds, 'doubts.csv', 'id,doc,line,kind,found_by'),
  };
}
