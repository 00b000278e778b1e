import { cellArea, parseReference } from '../address';
import { isCellError } from '../value';
import { NA, REF, VALUE, isRange, toNumber, toText, toTruth } from './operand';
import type { CellValue } from '../value';
import type { FormulaSheet } from '../book';
import type { Reader } from './functionForms';
import type { Operand } from './operand';
import type { Place } from './place';

/** A call whose arguments are worked out only when asked for. */
export interface LazyCall {
  readonly name: string;
  readonly count: number;
  readonly arg: (index: number) => Operand;
  readonly place: Place;
  readonly scalar: (operand: Operand, place?: Place) => CellValue;
  readonly rows: Reader['rows'];
  readonly sheet: (name: string) => FormulaSheet | undefined;
}

/** Functions that choose what to evaluate, or that look at references instead of values; undefined for others. */
export function callSpecial(call: LazyCall): Operand | undefined {
  const { name, count, arg, place } = call;
  switch (name) {
    case 'IF': {
      const truth = toTruth(call.scalar(arg(0), place));
      if (isCellError(truth)) return truth;
      if (truth) return count > 1 ? arg(1) : true;
      return count > 2 ? arg(2) : false;
    }
    case 'IFERROR':
    case 'IFNA': {
      const value = arg(0);
      const single = call.scalar(value, place);
      const caught = isCellError(single) && (name === 'IFERROR' || single.error === NA.error);
      return caught ? arg(1) : value;
    }
    case 'IFS':
      for (let index = 0; index + 1 < count; index += 2) {
        const truth = toTruth(call.scalar(arg(index), place));
        if (isCellError(truth)) return truth;
        if (truth) return arg(index + 1);
      }
      return NA;
    case 'CHOOSE': {
      const choice = toNumber(call.scalar(arg(0), place));
      if (isCellError(choice)) return choice;
      return choice >= 1 && choice < count ? arg(Math.floor(choice)) : VALUE;
    }
    case 'INDEX':
      return index(call, arg(0), call.scalar(arg(1)), call.scalar(arg(2)));
    case 'ROW':
    case 'COLUMN': {
      const target = count > 0 ? arg(0) : { sheet: place.sheet, area: cellArea(place.row, place.column) };
      if (!isRange(target)) return VALUE;
      return (name === 'ROW' ? target.area.row : target.area.column) + 1;
    }
    case 'ROWS':
    case 'COLUMNS': {
      const target = arg(0);
      if (isRange(target)) return name === 'ROWS' ? target.area.rowCount : target.area.columnCount;
      const rows = call.rows(target);
      return name === 'ROWS' ? rows.length : (rows[0]?.length ?? 0);
    }
    case 'INDIRECT': {
      const text = toText(call.scalar(arg(0)));
      if (isCellError(text)) return text;
      const read = parseReference(text);
      const sheet = read?.sheet === undefined ? place.sheet : call.sheet(read.sheet);
      return read && sheet ? { sheet, area: read.area } : REF;
    }
    default:
      return undefined;
  }
}

function index(call: LazyCall, target: Operand, row: CellValue, column: CellValue): Operand {
  const [r, c] = [toNumber(row), toNumber(column)];
  if (isCellError(r)) return r;
  if (isCellError(c)) return c;
  const flat = isRange(target) && target.area.rowCount === 1 && c === 0;
  const [down, right] = flat
    ? [1, r]
    : [r, c === 0 && r > 0 ? (isRange(target) && target.area.columnCount > 1 ? 0 : 1) : c];
  if (!isRange(target)) return call.rows(target)[Math.max(0, down - 1)]?.[Math.max(0, right - 1)] ?? REF;
  const { area, sheet } = target;
  if (down > area.rowCount || right > area.columnCount) return REF;
  return {
    sheet,
    area: {
      row: area.row + Math.max(0, down - 1),
      column: area.column + Math.max(0, right - 1),
      rowCount: down === 0 ? area.rowCount : 1,
      columnCount: right === 0 ? area.columnCount : 1,
    },
  };
}
