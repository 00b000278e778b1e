import { basename } from 'node:path';
import { areaOf } from '../../catalogue/areas';
import { openBook } from '../../app/book';
import { inputOf } from '../../app/check';
import { FileWorkbook } from '../../files/fileWorkbook';
import { trailOf } from '../../validation/trail';
import { readBytes } from '../workbookFile';
import type { Dataset } from '../../dataset/dataset';
import type { FollowedReturn } from '../../register/returns';
import type { RuleChange } from '../../validation';
import type { RuleSet } from '../../validation/rule';
import type { FolderPriors } from '../folderPriors';

/** A return as the folder holds it, checked by the engine in memory, with the rules that it was checked by. */
export interface CheckedReturn extends FollowedReturn {
  readonly file: string;
  readonly rules: RuleSet;
}

/** The forms of a file with what the engine in memory says of them; none where no form is found in it. */
export async function readReturns(
  path: string,
  dataset: Dataset,
  priors: FolderPriors | null,
  changes: readonly RuleChange[] | null,
): Promise<readonly CheckedReturn[]> {
  const file = basename(path);
  const bytes = await readBytes(path);
  const opened = bytes && (await FileWorkbook.open(bytes, { looks: false, file }));
  if (!opened?.ok) return [];
  const { forms, state } = openBook(await opened.value.read('visible'), { asks: 'nobody' });
  const book = { forms, state: changes === null ? state : { ...state, rules: changes } };
  return forms.map((sheet) => {
    const input = inputOf(sheet, book, dataset, priors?.of(sheet.reading) ?? []);
    const name = `${file}|${sheet.reading.sheet}`;
    return { file, name, reading: sheet.reading, rules: input.rules, trail: trailOf(input) };
  });
}

/** The province that an area's code begins with, by its own code. */
export const provinceOf = (area: string): string => (/^\d\d/.test(area) ? `${area.slice(0, 2)}0000` : '');

/** Of what a line is one of several; the words that strata may be made of. */
export const strataOfLines = ['province', 'level', 'form'] as const;

export type LineStratum = (typeof strataOfLines)[number];

/** The stratum of an area within a sheet. */
export function stratumOf(area: string, name: string, by: readonly LineStratum[]): string {
  if (by.length === 0) return name;
  return by
    .map((one) =>
      one === 'form' ? name : one === 'province' ? provinceOf(area) : (areaOf(area)?.level ?? ''),
    )
    .join('|');
}
