import { arithmetic } from './functionForms';
import { DIV0, NUM, roundDecimal } from './operand';
import type { FormulaFunction } from './functionForms';

const towards = (value: number, places: number, round: (scaled: number) => number): number => {
  const scale = 10 ** places;
  return (Math.sign(value) * round(Number((Math.abs(value) * scale).toPrecision(15)))) / scale;
};

export const MATH: Readonly<Record<string, FormulaFunction>> = {
  ROUND: arithmetic((value = 0, places = 0) => roundDecimal(value, places)),
  ROUNDUP: arithmetic((value = 0, places = 0) => towards(value, places, Math.ceil)),
  ROUNDDOWN: arithmetic((value = 0, places = 0) => towards(value, places, Math.floor)),
  TRUNC: arithmetic((value = 0, places = 0) => towards(value, places, Math.floor)),
  INT: arithmetic((value = 0) => Math.floor(value)),
  ABS: arithmetic((value = 0) => Math.abs(value)),
  SIGN: arithmetic((value = 0) => Math.sign(value)),
  SQRT: arithmetic((value = 0) => (value < 0 ? NUM : Math.sqrt(value))),
  LN: arithmetic((value = 0) => (value <= 0 ? NUM : Math.log(value))),
  LOG10: arithmetic((value = 0) => (value <= 0 ? NUM : Math.log10(value))),
  EXP: arithmetic((value = 0) => Math.exp(value)),
  POWER: arithmetic((value = 0, power = 0) => value ** power),
  MOD: arithmetic((value = 0, by = 0) => (by === 0 ? DIV0 : value - by * Math.floor(value / by))),
  PI: () => Math.PI,
  DATE: arithmetic((year = 0, month = 1, day = 1) => Date.UTC(year, month - 1, day) / 86_400_000 + 25_569),
  YEAR: arithmetic((serial = 0) => new Date((serial - 25_569) * 86_400_000).getUTCFullYear()),
  MONTH: arithmetic((serial = 0) => new Date((serial - 25_569) * 86_400_000).getUTCMonth() + 1),
  DAY: arithmetic((serial = 0) => new Date((serial - 25_569) * 86_400_000).getUTCDate()),
};
