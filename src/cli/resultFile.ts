import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { FileWorkbook } from '../files/fileWorkbook';
import { readBytes } from './workbookFile';
import type { Arguments, CommandContext } from './command';
import type { Step } from './outcome';

/** A workbook to which a sheet of results is added, and where the two of them are written. */
export interface ResultFile {
  readonly file: string;
  readonly workbook: FileWorkbook;
  readonly out: string;
  /** Why it could not be written, or undefined once it is. */
  write(): Promise<string | undefined>;
}

/** The workbook that a command reads and the new file that it writes, or what is wrong with either. */
export async function resultFile(
  given: Arguments,
  { texts, path }: CommandContext,
): Promise<Step<ResultFile>> {
  const refuse = (sentence: string): Step<never> => ({ ok: false, sentence });
  const [file] = given.positionals;
  const out = given.text('out');
  if (file === undefined) return refuse(texts.missing('<file.xlsx>'));
  if (out === undefined) return refuse(texts.missing('--out'));
  if (!/\.xlsx$/iu.test(out)) return refuse(texts.notXlsx(out));
  if (path(out) === path(file)) return refuse(texts.sourceBusy(out));
  const there = await readBytes(path(out));
  if (there && there.length > 0) return refuse(texts.occupied.foreign(out));
  const bytes = await readBytes(path(file));
  if (!bytes) return refuse(texts.fileMissing(file));
  const opened = await FileWorkbook.open(bytes, { file: basename(file) });
  if (!opened.ok) return refuse(texts.fileProblem(basename(file), opened.problem));
  const workbook = opened.value;
  return {
    ok: true,
    value: {
      file: basename(file),
      workbook,
      out,
      write: async () => {
        const made = await workbook.toBytes();
        return writeFile(path(out), made).then(
          () => undefined,
          () => texts.cannotWrite(out),
        );
      },
    },
  };
}
