import { isCellError } from '../cell';
import { readNumber } from '../input';
import { formatValue } from '../numberFormat';
import { textual } from './functionForms';
import { VALUE, toText } from './operand';
import type { CellError, CellValue } from '../cell';
import type { FormulaFunction, Reader } from './functionForms';
import type { Operand } from './operand';

export const TEXT: Readonly<Record<string, FormulaFunction>> = {
  LEN: textual(([text = '']) => text.length),
  TRIM: textual(([text = '']) => text.replace(/ +/g, ' ').replace(/^ | $/g, '')),
  UPPER: textual(([text = '']) => text.toUpperCase()),
  LOWER: textual(([text = '']) => text.toLowerCase()),
  LEFT: textual(([text = '', length = '1']) => text.slice(0, Number(length))),
  RIGHT: textual(([text = '', length = '1']) => (Number(length) > 0 ? text.slice(-Number(length)) : '')),
  MID: textual(([text = '', from = '1', length = '0']) => text.substr(Number(from) - 1, Number(length))),
  EXACT: textual(([a = '', b = '']) => a === b),
  REPT: textual(([text = '', times = '0']) => text.repeat(Math.max(0, Number(times)))),
  SUBSTITUTE: textual(([text = '', old = '', fresh = '']) =>
    old === '' ? text : text.replaceAll(old, () => fresh),
  ),
  FIND: textual(([part = '', text = '', from = '1']) => {
    const at = text.indexOf(part, Number(from) - 1);
    return at < 0 ? VALUE : at + 1;
  }),
  SEARCH: textual(([part = '', text = '', from = '1']) => {
    const at = text.toLowerCase().indexOf(part.toLowerCase(), Number(from) - 1);
    return at < 0 ? VALUE : at + 1;
  }),
  CONCATENATE: textual((texts) => texts.join('')),
  CONCAT: (args, reader) => joined(args, reader, ''),
  TEXTJOIN: (args, reader) => joined(args.slice(2), reader, String(reader.scalar(args[0] ?? null) ?? '')),
  VALUE: textual(([text = '']) => readNumber(text.trim())?.constant ?? VALUE),
  TEXT: (args, reader) => {
    const value = reader.scalar(args[0] ?? null);
    return isCellError(value) ? value : formatValue(value ?? 0, String(reader.scalar(args[1] ?? null) ?? ''));
  },
};

function joined(args: readonly Operand[], reader: Reader, between: string): CellValue {
  const texts: string[] = [];
  let error: CellError | undefined;
  for (const arg of args) {
    reader.each(arg, (value) => {
      const text = toText(value);
      if (isCellError(text)) error ??= text;
      else texts.push(text);
    });
  }
  return error ?? texts.join(between);
}
