import { figureFunctions } from './functions/figures';
import type { FigureBook, FunctionError, FunctionValue } from './functions/figures';
import type { Cells } from './functions/spill';

const codes: Readonly<Record<FunctionError['error'], keyof typeof CustomFunctions.ErrorCode>> = {
  '#N/A': 'notAvailable',
  '#VALUE!': 'invalidValue',
  '#DIV/0!': 'divisionByZero',
  '#NUM!': 'invalidNumber',
};

/** Gives Excel the functions GH.VALUE, GH.PRIOR, GH.GROWTH and GH.SOURCE, where it has functions of add-ins at all. */
export function associateFunctions(book: () => FigureBook): void {
  if (typeof CustomFunctions === 'undefined') return;
  for (const [id, calculate] of Object.entries(figureFunctions(book))) {
    CustomFunctions.associate(id, (...ranges: [Cells, Cells, Cells]) =>
      calculate(...ranges).map((row) => row.map(asExcel)),
    );
  }
}

function asExcel(value: FunctionValue): number | string | CustomFunctions.Error {
  if (typeof value !== 'object') return value;
  return new CustomFunctions.Error(CustomFunctions.ErrorCode[codes[value.error]], value.message);
}
