import { areaOf } from '../catalogue/areas';
import { indicatorOf } from '../catalogue/indicators';
import { formAreaName, formAreaOfCode } from '../forms/formAreas';
import type { Finding } from '../validation/finding';
import type { ReportWords } from './reportWords';

/** What a line is called: 南宁市, 合计. */
export function lineText(code: string, region: string, words: ReportWords): string {
  const area = formAreaOfCode(code, region);
  if (!area) return code;
  if (area.role === 'area' || words.lang === 'en') return areaName(code.slice(0, 6), words) + code.slice(6);
  return formAreaName(area);
}

export function areaName(code: string, words: ReportWords): string {
  const area = areaOf(code);
  return (words.lang === 'zh' ? area?.zh : area?.en) ?? code;
}

export function indicatorText(code: string, words: ReportWords): string {
  const indicator = indicatorOf(code);
  return indicator ? `${code} ${indicator[words.lang]}` : code;
}

/** This year against last as a share of last year's; null where there is none. */
export function changeOf({ current, prior }: Finding): number | null {
  return current === null || prior === null || prior.value === 0 ? null : current / prior.value - 1;
}
