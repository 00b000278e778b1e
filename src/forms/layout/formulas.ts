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

/** 合计 over a column, blank while nothing is entered. */
export function sumFormula(column: number, first: number, last: number): PlanFormula {
  const range = `${at(first, column)}:${at(last, column)}`;
  return { formula: `=IF(COUNT(${range})=0,"",SUM(${range}))` };
}

/** A ratio of two totals in the same row, × 100, two decimals. */
export function ratioFormula(row: number, numerator: number, denominator: number): PlanFormula {
  const [n, d] = [at(row, numerator), at(row, denominator)];
  return { formula: `=IF(AND(ISNUMBER(${n}),ISNUMBER(${d})),IF(${d}=0,"",ROUND(${n}/${d}*100,2)),"")` };
}
