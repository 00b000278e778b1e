import * as library from '@formulajs/formulajs';
import { isCellError } from '../../spreadsheet/value';
import type { CellValue } from '../../spreadsheet/value';

type Matrix = readonly (readonly CellValue[])[];
type LibraryFunction = (...args: readonly unknown[]) => unknown;

/** Older names that the library leaves out. */
const OLDER: Readonly<Record<string, string>> = {
  MODE: 'MODE.SNGL',
  PERCENTILE: 'PERCENTILE.INC',
  QUARTILE: 'QUARTILE.INC',
  RANK: 'RANK.EQ',
  STDEVP: 'STDEV.P',
  VAR: 'VAR.S',
  VARP: 'VAR.P',
};

const DAY = 86_400_000;
const EPOCH = 25_569;

/** The result of a function that is not built in, by the formulajs library; undefined when it has none of the name. */
export function callForeign(name: string, args: readonly (CellValue | Matrix)[]): CellValue | undefined {
  const found = functionOf(OLDER[name] ?? name);
  if (!found) return undefined;
  const error = args.flatMap((arg) => (isMatrix(arg) ? arg.flat() : [arg])).find(isCellError);
  return error ?? read(found(...args));
}

/** "QUARTILE.INC" is the member INC of QUARTILE. */
function functionOf(name: string): LibraryFunction | undefined {
  let found: unknown = library;
  for (const part of name.split('.')) {
    const within = typeof found === 'object' || typeof found === 'function' ? found : null;
    found = within !== null && Object.hasOwn(within, part) ? Reflect.get(within, part) : undefined;
  }
  return typeof found === 'function' ? (found as LibraryFunction) : undefined;
}

const isMatrix = (arg: CellValue | Matrix): arg is Matrix => Array.isArray(arg);

function read(result: unknown): CellValue {
  if (Array.isArray(result)) return read(result[0]);
  if (result instanceof Error) return { error: result.message };
  if (result instanceof Date) return result.getTime() / DAY + EPOCH;
  if (typeof result === 'number' || typeof result === 'string' || typeof result === 'boolean') return result;
  return null;
}
