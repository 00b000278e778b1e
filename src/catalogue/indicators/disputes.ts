import type { Indicator } from '../indicator';
import { flow, ratio, stock } from './define';

/** Closings, wage arrears, supervision of labour law, group petitions. */
export const disputeIndicators: readonly Indicator[] = [
  flow('L35', '件', 'flow', {
    zh: ['已结案的代理案件', '工会代理的仲裁、诉讼案件中报告期内办结的件数。'],
    en: ['Represented cases closed', 'Represented cases that were closed in the period.'],
    synonyms: ['结案数', '办结案件'],
  }),
  flow('L36', '人', 'flow', {
    zh: ['调解涉及职工', '所调处劳动争议涉及的职工人数。'],
    en: ['Workers in disputes handled', 'Workers whom the disputes handled concern.'],
    synonyms: ['涉及人数', '涉及职工'],
  }),
  flow('L37', '件', 'flow', {
    zh: ['追讨欠薪案件', '工会帮助追讨欠薪的案件数。'],
    en: ['Wage arrears cases', 'Cases in which the union helped to recover wages.'],
    synonyms: ['讨薪案件', '欠薪案件'],
  }),
  flow('L38', '个', 'flow', {
    zh: ['监督用人单位', '工会劳动法律监督组织直接监督的用人单位个数。'],
    en: ['Employers supervised', 'Employers that union bodies supervised under labour law.'],
    synonyms: ['直接监督用人单位', '监督检查单位'],
  }),
  flow('L39', '份', 'flow', {
    zh: ['劳动法律监督意见书', '向用人单位发出的劳动法律监督意见书份数。'],
    en: ['Letters of opinion', 'Letters of opinion sent to employers.'],
    synonyms: ['意见书'],
  }),
  flow('L40', '份', 'flow', {
    zh: ['劳动法律监督建议书', '向主管部门提出的劳动法律监督建议书份数。'],
    en: ['Letters of recommendation', 'Letters of recommendation sent to the authorities.'],
    synonyms: ['建议书'],
  }),
  flow('L41', '个', 'flow', {
    zh: ['整改用人单位', '受监督后完成整改的用人单位个数。'],
    en: ['Employers that complied', 'Employers that put things right after supervision.'],
    synonyms: ['已整改单位'],
  }),
  ratio('L42', '%', {
    zh: ['整改率', '整改用人单位与监督用人单位之比。'],
    en: ['Compliance rate', 'Employers that complied as a percentage of those supervised.'],
    synonyms: ['用人单位整改率'],
  }),
  flow('L43', '件', 'sub', {
    zh: ['群体性来访件数', '来信来访中群体性来访的件数。'],
    en: ['Group visits', 'Petitions that a group brought in person.'],
    synonyms: ['集体访', '集体访件次', '群体性来访'],
    of: ['L14', '群体性来访'],
  }),
  flow('L44', '人次', 'sub', {
    zh: ['群体性来访人次', '群体性来访涉及的人次数。'],
    en: ['Persons in group visits', 'Person-times of petitioners who came in groups.'],
    synonyms: ['集体访人次'],
    of: ['L13', '群体性来访'],
  }),
  stock('L45', '个', 'institutional', {
    zh: ['法律服务圈覆盖县区', '已建成“一小时法律服务圈”的县（市、区）个数。'],
    en: ['Counties in the one-hour circle', 'Counties and districts with legal service within an hour.'],
    synonyms: ['一小时法律服务圈', '服务圈县区'],
  }),
];
