import { LOGICAL } from './logicalFunctions';
import { LOOKUP } from './lookupFunctions';
import { MATH } from './mathFunctions';
import { STATISTICAL } from './statisticalFunctions';
import { TEXT } from './textFunctions';
import type { FormulaFunction } from './functionForms';

/** The functions that need no special order of evaluation, by name. */
export const FUNCTIONS: Readonly<Record<string, FormulaFunction>> = {
  ...STATISTICAL,
  ...MATH,
  ...LOGICAL,
  ...TEXT,
  ...LOOKUP,
};
