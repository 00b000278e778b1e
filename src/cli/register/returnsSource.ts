import { basename } from 'node:path';
import { areaOf } from '../../catalogue/areas';
import { openBook } from '../../app/book';
import { inputOf } from '../../app/check';
import { FileWorkbook } from '../../files/fileWorkbook';
import { trailOf } from '../../validation/trail';
import { readHandedIn } from '../handedIn';
import { readBytes } from '../workbookFile';
import type { Dataset } from '../../dataset/dataset';
import type { FollowedReturn } from '../../register/returns';
import type { RuleChange } from '../../validation';
import type { RuleSet } from '../../validation/rule';
import type { HandedIn } from '../../review/consolidation';
import type { FolderPriors } from '../folderPriors';

/** A return as the folder holds it, checked by the engine in memory, with the rules that it was checked by. */
export interface CheckedReturn extends FollowedReturn {
  readonly file: string;
  readonly rules: RuleSet;
}

/** A file of the folder: what a review makes of it, and its returns as the register takes them. */
export interface ReturnFile {
  readonly handedIn: readonly HandedIn[];
  readonly returns: readonly CheckedReturn[];
}

/** Reads a file with what the engine in memory says of its forms; `changes` take the place of its own rules. */
export async function readReturns(
  path: string,
  dataset: Dataset,
  priors: FolderPriors | null,
  changes: readonly RuleChange[] | null,
): Promise<ReturnFile> {
  const file = basename(path);
  const bytes = await readBytes(path);
  const opened = bytes && (await FileWorkbook.open(bytes, { looks: false, file }));
  const book = opened?.ok ? openBook(await opened.value.read('visible'), { asks: 'nobody' }) : undefined;
  if (!book || book.forms.length === 0) {
    return { handedIn: await readHandedIn(path, dataset, priors, { packages: [] }), returns: [] };
  }
  const { forms, state, relations } = book;
  const own = { forms, relations, state: changes === null ? state : { ...state, rules: changes } };
  const returns = forms.map((sheet): CheckedReturn => {
    const input = inputOf(sheet, own, dataset, priors?.of(sheet.reading) ?? []);
    const name = `${file}|${sheet.reading.sheet}`;
    return { file, name, reading: sheet.reading, rules: input.rules, trail: trailOf(input) };
  });
  const { explanations, stamps } = state;
  return {
    handedIn: returns.map(({ reading, trail }) => ({
      file,
      reading,
      result: trail.result,
      explanations,
      stamps,
    })),
    returns,
  };
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
    .map((one) => (one === 'form' ? name : one === 'province' ? provinceOf(area) : levelOf(area)))
    .join('|');
}

/** The level of an area, '' for one that is in no list. */
export const levelOf = (area: string): string => areaOf(area)?.level ?? '';
