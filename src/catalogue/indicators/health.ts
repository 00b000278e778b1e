import type { Indicator } from '../indicator';
import { flow, ratio, stock } from './define';

/** Medical mutual aid and health. */
export const healthIndicators: readonly Indicator[] = [
  flow('H01', '份', 'flow', {
    zh: ['赠送医疗互助保障', '赠送困难职工的医疗互助保障份数。'],
    en: ['Mutual aid policies given', 'Medical mutual aid policies given to workers in hardship.'],
  }),
  flow('H02', '人', 'flow', {
    zh: ['免费健康体检人数', '工会组织免费体检（妇检）的人数，对象见分组。'],
    en: ['Free health checks', 'Persons given a free health check; the group is the subject.'],
    synonyms: ['健康体检', '免费体检', '妇检'],
  }),
  stock('H03', '人', 'headline', {
    zh: ['参加医疗互助保障职工', '参加职工医疗（重大疾病）互助保障的职工人数。'],
    en: ['Workers in medical mutual aid', 'Workers in the mutual aid scheme for illness.'],
    synonyms: ['参保会员', '互助保障', '覆盖职工人数'],
  }),
  flow('H04', '万元', 'money', {
    zh: ['医疗互助给付金额', '医疗互助保障给付职工的金额。'],
    en: ['Mutual aid paid', 'Money that mutual aid paid to workers.'],
    synonyms: ['保障金', '惠及职工金额'],
  }),
  flow('H05', '人', 'flow', {
    zh: ['医疗互助受惠职工', '得到医疗互助给付的职工人数。'],
    en: ['Workers who drew mutual aid', 'Workers who drew money from mutual aid.'],
    synonyms: ['受惠职工'],
  }),
  flow('H06', '人', 'flow', {
    zh: ['慰问患病职工', '慰问患病职工的人数。'],
    en: ['Sick workers visited', 'Sick workers visited.'],
  }),
  flow('H07', '万元', 'money', {
    zh: ['慰问患病职工金额', '慰问患病职工的金额。'],
    en: ['Money for sick workers', 'Money given to sick workers on visits.'],
  }),
  flow('H08', '人', 'flow', {
    zh: ['职业健康体检人数', '职业健康体检的人数。'],
    en: ['Occupational health checks', 'Persons given an occupational health check.'],
    synonyms: ['职业健康体检'],
  }),
  flow('H09', '份', 'flow', {
    zh: ['赠送意外伤害保障', '赠送意外伤害保障的份数。'],
    en: ['Accident policies given', 'Accident policies given.'],
    synonyms: ['意外伤害保障'],
  }),
  flow('H10', '人', 'flow', {
    zh: ['意外伤害保障获赔人数', '获得意外伤害保障赔付的人数。'],
    en: ['Persons paid for accidents', 'Persons paid by accident policies.'],
  }),
  flow('H11', '万元', 'money', {
    zh: ['意外伤害保障赔付金额', '意外伤害保障赔付的金额。'],
    en: ['Money paid for accidents', 'Money paid by accident policies.'],
  }),
  ratio('H12', '%', {
    zh: ['医疗互助参保增幅', '参加医疗互助人数比基期增长的百分比，按文件所述。'],
    en: ['Growth of mutual aid', 'Growth of workers in mutual aid over the base period, as stated.'],
    synonyms: ['增幅'],
  }),
  flow('H13', '人次', 'flow', {
    zh: ['医疗互助受益人次', '每年医疗互助受益的人次数。'],
    en: ['Mutual aid, person-times', 'Person-times helped by mutual aid in a year.'],
    synonyms: ['受益职工人数'],
  }),
  flow('H14', '人', 'flow', {
    zh: ['健康知识讲座女职工', '参加免费健康知识讲座的女职工人数。'],
    en: ['Women at health lectures', 'Women workers at free health lectures.'],
    subject: '女职工',
  }),
  flow('H15', '人', 'flow', {
    zh: ['动员参加互助保险职工', '每年动员参加互助保险或女职工大病保险的职工人数。'],
    en: [
      'Workers brought into mutual insurance',
      "Workers brought each year into mutual or women's illness insurance.",
    ],
    synonyms: ['互助保险'],
  }),
];
