import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The workbooks of a folder, by name; Excel's own lock files (`~$…`) are none. Rejects when there is no folder. */
export async function workbookFiles(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder);
  return names
    .filter((name) => /\.(xlsx|xlsm|xls|et)$/i.test(name) && !name.startsWith('~$') && !name.startsWith('.'))
    .sort()
    .map((name) => join(folder, name));
}
