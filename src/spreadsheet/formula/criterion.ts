import { readTypedNumber } from '../typedNumber';
import { compare } from './operand';
import type { CellValue } from '../value';
import type { Reader } from './functionForms';
import type { Operand } from './operand';

/** The test a criterion such as ">=5", "北*" or 3 stands for. */
function criterion(given: CellValue): (value: CellValue) => boolean {
  if (typeof given !== 'string') return (value) => value !== null && compare(value, given) === 0;
  const match = /^(<=|>=|<>|<|>|=)?(.*)$/s.exec(given);
  const operator = match?.[1] ?? '=';
  const rest = match?.[2] ?? '';
  const number = readTypedNumber(rest)?.value;
  if (operator === '=' || operator === '<>') {
    const wanted = number ?? wildcard(rest);
    const same = (value: CellValue): boolean => {
      if (rest === '') return value === null || (match?.[1] === undefined && value === '');
      if (wanted instanceof RegExp) return typeof value === 'string' && wanted.test(value);
      return (
        compare(typeof value === 'string' ? (readTypedNumber(value)?.value ?? value) : value, wanted) === 0
      );
    };
    return operator === '=' ? (value) => value !== null && same(value) : (value) => !same(value);
  }
  const bound = number ?? rest;
  return (value) => {
    if (typeof value !== typeof bound) return false;
    const order = compare(value, bound);
    if (typeof order !== 'number') return false;
    if (operator === '<') return order < 0;
    if (operator === '>') return order > 0;
    return operator === '<=' ? order <= 0 : order >= 0;
  };
}

export function wildcard(pattern: string): RegExp {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/~([*?~])/g, (_, mark: string) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/\*/g, '.*')
    .replace(/\?/g, '.');
  return new RegExp(`^${source}$`, 'isu');
}

/** Which places of the first range meet all criteria given as (range, criterion) pairs. */
function matching(pairs: readonly Operand[], reader: Reader): (row: number, column: number) => boolean {
  const tests: {
    readonly rows: readonly (readonly CellValue[])[];
    readonly test: (value: CellValue) => boolean;
  }[] = [];
  for (let index = 0; index + 1 < pairs.length; index += 2) {
    tests.push({
      rows: reader.rows(pairs[index] ?? null),
      test: criterion(reader.scalar(pairs[index + 1] ?? null)),
    });
  }
  return (row, column) => tests.every(({ rows, test }) => test(rows[row]?.[column] ?? null));
}

export function gather(target: Operand, pairs: readonly Operand[], reader: Reader): number[] {
  const meets = matching(pairs, reader);
  const found: number[] = [];
  reader.rows(target).forEach((line, row) =>
    line.forEach((value, column) => {
      if (typeof value === 'number' && meets(row, column)) found.push(value);
    }),
  );
  return found;
}

export function countMatching(args: readonly Operand[], reader: Reader): number {
  const meets = matching(args, reader);
  let found = 0;
  reader
    .rows(args[0] ?? null)
    .forEach((line, row) => line.forEach((_, column) => (found += meets(row, column) ? 1 : 0)));
  return found;
}
