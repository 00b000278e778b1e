export function shiftFormula(
  formula: string,
  _home: string,
  _changed: string,
  _axis: 'row' | 'column',
  _at: number,
  _by: number,
): string {
  return formula;
}
