import type { Indicator } from '../indicator';
import { flow, stock } from './define';

/** Hardship, illness and other aid beyond the standard list. */
export const hardshipIndicators: readonly Indicator[] = [
  flow('A26', '万元', 'money', {
    zh: ['送温暖年均筹集资金', '若干年里平均每年筹集的送温暖资金。'],
    en: [
      'Warmth funds raised per year on average',
      'Warmth campaign funds raised per year, averaged over several years.',
    ],
    synonyms: ['年均送温暖资金'],
  }),
  flow('A27', '人', 'flow', {
    zh: ['送温暖慰问人数', '送温暖慰问的人数。'],
    en: ['Persons visited', 'Persons visited by the warmth campaign.'],
    synonyms: ['慰问人数'],
  }),
  flow('A28', '个', 'flow', {
    zh: ['春节活动困难企业', '组织参加春节活动的困难企业个数。'],
    en: [
      'Hardship enterprises in festival events',
      'Enterprises in hardship brought into Spring Festival events.',
    ],
    synonyms: ['困难企业'],
  }),
  flow('A29', '对', 'flow', {
    zh: ['结对帮扶', '与困难职工或其子女结成帮扶的对数。'],
    en: ['Pairs of aid', 'Pairings of helpers with workers in hardship or their children.'],
    synonyms: ['结亲', '结对'],
  }),
  stock('A30', '人', 'sub', {
    zh: ['困难职工供养人口', '在档困难职工家庭供养的人口数。'],
    en: ['Dependants of hardship households', 'Persons whom registered hardship households support.'],
    synonyms: ['供养人口'],
  }),
  stock('A31', '元', 'money', {
    zh: ['困难职工月人均收入', '在档困难职工家庭月人均收入。'],
    en: ['Monthly income per head in hardship', 'Monthly income per head of registered hardship households.'],
    synonyms: ['月人均收入'],
    decimals: 2,
  }),
  flow('A32', '户次', 'flow', {
    zh: ['慰问困难职工户次', '慰问困难职工的户次数。'],
    en: ['Household-times visited', 'Household-times of workers in hardship visited.'],
    synonyms: ['慰问户次'],
  }),
  flow('A33', '户', 'flow', {
    zh: ['重大疾病集中救助户数', '因患重大疾病获得集中救助的困难职工户数。'],
    en: ['Households aided for grave illness', 'Hardship households given special aid for grave illness.'],
    synonyms: ['集中救助'],
  }),
  flow('A34', '户', 'sub', {
    zh: ['获最高标准救助户数', '获得最高一档救助资金的困难职工户数。'],
    en: ['Households aided at the top rate', 'Hardship households that received the top rate of aid.'],
  }),
  flow('A35', '万元', 'money', {
    zh: ['重大疾病救助标准（每户）', '重大疾病集中救助每户金额。'],
    en: ['Illness aid per household', 'Money per household in special aid for grave illness.'],
    synonyms: ['救助资金'],
  }),
  flow('A36', '户', 'flow', {
    zh: ['咨询困难职工政策户数', '咨询困难职工政策的户数。'],
    en: ['Households asking about aid', 'Households that asked about aid policies.'],
  }),
  flow('A37', '人', 'flow', {
    zh: ['救助困难职工人数', '获得救助的建档困难职工人数。'],
    en: ['Workers in hardship relieved', 'Registered workers in hardship who were given relief.'],
    synonyms: ['救助困难职工'],
  }),
  flow('A38', '万元', 'money', {
    zh: ['筹集帮扶资金', '报告期内筹集的帮扶资金总额。'],
    en: ['Aid funds raised', 'Aid funds raised in the period.'],
    synonyms: ['帮扶资金'],
  }),
  flow('A39', '户', 'flow', {
    zh: ['帮扶困难职工户数', '帮扶困难职工（农民工）、困难劳模的户数。'],
    en: ['Households aided', 'Households of workers and model workers in hardship who were aided.'],
  }),
  flow('A40', '人', 'flow', {
    zh: ['帮扶惠及困难职工人数', '送温暖、帮扶救助惠及的困难职工人数。'],
    en: ['Workers reached by aid', 'Workers in hardship whom warmth and aid funds reached.'],
    synonyms: ['惠及困难职工'],
  }),
];
