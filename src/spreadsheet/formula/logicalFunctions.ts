import { isCellError } from '../value';
import { about, logical } from './functionForms';
import { NA, toTruth } from './operand';
import type { FormulaFunction } from './functionForms';

export const LOGICAL: Readonly<Record<string, FormulaFunction>> = {
  AND: logical((truths) => truths.every(Boolean)),
  OR: logical((truths) => truths.some(Boolean)),
  XOR: logical((truths) => truths.filter(Boolean).length % 2 === 1),
  NOT: (args, reader) => {
    const truth = toTruth(reader.scalar(args[0] ?? null));
    return isCellError(truth) ? truth : !truth;
  },
  ISNUMBER: about((value) => typeof value === 'number'),
  ISTEXT: about((value) => typeof value === 'string'),
  ISNONTEXT: about((value) => typeof value !== 'string'),
  ISLOGICAL: about((value) => typeof value === 'boolean'),
  ISBLANK: about((value) => value === null),
  ISERROR: about(isCellError),
  ISERR: about((value) => isCellError(value) && value.error !== '#N/A'),
  ISNA: about((value) => isCellError(value) && value.error === '#N/A'),
  N: (args, reader) => {
    const value = reader.scalar(args[0] ?? null);
    if (isCellError(value) || typeof value === 'number') return value;
    return value === true ? 1 : 0;
  },
  T: (args, reader) => {
    const value = reader.scalar(args[0] ?? null);
    return isCellError(value) || typeof value === 'string' ? value : '';
  },
  NA: () => NA,
  TRUE: () => true,
  FALSE: () => false,
};
