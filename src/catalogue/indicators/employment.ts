import type { Indicator } from '../indicator';
import { flow, ratio, stock } from './define';

/** Who was trained, job fairs, start-ups, certificates by grade. */
export const employmentIndicators: readonly Indicator[] = [
  flow('T30', '人', 'sub', {
    zh: ['培训农民工', '参加工会培训的农民工人数。'],
    en: ['Migrant workers trained', 'Rural migrant workers among those trained.'],
    synonyms: ['农民工培训'],
    of: ['T04', '农民工'],
  }),
  flow('T31', '人', 'sub', {
    zh: ['培训困难职工', '参加工会培训的困难职工及其家庭成员人数。'],
    en: ['Workers in hardship trained', 'Workers in hardship, with their families, among those trained.'],
    synonyms: ['困难职工培训'],
  }),
  flow('T32', '人次', 'flow', {
    zh: ['提升技能等级', '经培训取得或提升技能等级的人次数。'],
    en: ['Raised in skill grade', 'Person-times of workers who won a grade or a higher one by training.'],
    synonyms: ['提升技能等级人次', '技能晋级'],
  }),
  ratio('T33', '%', {
    zh: ['介绍成功率', '职业介绍后实现再就业的百分比。'],
    en: ['Placement rate', 'Persons back in work as a percentage of those introduced.'],
    synonyms: ['就业成功率'],
  }),
  flow('T34', '场', 'flow', {
    zh: ['招聘会场次', '工会主办或承办的招聘会场次。'],
    en: ['Job fairs', 'Job fairs that the union held or helped to hold.'],
    synonyms: ['招聘会', '专场招聘会'],
  }),
  ratio('T35', '%', {
    zh: ['就业意向率', '求职者中达成就业意向的百分比。'],
    en: [
      'Share of agreements',
      'Persons who came to terms as a percentage of those who sought work at the fairs.',
    ],
    synonyms: ['意向率', '达成意向率'],
  }),
  flow('T36', '人', 'flow', {
    zh: ['扶持创业', '得到工会扶持自主创业的人数。'],
    en: ['Start-ups supported', 'Persons whom the union helped to start a business.'],
    synonyms: ['创业扶持', '自主创业'],
  }),
  flow('T37', '人', 'flow', {
    zh: ['创业带动就业', '受扶持的创业者带动就业的人数。'],
    en: ['Jobs made by start-ups', 'Persons who found work with the start-ups supported.'],
    synonyms: ['带动就业'],
  }),
  stock('T38', '人', 'sub', {
    zh: ['持证初级工', '持有初级工证书的人数。'],
    en: ['Junior certificates', 'Workers with a certificate of the junior grade.'],
    synonyms: ['初级工'],
    of: ['T16', '初级工'],
  }),
  stock('T39', '人', 'sub', {
    zh: ['持证中级工', '持有中级工证书的人数。'],
    en: ['Intermediate certificates', 'Workers with a certificate of the intermediate grade.'],
    synonyms: ['中级工'],
    of: ['T16', '中级工'],
  }),
  stock('T40', '人', 'sub', {
    zh: ['持证高级工', '持有高级工证书的人数。'],
    en: ['Senior certificates', 'Workers with a certificate of the senior grade.'],
    synonyms: ['高级工'],
    of: ['T16', '高级工'],
  }),
  stock('T41', '人', 'sub', {
    zh: ['持证技师', '持有技师证书的人数。'],
    en: ['Technicians', "Workers with a technician's certificate."],
    synonyms: ['技师'],
    of: ['T16', '技师'],
  }),
  stock('T42', '人', 'sub', {
    zh: ['持证高级技师', '持有高级技师证书的人数。'],
    en: ['Senior technicians', "Workers with a senior technician's certificate."],
    synonyms: ['高级技师'],
    of: ['T16', '高级技师'],
  }),
  stock('T43', '个', 'institutional', {
    zh: ['工匠学院（学校）', '已挂牌的工匠学院和企业工匠学校个数。'],
    en: ["Craftsmen's academies and schools", "Craftsmen's academies and enterprise schools that are open."],
    synonyms: ['工匠学院', '工匠学校'],
  }),
];
