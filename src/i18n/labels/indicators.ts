import { indicatorOf } from '../../catalogue/indicators';
import { themeOf } from '../../catalogue/themes';
import { unitOf } from '../../catalogue/unit';
import { createNumbers } from '../number';
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

const unitOfIndicator = (code: string): string => indicatorOf(code)?.unit ?? '';

const growthClassesZh: Readonly<Record<GrowthClass, string>> = {
  headline: '主要总量（会员、组织）',
  institutional: '机构和制度',
  flow: '活动和人次',
  money: '金额',
  sub: '“其中”项',
  rate: '比率',
};

const zh: IndicatorLabels = {
  indicator: (code) => indicatorOf(code)?.zh ?? code,
  theme: (code) => themeOf(code)?.zh ?? code,
  growthClass: (growthClass) => growthClassesZh[growthClass],
  unit: (code) => code,
  quantity: (value, unit) => `${value}${unit}`,
  figure: (value, indicator) => zh.quantity(createNumbers('zh').number(value), unitOfIndicator(indicator)),
};

const growthClassesEn: Readonly<Record<GrowthClass, string>> = {
  headline: 'Headline stocks (members, organisations)',
  institutional: 'Bodies and systems',
  flow: 'Events and person-times',
  money: 'Money',
  sub: 'Sub-items',
  rate: 'Rates',
};

const en: IndicatorLabels = {
  indicator: (code) => indicatorOf(code)?.en ?? code,
  theme: (code) => themeOf(code)?.en ?? code,
  growthClass: (growthClass) => growthClassesEn[growthClass],
  unit: (code) => unitOf(code)?.en ?? code,
  quantity(value, code) {
    const unit = en.unit(code);
    return code === '%' ? `${value}%` : /^\d/u.test(unit) ? `${value} × ${unit}` : `${value} ${unit}`.trim();
  },
  figure: (value, indicator) => en.quantity(createNumbers('en').number(value), unitOfIndicator(indicator)),
};

export const indicatorLabels: Readonly<Record<Lang, IndicatorLabels>> = { zh, en };
