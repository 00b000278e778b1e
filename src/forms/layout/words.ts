import { areaOf } from '../../catalogue/areas';
import { indicatorIn } from '../definition';
import type { Indicator } from '../../catalogue/indicator';
import type { FormDefinition, FormItem, LayoutKind } from '../definition';

/** What every layout of a form needs to know. */
export interface LayoutRequest {
  readonly form: FormDefinition;
  readonly year: number;
  readonly region: string;
  readonly areas: readonly string[];
  /** The audit relations to print in the notes, in indicator codes; '' for none. */
  readonly relations: string;
}

/** The head of the column that holds growth in per cent. */
export const growthHead = '增减%';

/** What stands before `3/21` under a table: on how many of the areas each total rests. */
export const coverageLabel = '合计所含地区';

/** `会员组织2012四川`: the sheet of a form, year, region and layout. */
export function sheetName(form: FormDefinition, year: number, region: string, layout: LayoutKind): string {
  return `${form.short.zh}${year}${areaOf(region)?.short ?? region}${layout === 'indicator' ? '单位表' : ''}`;
}

/** The indicator of an item; forms are data, so an unknown code is a mistake in them. */
export function indicatorFor(form: FormDefinition, item: FormItem): Indicator {
  const indicator = indicatorIn(form, item.indicator);
  if (!indicator) throw new RangeError(`Form item without indicator: ${item.indicator}`);
  return indicator;
}

/** The number format of an indicator's figures. */
export function figureFormat(indicator: Indicator): string {
  if (indicator.decimals > 0) return indicator.unit === '%' ? '0.00' : '#,##0.00';
  return '#,##0';
}

/** The guard of an indicator's entry cells. */
export function guardKind(indicator: Indicator): 'whole' | 'decimal' | 'percent' {
  if (indicator.unit === '%') return 'percent';
  return indicator.decimals === 0 ? 'whole' : 'decimal';
}

/** `450000 广西壮族自治区总工会`, to be sealed. */
export function reporterLabel(region: string): string {
  return `综合机关名称（盖章）：${region} ${areaOf(region)?.zh ?? ''}总工会`;
}

/** The four legal marks, one to a row. */
export function legalLabels(form: FormDefinition): readonly string[] {
  const { formNumber, issuer, document, validUntil } = form.legal;
  return [
    `表    号：${formNumber}`,
    `制定机关：${issuer}`,
    `文    号：${document}`,
    `有效期至：${validUntil}`,
  ];
}

export const signatures =
  '单位负责人：        统计负责人：        填表人：        联系电话：        报出日期：20__年__月__日';

/** 说明, numbered, the audit relations last. */
export function noteLabels({ form, relations }: LayoutRequest): readonly string[] {
  const notes = form.notes.map((note) => note.zh);
  if (relations) notes.push(`审核关系（代码为指标代码，审核限值由本工具设定、可调整）：${relations}`);
  return notes.map((note, index) => `${index === 0 ? '说明：' : '　　　'}${index + 1}.${note}`);
}
