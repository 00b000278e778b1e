import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Why something in a folder is not opened as a unit's file. */
export type PassedOver = 'folder' | 'lock_file' | 'hidden' | 'other_kind' | 'own_report';

/** What stands in a folder, each by name. */
export interface FolderContents {
  /** Paths of the files that may hold a form. */
  readonly files: readonly string[];
  readonly passedOver: readonly { readonly file: string; readonly why: PassedOver }[];
}

/** All that a folder holds. Rejects when there is no folder. `report` is the path of our own report, if it is there. */
export async function folderContents(folder: string, report = ''): Promise<FolderContents> {
  const entries = await readdir(folder, { withFileTypes: true });
  const files: string[] = [];
  const passedOver: { file: string; why: PassedOver }[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    const why = path === report ? 'own_report' : whyPassedOver(entry.name, entry.isDirectory());
    if (why) passedOver.push({ file: entry.name, why });
    else files.push(path);
  }
  return { files, passedOver };
}

function whyPassedOver(name: string, isFolder: boolean): PassedOver | undefined {
  if (isFolder) return 'folder';
  // Excel and WPS keep such a file beside one that is open.
  if (/^(?:~\$|\.~)/u.test(name)) return 'lock_file';
  if (name.startsWith('.')) return 'hidden';
  return /\.(?:xlsx|xlsm|xls|et|ods|csv)$/iu.test(name) ? undefined : 'other_kind';
}
