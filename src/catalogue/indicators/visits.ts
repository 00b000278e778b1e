import type { Indicator } from '../indicator';
import { flow, stock } from './define';

/** Visits and meetings with workers. */
export const visitsIndicators: readonly Indicator[] = [
  stock('V01', '个', 'institutional', {
    zh: ['调研工作组', '下基层调研的工作组个数。'],
    en: ['Enquiry teams', 'Teams sent out to enquire.'],
    synonyms: ['工作组'],
  }),
  flow('V02', '个', 'flow', {
    zh: ['每组调研课题', '每个工作组带的调研课题个数。'],
    en: ['Topics per team', 'Topics that each team takes along.'],
    synonyms: ['课题'],
  }),
  flow('V03', '个', 'flow', {
    zh: ['计划联系区县', '计划联系的区县个数。'],
    en: ['Counties to be linked', 'Counties to be linked.'],
  }),
  flow('V04', '个', 'flow', {
    zh: ['计划深入企业', '计划深入的企业个数。'],
    en: ['Enterprises to be visited', 'Enterprises to be visited.'],
  }),
  flow('V05', '人', 'flow', {
    zh: ['计划约谈企业主', '计划约谈的企业主人数。'],
    en: ['Owners to be met', 'Owners to be met.'],
  }),
  flow('V06', '人', 'flow', {
    zh: ['计划面对面交流职工', '计划面对面交流的职工人数。'],
    en: ['Workers to be met', 'Workers to be met face to face.'],
  }),
  flow('V07', '次', 'flow', {
    zh: ['深入区县次数', '深入区县的次数。'],
    en: ['Visits to counties', 'Visits to counties.'],
  }),
  flow('V08', '个', 'flow', {
    zh: ['走访企业', '走访的企业个数。'],
    en: ['Enterprises visited', 'Enterprises visited.'],
  }),
  flow('V09', '人次', 'flow', {
    zh: ['约谈企业主', '约谈企业主的人次数。'],
    en: ['Owners met', 'Person-times of owners met.'],
  }),
  flow('V10', '次', 'flow', {
    zh: ['召开座谈会', '召开各类座谈会的次数。'],
    en: ['Meetings held', 'Discussion meetings held.'],
    synonyms: ['座谈会'],
  }),
  flow('V11', '人', 'flow', {
    zh: ['面对面交流职工代表', '面对面交流的职工代表人数。'],
    en: ["Workers' representatives met", "Workers' representatives met face to face."],
  }),
  flow('V12', '篇', 'flow', {
    zh: ['调研报告', '形成的调研报告篇数。'],
    en: ['Reports written', 'Reports written on the enquiries.'],
  }),
  flow('V13', '人次', 'flow', {
    zh: ['个案访谈', '个案访谈会的人次数。'],
    en: ['Case interviews', 'Person-times of case interviews.'],
  }),
  flow('V14', '件', 'flow', {
    zh: ['收集意见建议', '收集到的意见建议条数。'],
    en: ['Opinions gathered', 'Opinions and proposals gathered.'],
    synonyms: ['意见建议'],
  }),
  flow('V15', '项', 'flow', {
    zh: ['立即整改事项', '企业立即整改的事项数。'],
    en: ['Matters put right', 'Matters that enterprises put right at once.'],
    synonyms: ['整改事项'],
  }),
  flow('V16', '个', 'flow', {
    zh: ['解疑释惑问题', '为职工解答的问题个数。'],
    en: ['Questions answered', 'Questions of workers answered.'],
  }),
  flow('V17', '人次', 'flow', {
    zh: ['心理疏导', '开展心理疏导的人次数。'],
    en: ['Counselling', 'Person-times of counselling.'],
  }),
  stock('V18', '人', 'institutional', {
    zh: ['驻点机关干部', '派驻企业和基层工会的机关干部人数。'],
    en: ['Cadres posted to the base', 'Office cadres posted to enterprises and grassroots unions.'],
    synonyms: ['驻点帮扶'],
  }),
];
