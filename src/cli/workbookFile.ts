import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { FileWorkbook } from '../files/fileWorkbook';
import type { CommandContext } from './command';
import type { Step } from './outcome';

/** The workbook at a path as the person wrote it, for reading. */
export async function readWorkbookFile(
  written: string,
  { path, texts }: CommandContext,
): Promise<Step<FileWorkbook>> {
  const bytes = await readBytes(path(written));
  if (!bytes) return { ok: false, sentence: texts.fileMissing(written) };
  const opened = await FileWorkbook.open(bytes, { looks: false, file: basename(written) });
  if (opened.ok) return opened;
  return { ok: false, sentence: texts.fileProblem(basename(written), opened.problem) };
}

/** The bytes of a file, or undefined where it cannot be read. */
export async function readBytes(path: string): Promise<Uint8Array | undefined> {
  return readFile(path).then(
    (buffer) => new Uint8Array(buffer),
    () => undefined,
  );
}
