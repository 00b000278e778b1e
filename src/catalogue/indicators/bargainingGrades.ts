import type { Indicator } from '../indicator';
import { flow, ratio, stock } from './define';

/** Grades given to the enterprises that bargain over wages. */
export const bargainingGradeIndicators: readonly Indicator[] = [
  stock('C26', '个', 'headline', {
    zh: ['已建会企业', '期末建有工会的企业个数，用作工资集体合同签订率的分母。'],
    en: [
      'Enterprises with a union',
      'Enterprises with a union at the end of the period: the base of the rate.',
    ],
    synonyms: ['建会企业', '建会企业数', '应参评企业'],
  }),
  stock('C27', '个', 'institutional', {
    zh: ['参评企业', '最近一轮参加工资集体协商等级评价的企业个数。'],
    en: ['Enterprises graded', 'Enterprises that took part in the latest round of grading.'],
    synonyms: ['参加评价企业', '评定企业', '被评价企业', '参评企业数'],
  }),
  stock('C28', '个', 'sub', {
    zh: ['A级企业', '最近一轮评为A级的企业个数。'],
    en: ['Grade A enterprises', 'Enterprises given grade A in the latest round.'],
    synonyms: ['A级', '评定A级', 'A等企业'],
  }),
  stock('C29', '个', 'sub', {
    zh: ['B级企业', '最近一轮评为B级的企业个数。'],
    en: ['Grade B enterprises', 'Enterprises given grade B in the latest round.'],
    synonyms: ['B级', '评定B级', 'B等企业'],
  }),
  stock('C30', '个', 'sub', {
    zh: ['C级企业', '最近一轮评为C级的企业个数。'],
    en: ['Grade C enterprises', 'Enterprises given grade C in the latest round.'],
    synonyms: ['C级', '评定C级', 'C等企业'],
  }),
  stock('C31', '个', 'sub', {
    zh: ['未定级企业', '参加评价但未达到C级的企业个数。'],
    en: ['Enterprises without a grade', 'Enterprises that took part and did not reach grade C.'],
    synonyms: ['不合格企业', '未评上等级', '未评定等级企业'],
  }),
  ratio('C32', '%', {
    zh: ['参评率', '参评企业与工资专项集体合同覆盖企业之比。'],
    en: ['Share of enterprises graded', 'Enterprises graded as a percentage of those with a wage contract.'],
    synonyms: ['评价覆盖率', '评价面'],
  }),
  ratio('C33', '%', {
    zh: ['A级率', '参评企业中A级企业所占的百分比。'],
    en: ['Share of grade A', 'Grade A as a percentage of the enterprises graded.'],
    synonyms: ['A级占比', '优秀率'],
  }),
  flow('C34', '个', 'sub', {
    zh: ['比上轮升级企业', '评定等级高于上一轮的企业个数。'],
    en: ['Enterprises raised', 'Enterprises graded higher than in the round before.'],
    synonyms: ['升级企业', '晋级企业'],
  }),
  flow('C35', '个', 'sub', {
    zh: ['比上轮降级企业', '评定等级低于上一轮的企业个数。'],
    en: ['Enterprises lowered', 'Enterprises graded lower than in the round before.'],
    synonyms: ['降级企业', '降等企业'],
  }),
  flow('C36', '个', 'sub', {
    zh: ['等级评价先进企业', '报告期内作为示范、提升、转化先进典型选树的企业个数。'],
    en: ['Enterprises commended', 'Enterprises held up as models of each grade in the period.'],
    synonyms: ['示范A级企业', '提升先进企业', '转化先进企业'],
  }),
  flow('C37', '个', 'sub', {
    zh: ['行业性工资协商示范点', '新培育示范点中按行业设立的个数。'],
    en: ['Sectoral model sites', 'New model sites that cover a sector.'],
    synonyms: ['行业性示范点'],
    of: ['C19', '行业性'],
  }),
  flow('C38', '个', 'sub', {
    zh: ['区域性工资协商示范点', '新培育示范点中按区域设立的个数。'],
    en: ['Regional model sites', 'New model sites that cover a region.'],
    synonyms: ['区域性示范点'],
    of: ['C19', '区域性'],
  }),
];
