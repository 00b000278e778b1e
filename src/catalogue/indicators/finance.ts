import type { Indicator } from '../indicator';
import { flow, ratio } from './define';

/** Funds and budgets. */
export const financeIndicators: readonly Indicator[] = [
  flow('F01', '个', 'flow', {
    zh: ['获专项补助县级工会', '获专项工作经费补助的县级工会个数。'],
    en: ['County unions subsidised', 'County unions that received the special subsidy.'],
  }),
  flow('F02', '万元', 'money', {
    zh: ['县级工会补助标准', '每个县级工会的专项补助标准。'],
    en: ['Subsidy per county union', 'Special subsidy per county union.'],
    synonyms: ['补助标准'],
  }),
  flow('F03', '万元', 'money', {
    zh: ['县级工会专项补助', '下拨县级工会的专项工作经费补助总额。'],
    en: ['Subsidies to county unions', 'Special subsidies paid down to county unions.'],
    synonyms: ['专项工作经费补助'],
  }),
  flow('F04', '万元', 'money', {
    zh: ['文化宫建设财政补助', '财政、发改部门支持工人文化宫建设的补助资金。'],
    en: ['Public money for cultural palaces', "Public money for building workers' cultural palaces."],
    synonyms: ['文化宫补助资金'],
  }),
  flow('F05', '万元', 'money', {
    zh: ['文化宫建设工会资金', '工会本级安排的工人文化宫建设资金。'],
    en: ['Union money for cultural palaces', "Union's own money for building workers' cultural palaces."],
  }),
  flow('F06', '万元', 'money', {
    zh: ['综合体引导性补助标准', '每家服务职工综合体试点的引导性补助。'],
    en: ['Subsidy per service complex', 'Starting subsidy per pilot service complex.'],
    synonyms: ['引导性补助资金'],
  }),
  ratio('F07', '%', {
    zh: ['市总配套补助比例', '市总工会配套补助占引导性补助的比例。'],
    en: [
      'Matching share of city unions',
      "City unions' matching money as a percentage of the starting subsidy.",
    ],
    synonyms: ['配套补助'],
  }),
  flow('F08', '万元', 'money', {
    zh: ['竞赛活动财政资金', '财政安排的劳动和技能竞赛资金。'],
    en: ['Public money for competitions', 'Public money for labour and skill competitions.'],
    synonyms: ['财政资金'],
  }),
  flow('F09', '万元', 'money', {
    zh: ['竞赛活动工会配套资金', '工会为劳动和技能竞赛配套的资金。'],
    en: ['Union money for competitions', "Union's matching money for labour and skill competitions."],
    synonyms: ['配套资金'],
  }),
  flow('F10', '万元', 'money', {
    zh: ['灾后重建争取资金', '向上级工会和援建方争取的灾后重建资金。'],
    en: [
      'Money won for rebuilding',
      'Money won from higher unions and helpers for rebuilding after the earthquake.',
    ],
    synonyms: ['灾后重建补助资金'],
  }),
];
