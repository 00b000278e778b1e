import type { Indicator } from '../indicator';
import { flow, stock } from './define';

/** Aid, relief and scholarships. */
export const aidIndicators: readonly Indicator[] = [
  stock('A01', '户', 'institutional', {
    zh: ['在档困难职工', '工会帮扶档案中的困难职工户数。'],
    en: ['Registered hardship households', "Hardship households in the union's aid register."],
    synonyms: ['建档困难职工', '困难职工家庭'],
  }),
  flow('A02', '万元', 'money', {
    zh: ['送温暖筹集资金', '报告期内为送温暖活动筹集的资金总额。'],
    en: ['Warmth campaign funds raised', 'Funds raised for the warmth campaign in the period.'],
    synonyms: ['筹集送温暖资金'],
  }),
  flow('A03', '万元', 'money', {
    zh: ['送温暖资金：财政拨款', '送温暖资金中各级财政拨款额。'],
    en: ['Warmth funds from public finance', 'Warmth campaign funds granted by public finance.'],
    synonyms: ['财政拨款'],
  }),
  flow('A04', '万元', 'money', {
    zh: ['送温暖资金：上级工会补助', '送温暖资金中上级工会经费补助额。'],
    en: ['Warmth funds from higher unions', 'Warmth campaign funds granted by higher unions.'],
    synonyms: ['上级工会补助'],
  }),
  flow('A05', '万元', 'money', {
    zh: ['送温暖资金：本级工会经费', '送温暖资金中本级工会经费列支额。'],
    en: ['Warmth funds from own union dues', "Warmth campaign funds from the union's own budget."],
    synonyms: ['本级工会经费'],
  }),
  flow('A06', '万元', 'money', {
    zh: ['送温暖资金：社会捐助', '送温暖资金中社会捐助额。'],
    en: ['Warmth funds from donations', 'Warmth campaign funds donated by society.'],
    synonyms: ['社会捐助'],
  }),
  flow('A07', '万元', 'money', {
    zh: ['送温暖资金：行政拨付', '送温暖资金中单位行政拨付额。'],
    en: ['Warmth funds from employers', 'Warmth campaign funds paid in by employers.'],
    synonyms: ['行政拨付'],
  }),
  flow('A08', '万元', 'money', {
    zh: ['送温暖资金：其他来源', '送温暖资金中其他合法来源的金额。'],
    en: ['Warmth funds from other sources', 'Warmth campaign funds from other lawful sources.'],
    synonyms: ['其他来源'],
  }),
  flow('A09', '户', 'flow', {
    zh: ['走访慰问困难职工', '报告期内走访慰问的困难职工户数。'],
    en: ['Households visited', 'Hardship households visited in the period.'],
    synonyms: ['慰问困难职工', '送温暖走访户数'],
  }),
  flow('A10', '人次', 'flow', {
    zh: ['慰问人次', '报告期内慰问的人次数。'],
    en: ['Person-times helped', 'Person-times comforted in the period.'],
    synonyms: ['慰问职工人次', '送温暖慰问人次'],
  }),
  flow('A11', '万元', 'money', {
    zh: ['发放慰问金', '报告期内发放的慰问金总额。'],
    en: ['Cash paid', 'Comfort money paid in the period.'],
    synonyms: ['慰问金', '慰问金额', '送温暖慰问金'],
  }),
  flow('A12', '万元', 'money', {
    zh: ['慰问品折款', '慰问品折合的金额。'],
    en: ['Goods, value', 'Value of comfort goods.'],
    synonyms: ['慰问物资折款', '送温暖慰问品'],
  }),
  flow('A13', '万元', 'money', {
    zh: ['送温暖支出合计', '送温暖发放的慰问金与慰问品折款合计。'],
    en: ['Warmth total paid', 'Cash and goods paid out by the warmth campaign.'],
    synonyms: ['送温暖支出'],
  }),
  flow('A14', '万元', 'money', {
    zh: ['金秋助学筹集资金', '报告期内为金秋助学筹集的资金总额。'],
    en: ['Student aid raised', 'Funds raised for student aid in the period.'],
    synonyms: ['助学资金', '筹集助学金', '金秋助学资金'],
  }),
  flow('A15', '人', 'flow', {
    zh: ['资助学生', '金秋助学资助的学生（困难职工、农民工子女）人数。'],
    en: ['Students aided', 'Students (children of workers in hardship) aided.'],
    synonyms: [
      '资助困难职工子女',
      '资助贫困生',
      '资助大学生',
      '资助困难职工、农民工子女',
      '金秋助学资助学生',
    ],
  }),
  flow('A16', '人', 'sub', {
    zh: ['资助本科生', '资助学生中的本科生人数。'],
    en: ['Undergraduates aided', 'Aided students who study for a degree.'],
    synonyms: ['金秋助学本科生'],
  }),
  flow('A17', '人', 'sub', {
    zh: ['资助专科（高职）生', '资助学生中的专科（高职）生人数。'],
    en: ['College students aided', 'Aided students at vocational colleges.'],
    synonyms: ['金秋助学专科生'],
  }),
  flow('A18', '人', 'sub', {
    zh: ['资助高中及以下学生', '资助学生中高中（中职）及以下的人数。'],
    en: ['Pupils aided', 'Aided pupils of senior high school and below.'],
    synonyms: ['金秋助学高中生'],
  }),
  flow('A19', '人', 'sub', {
    zh: ['资助农民工子女', '资助学生中农民工子女人数。'],
    en: ["Migrant workers' children aided", "Aided students who are migrant workers' children."],
    synonyms: ['金秋助学农民工子女'],
    subject: '农民工',
  }),
  flow('A20', '万元', 'money', {
    zh: ['发放助学金', '金秋助学发放的助学金总额。'],
    en: ['Student aid paid', 'Student aid paid out.'],
    synonyms: ['投入助学金', '助学金', '金秋助学发放助学金'],
  }),
  flow('A21', '户次', 'flow', {
    zh: ['生活救助户次', '生活救助的户次数。'],
    en: ['Living aid, household-times', 'Household-times given living aid.'],
  }),
  flow('A22', '万元', 'money', {
    zh: ['生活救助金额', '生活救助发放的金额。'],
    en: ['Living aid, money', 'Money paid as living aid.'],
    synonyms: ['基本生活援助', '生活援助金'],
  }),
  flow('A23', '户次', 'flow', {
    zh: ['医疗救助户次', '医疗救助的户次数。'],
    en: ['Medical aid, household-times', 'Household-times given medical aid.'],
  }),
  flow('A24', '万元', 'money', {
    zh: ['医疗救助金额', '医疗救助发放的金额。'],
    en: ['Medical aid, money', 'Money paid as medical aid.'],
  }),
  flow('A25', '万元', 'money', {
    zh: ['帮扶资金支出合计', '报告期内各项帮扶资金支出总额。'],
    en: ['Total aid disbursed', 'All aid paid out in the period.'],
    synonyms: ['帮扶资金支出', '帮扶救助资金', '救助金、慰问金'],
  }),
];
