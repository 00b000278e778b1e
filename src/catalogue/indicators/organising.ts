import type { Indicator } from '../indicator';
import { flow, ratio, stock } from './define';

/** Organising: joint union building, graded unions, bases of the rates. */
export const organisingIndicators: readonly Indicator[] = [
  stock('M28', '个', 'sub', {
    zh: ['联建联创龙头企业', '率先推进联建联创的龙头企业个数。'],
    en: [
      'Lead enterprises in joint union building',
      'Lead enterprises that build unions along their supply chains.',
    ],
    synonyms: ['龙头企业'],
  }),
  stock('M29', '个', 'sub', {
    zh: ['联建联创带动建会企业', '龙头企业带动产业链上建会的企业个数。'],
    en: [
      'Enterprises led to set up unions',
      'Enterprises on the supply chains that lead enterprises brought to set up unions.',
    ],
    synonyms: ['带动建会企业'],
  }),
  stock('M30', '人', 'sub', {
    zh: ['联建联创发展会员', '联建联创发展的会员人数。'],
    en: ['Members recruited by joint union building', 'Members recruited by joint union building.'],
    synonyms: ['带动发展会员'],
  }),
  stock('M31', '个', 'sub', {
    zh: ['开展联建联创企业工会', '开展联建联创工作的企业工会个数。'],
    en: ['Enterprise unions in joint building', 'Enterprise unions that take part in joint union building.'],
    synonyms: ['联建联创企业工会'],
  }),
  stock('M32', '人', 'sub', {
    zh: ['联建联创涉及职工', '联建联创工作涉及的职工人数。'],
    en: ['Workers in joint union building', 'Workers whom joint union building concerns.'],
  }),
  stock('M33', '个', 'institutional', {
    zh: ['分类定标工会组织', '按三分类评定的工会组织个数，类别见对象。'],
    en: ['Unions graded by class', 'Unions graded into three classes; the class is the subject.'],
  }),
  ratio('M34', '%', {
    zh: ['分类定标工会组织占比', '该类工会组织占已评定组织的百分比。'],
    en: ['Share of a union class', 'The class as a percentage of the graded unions.'],
  }),
  flow('M35', '个', 'flow', {
    zh: ['分类定标工会组织比上年增加数', '该类工会组织比前一年增加的个数。'],
    en: ['Increase of a union class', 'By how many the class grew over the year before.'],
  }),
  flow('M36', '个', 'flow', {
    zh: ['分类定标工会组织比上年减少数', '该类工会组织比前一年减少的个数。'],
    en: ['Decrease of a union class', 'By how many the class shrank since the year before.'],
  }),
  ratio('M37', '%', {
    zh: ['涵盖单位数增长率', '涵盖单位数比基期增长的百分比，按文件所述。'],
    en: ['Growth of covered units', 'Growth of covered units over the stated base period, as stated.'],
  }),
  stock('M38', '人', 'headline', {
    zh: ['职工总数（不限已建会单位）', '当地职工人数，不限于已建会单位，口径按发布者。'],
    en: [
      'All workers of the place',
      "Workers of the place, in units with a union or not, on the publisher's base.",
    ],
    synonyms: ['全市职工'],
  }),
  stock('M39', '个', 'headline', {
    zh: ['应建会单位数', '应当建立工会的单位个数，即组建率的分母。'],
    en: ['Units due to have a union', 'Units due to have a union: the base of the establishment rate.'],
  }),
  stock('M40', '种', 'institutional', {
    zh: ['工会组建模式', '形成的工会组建模式种数。'],
    en: ['Ways of setting up unions', 'Ways of setting up unions that the place has found.'],
    synonyms: ['组建模式'],
  }),
  stock('M41', '个', 'institutional', {
    zh: ['整体建会行业', '实现行业整体建会的重点行业个数。'],
    en: ['Sectors unionised as a whole', 'Key sectors unionised as a whole.'],
    synonyms: ['行业整体建会'],
  }),
];
