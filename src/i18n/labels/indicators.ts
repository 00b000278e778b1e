import { themeOf } from '../../catalogue/themes';
import { unitOf } from '../../catalogue/unit';
import { createNumbers } from '../number';
import type { FormSet } from '../../forms/formSet';
import type { GrowthClass } from '../../catalogue/indicator';
import type { Lang } from '../language';

export interface IndicatorLabels {
  indicator(code: string): string;
  theme(code: string): string;
  growthClass(growthClass: GrowthClass): string;
  /** What a unit of measure is called. */
  unit(code: string): string;
  /** A number as it is shown with a unit: 511,300人, 92%. */
  quantity(value: string, unit: string): string;
  /** A figure of an indicator in its own unit. */
  figure(value: number, indicator: string): string;
}

const growthClassesZh: Readonly<Record<GrowthClass, string>> = {
  headline: '主要总量（会员、组织）',
  institutional: '机构和制度',
  flow: '活动和人次',
  money: '金额',
  sub: '“其中”项',
  rate: '比率',
};

const zh = ({ indicator }: FormSet): IndicatorLabels => ({
  indicator: (code) => indicator(code)?.zh ?? code,
  theme: (code) => themeOf(code)?.zh ?? code,
  growthClass: (growthClass) => growthClassesZh[growthClass],
  unit: (code) => code,
  quantity: (value, unit) => `${value}${unit}`,
  figure: (value, code) => `${createNumbers('zh').number(value)}${indicator(code)?.unit ?? ''}`,
});

const growthClassesEn: Readonly<Record<GrowthClass, string>> = {
  headline: 'Headline stocks (members, organisations)',
  institutional: 'Bodies and systems',
  flow: 'Events and person-times',
  money: 'Money',
  sub: 'Sub-items',
  rate: 'Rates',
};

function quantityEn(value: string, code: string): string {
  const unit = unitOf(code)?.en ?? code;
  return code === '%' ? `${value}%` : /^\d/u.test(unit) ? `${value} × ${unit}` : `${value} ${unit}`.trim();
}

const en = ({ indicator }: FormSet): IndicatorLabels => ({
  indicator: (code) => indicator(code)?.en ?? code,
  theme: (code) => themeOf(code)?.en ?? code,
  growthClass: (growthClass) => growthClassesEn[growthClass],
  unit: (code) => unitOf(code)?.en ?? code,
  quantity: quantityEn,
  figure: (value, code) => quantityEn(createNumbers('en').number(value), indicator(code)?.unit ?? ''),
});

/** What the indicators of a workbook's forms are called. */
export const indicatorLabels: Readonly<Record<Lang, (forms: FormSet) => IndicatorLabels>> = { zh, en };
