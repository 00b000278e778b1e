import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { FileWorkbook } from '../../src/files/fileWorkbook';
import { run } from '../../src/cli/run';
import type { Outcome } from '../../src/cli/outcome';

// A command reads and writes whole workbooks, or starts the program, on machines that do other things as well.
jest.setTimeout(60_000);

/** A folder for the files of a test, with the command line standing in it. */
export function workFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'union-statistics-'));
  return {
    path: (name: string): string => join(folder, name),
    /** Runs a command line, split at spaces; `progress` hears how far it has come. */
    cli: (line: string, progress?: (said: string) => void): Promise<Outcome> =>
      run(line.split(' ').filter(Boolean), (written) => resolve(folder, written), progress),
    remove: (): void => rmSync(folder, { recursive: true }),
  };
}

/** The workbook in these bytes, as a test that made them may expect. */
export async function opened(bytes: Uint8Array): Promise<FileWorkbook> {
  const result = await FileWorkbook.open(bytes);
  if (!result.ok) throw new Error(result.problem);
  return result.value;
}
