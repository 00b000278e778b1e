import type { Indicator } from '../indicator';
import { flow, ratio, stock } from './define';

/** A term of medical mutual aid: who takes part, what comes in and goes out. */
export const mutualAidIndicators: readonly Indicator[] = [
  stock('H16', '个', 'institutional', {
    zh: ['参加医疗互助单位', '当期参加职工医疗互助的单位个数。'],
    en: ['Units taking part', 'Units that take part in the current term of mutual aid.'],
    synonyms: ['参加单位', '参保单位', '参互单位'],
  }),
  flow('H17', '人', 'sub', {
    zh: ['新参加医疗互助职工', '当期第一次参加医疗互助的职工人数。'],
    en: ['New participants', 'Workers who take part for the first time.'],
    synonyms: ['新参加职工', '新参互', '新参保'],
  }),
  stock('H18', '人', 'sub', {
    zh: ['新就业形态劳动者参加医疗互助', '参加医疗互助的新就业形态劳动者人数。'],
    en: ['Platform workers taking part', 'Workers in new forms of employment who take part.'],
    synonyms: ['新业态参保', '新就业形态', '新就业形态劳动者参加'],
  }),
  stock('H19', '人', 'sub', {
    zh: ['困难职工参加医疗互助', '参加医疗互助的困难职工人数，含工会资助参加的。'],
    en: [
      'Workers in hardship taking part',
      'Workers in hardship who take part, paid for by the union or not.',
    ],
    synonyms: ['困难职工参保', '困难职工参加'],
  }),
  ratio('H20', '%', {
    zh: ['医疗互助参保率', '参加医疗互助的职工与会员人数之比。'],
    en: ['Participation rate', 'Workers taking part as a percentage of union members.'],
    synonyms: ['参保率', '参互率'],
  }),
  flow('H21', '万元', 'money', {
    zh: ['收缴互助金', '当期收缴的医疗互助金。'],
    en: ['Contributions', 'Contributions paid in for the term.'],
    synonyms: ['互助金', '归集互助金', '收取互助金'],
  }),
  ratio('H22', '%', {
    zh: ['补助支出率', '医疗互助给付金额与收缴互助金之比。'],
    en: ['Benefits to contributions', 'Benefits paid as a percentage of the contributions.'],
    synonyms: ['赔付率', '支出率'],
  }),
  flow('H23', '元', 'money', {
    zh: ['单笔最高补助', '当期单笔医疗互助补助的最高金额。'],
    en: ['Largest benefit', 'The largest single benefit of the term.'],
    synonyms: ['最高补助', '单笔最高'],
    decimals: 2,
  }),
  stock('H24', '万元', 'money', {
    zh: ['互助金期末结余', '期末医疗互助金滚存结余金额。'],
    en: ['Balance of mutual aid', 'What is left of the contributions of all terms at the end.'],
    synonyms: ['期末结余', '滚存结余', '结余'],
  }),
  flow('H25', '天', 'flow', {
    zh: ['平均办结天数', '从申请到补助到账平均用去的工作日天数。'],
    en: ['Days to settle', 'Working days from application to payment, on average.'],
    synonyms: ['办结时间', '办结时限'],
  }),
];
