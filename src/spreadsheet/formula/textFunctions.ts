import { isCellError } from '../value';
import { readTypedNumber } from '../typedNumber';
import { formatValue } from '../numberFormat';
import { textual } from './functionForms';
import { LONGEST_TEXT, VALUE, toText } from './operand';
import type { CellError, CellValue } from '../value';
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
  REPT: textual(([text = '', times = '0']) => {
    const count = Math.max(0, Math.floor(Number(times)));
    return text.length * count > LONGEST_TEXT ? VALUE : text.repeat(count);
  }),
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
  TEXTJOIN: (args, reader) => {
    const between = toText(reader.scalar(args[0] ?? null));
    return isCellError(between) ? between : joined(args.slice(2), reader, between);
  },
  VALUE: textual(([text = '']) => readTypedNumber(text.trim())?.value ?? VALUE),
  TEXT: (args, reader) => {
    const value = reader.scalar(args[0] ?? null);
    const format = toText(reader.scalar(args[1] ?? null));
    if (isCellError(value)) return value;
    return isCellError(format) ? format : formatValue(value ?? 0, format);
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
