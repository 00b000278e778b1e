import { cellAddress } from '../address';
import type { PlanFormula } from '../sheetPlan';

const at = cellAddress;

/** 增减: blank while either figure is missing, so that a blank never counts as zero. */
export function changeFormula(row: number, current: number, prior: number): PlanFormula {
  const [c, p] = [at(row, current), at(row, prior)];
  return { formula: `=IF(AND(ISNUMBER(${c}),ISNUMBER(${p})),ROUND(${c}-${p},2),"")` };
}

/** 增减%: on the base of last year; blank where last year is missing or zero. */
export function changeRateFormula(row: number, current: number, prior: number): PlanFormula {
  const [c, p] = [at(row, current), at(row, prior)];
  return {
    formula: `=IF(AND(ISNUMBER(${c}),ISNUMBER(${p})),IF(${p}=0,"",ROUND((${c}-${p})/${p}*100,1)),"")`,
  };
}

/** The rows that a total is made of: the areas, and the direct line below them. */
export interface UnitRows {
  readonly first: number;
  readonly lastArea: number;
  readonly direct: number;
}

/** 合计 over a column, blank while nothing is entered. */
export function sumFormula(column: number, units: UnitRows): PlanFormula {
  const range = figures(column, units);
  return { formula: `=IF(COUNT(${range})=0,"",SUM(${range}))` };
}

/** A ratio of two totals in the same row, × 100, two decimals; blank unless both are of the same areas. */
export function ratioFormula(
  row: number,
  numerator: number,
  denominator: number,
  units: UnitRows,
): PlanFormula {
  const [n, d] = [at(row, numerator), at(row, denominator)];
  const known = `AND(ISNUMBER(${n}),ISNUMBER(${d}),${sameAreas(numerator, denominator, units)})`;
  return { formula: `=IF(${known},IF(${d}=0,"",ROUND(${n}/${d}*100,2)),"")` };
}

/** A formula of the totals, blank unless this year's and last year's are of the same areas. */
export function comparable(
  { formula }: PlanFormula,
  current: number,
  prior: number,
  units: UnitRows,
): PlanFormula {
  return { formula: `=IF(${sameAreas(current, prior, units)},${formula.slice(1)},"")` };
}

/** `3/21`: how many of the areas a total rests on, where it is not all of them, or not the other year's. */
export function coverageFormula(
  column: number,
  other: number,
  units: UnitRows,
  directName: string,
): PlanFormula {
  const { first, lastArea, direct } = units;
  const areas = `${at(first, column)}:${at(lastArea, column)}`;
  const all = figures(column, units);
  const whole = `COUNT(${areas})=ROWS(${areas})`;
  const alike = `OR(COUNT(${figures(other, units)})=0,${sameAreas(column, other, units)})`;
  const withDirect = `IF(ISNUMBER(${at(direct, column)}),"＋${directName}","")`;
  return {
    formula: `=IF(OR(COUNT(${all})=0,AND(${whole},${alike})),"",COUNT(${areas})&"/"&ROWS(${areas})&${withDirect})`,
  };
}

const figures = (column: number, { first, direct }: UnitRows): string =>
  `${at(first, column)}:${at(direct, column)}`;

/** Whether two columns have figures at the same rows: as many as rows where both have one. */
function sameAreas(one: number, other: number, units: UnitRows): string {
  const [a, b] = [figures(one, units), figures(other, units)];
  const both = `COUNTIFS(${a},"${anyNumber}",${b},"${anyNumber}")`;
  return `AND(COUNT(${a})=${both},COUNT(${b})=${both})`;
}

/** What every number meets and no text does. */
const anyNumber = '>-1E+99';
