import { roleCodes } from '../figures';
import type { Plan } from '../../validation/plan';
import type { Register } from '../figures';

/** Whether a line is one of those that a plan is put to. */
export function rowsOf(register: Register, rows: Plan['rows']): string | true {
  if (register.kind === 'units') return rows === 'total' ? '1 = 0' : true;
  switch (rows) {
    case 'all':
      return true;
    case 'total':
      return `role = ${roleCodes.total}`;
    case 'areas':
      return `role = ${roleCodes.area}`;
    case 'units':
      return `role <> ${roleCodes.total}`;
  }
}
