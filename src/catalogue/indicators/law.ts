import type { Indicator } from '../indicator';
import { flow, ratio, stock } from './define';

/** Legal aid, disputes and petitions. */
export const lawIndicators: readonly Indicator[] = [
  flow('L01', '件', 'flow', {
    zh: ['办理法律援助案件', '工会办理的法律援助案件数。'],
    en: ['Legal aid cases', 'Legal aid cases that the union handled.'],
    synonyms: ['法律援助案件'],
  }),
  flow('L02', '人次', 'flow', {
    zh: ['受理法律援助申请', '受理职工法律援助申请的人次数。'],
    en: ['Legal aid applications', 'Person-times whose applications for legal aid were accepted.'],
  }),
  stock('L03', '人', 'headline', {
    zh: ['工会律师', '工会聘请或指派的律师人数。'],
    en: ['Union lawyers', 'Lawyers engaged or assigned by the union.'],
    synonyms: ['职工律师', '律师团队'],
  }),
  flow('L04', '件', 'flow', {
    zh: ['代理仲裁和诉讼案件', '律师代理的仲裁和诉讼案件数。'],
    en: [
      'Arbitration and court cases represented',
      'Arbitration and court cases in which lawyers acted for workers.',
    ],
    synonyms: ['代理案件'],
  }),
  ratio('L05', '%', {
    zh: ['胜诉与部分胜诉率', '全部或部分胜诉的案件占比。'],
    en: ['Rate of cases won', 'Share of cases won in full or in part.'],
    synonyms: ['胜诉率'],
  }),
  flow('L06', '万元', 'money', {
    zh: ['挽回经济损失', '为职工挽回的经济损失金额。'],
    en: ['Losses recovered', 'Losses recovered for workers.'],
  }),
  flow('L07', '万元', 'money', {
    zh: ['维权服务中心建设投入', '投入职工维权服务中心建设的资金。'],
    en: ['Spending on the rights centre', 'Money put into the rights service centre.'],
  }),
  flow('L08', '件', 'flow', {
    zh: ['胜诉与部分胜诉案件', '全部或部分胜诉的案件数。'],
    en: ['Cases won', 'Cases won in full or in part.'],
  }),
  flow('L09', '个', 'flow', {
    zh: ['审查规章制度企业', '律师协助审查修改规章制度的企业个数。'],
    en: ['Enterprises whose rules were reviewed', 'Enterprises whose rules lawyers helped to review.'],
  }),
  flow('L10', '人', 'flow', {
    zh: ['法律服务惠及职工', '法律服务惠及的职工人数。'],
    en: ['Workers reached by legal service', 'Workers whom legal service reached.'],
  }),
  flow('L11', '次', 'flow', {
    zh: ['领导接访活动', '工会领导接访活动次数。'],
    en: ["Leaders' reception sessions", 'Sessions in which union leaders received visitors.'],
    synonyms: ['领导大接访', '大接访活动'],
  }),
  flow('L12', '批', 'flow', {
    zh: ['接待来访批次', '接待来访的批次数。'],
    en: ['Groups received', 'Groups of visitors received.'],
  }),
  flow('L13', '人次', 'flow', {
    zh: ['接待来访人次', '接待来信来访和咨询的人次数。'],
    en: ['Visitors received', 'Person-times of petitioners and enquirers received.'],
    synonyms: ['来信来访'],
  }),
  flow('L14', '件', 'flow', {
    zh: ['接待来信来访件数', '接待来信、来电、来访和咨询的件数。'],
    en: ['Petitions received', 'Letters, calls, visits and enquiries received.'],
    synonyms: ['来信来访件数', '咨询业务'],
  }),
  ratio('L15', '%', {
    zh: ['信访答复办结率', '信访接访得到答复或办结的比例。'],
    en: ['Petitions answered', 'Share of petitions answered or closed.'],
    synonyms: ['接访回复率', '信访办结率'],
  }),
  flow('L16', '件', 'flow', {
    zh: ['成功调解劳动争议', '成功调解、化解的劳动争议件数。'],
    en: ['Disputes settled', 'Labour disputes settled by mediation.'],
    synonyms: ['化解劳动争议'],
  }),
  flow('L17', '件', 'flow', {
    zh: ['成功调解劳动争议同比增加', '成功调解劳动争议比上年同期增加的件数。'],
    en: [
      'Increase of disputes settled',
      'By how many settled disputes exceed the same period of the year before.',
    ],
  }),
  ratio('L18', '%', {
    zh: ['劳动争议调解成功率', '成功调解的劳动争议占比。'],
    en: ['Mediation success rate', 'Share of labour disputes settled.'],
    synonyms: ['调解成功率'],
  }),
  ratio('L19', '百分点', {
    zh: ['调解成功率同比提高', '调解成功率比上年同期提高的百分点。'],
    en: [
      'Rise of the mediation success rate',
      'Rise of the mediation success rate over the same period, in points.',
    ],
  }),
  flow('L20', '件', 'flow', {
    zh: ['调处劳动争议', '工会调处的劳动争议件数。'],
    en: ['Disputes handled', 'Labour disputes that unions handled.'],
  }),
  flow('L21', '人次', 'flow', {
    zh: ['法律顾问下企业', '法律顾问深入企业服务的人次数。'],
    en: ['Legal advisers sent to enterprises', 'Person-times of legal advisers sent to enterprises.'],
    synonyms: ['法律顾问'],
  }),
  flow('L22', '次', 'flow', {
    zh: ['下企业法律服务', '深入企业开展法律服务的次数。'],
    en: ['Legal services in enterprises', 'Legal services given in enterprises.'],
    synonyms: ['法律服务'],
  }),
  flow('L23', '次', 'flow', {
    zh: ['法律咨询', '提供法律咨询的次数。'],
    en: ['Legal advice given', 'Times legal advice was given.'],
  }),
  ratio('L24', '%', {
    zh: ['调解和监督组织建成率', '建成劳动争议调解组织和劳动法律监督组织的园区、乡镇、社区占比。'],
    en: [
      'Mediation bodies set up',
      'Share of parks, townships and communities with mediation and supervision bodies.',
    ],
  }),
  ratio('L25', '%', {
    zh: ['法律顾问委派推行率', '推行法律顾问委派制度的基层工会占比。'],
    en: ['Legal advisers assigned', 'Share of grassroots unions with an assigned legal adviser.'],
    synonyms: ['法律顾问委派制度'],
  }),
  flow('L26', '人', 'flow', {
    zh: ['追讨工资涉及农民工', '工会帮助追讨工资的农民工人数。'],
    en: ['Migrant workers whose wages were recovered', 'Migrant workers for whom wages were recovered.'],
    synonyms: ['讨薪人数'],
    subject: '农民工',
  }),
  flow('L27', '万元', 'money', {
    zh: ['追讨工资', '帮助追讨或督促补发的工资金额。'],
    en: ['Wages recovered', 'Wages recovered or paid up.'],
    synonyms: ['讨薪', '补发工资', '拖欠工资'],
  }),
  flow('L28', '万元', 'money', {
    zh: ['追讨工资和工伤赔偿', '帮助追讨的工资和工伤赔偿金额。'],
    en: ['Wages and injury compensation recovered', 'Wages and injury compensation recovered.'],
  }),
  flow('L29', '个', 'flow', {
    zh: ['工资支付检查用人单位', '工资支付专项检查的用人单位个数。'],
    en: ['Employers inspected for wage payment', 'Employers inspected for payment of wages.'],
    synonyms: ['检查用人单位'],
  }),
  flow('L30', '人', 'flow', {
    zh: ['工资支付检查涉及农民工', '工资支付专项检查涉及的农民工人数。'],
    en: ['Migrant workers at inspected employers', 'Migrant workers at the employers inspected.'],
    synonyms: ['涉及农民工'],
    subject: '农民工',
  }),
  flow('L31', '份', 'flow', {
    zh: ['督促补签劳动合同', '督促补发、补签的劳动合同份数。'],
    en: ['Labour contracts made up', "Labour contracts made up at the inspectors' demand."],
    synonyms: ['补发劳动合同'],
  }),
  flow('L32', '万元', 'money', {
    zh: ['个案工伤赔偿', '法律援助个案中职工得到的工伤赔偿。'],
    en: ['Injury compensation in one case', 'Compensation that one worker obtained with legal aid.'],
  }),
  flow('L33', '万元', 'money', {
    zh: ['个案企业赔付报价', '法律援助个案中企业最初提出的赔付额。'],
    en: ["Employer's offer in one case", 'What the employer offered at first in the case.'],
  }),
  stock('L34', '个', 'institutional', {
    zh: ['工会律师团（站、点）', '工会法律服务律师团、律师站、服务点个数。'],
    en: ["Union lawyers' groups and posts", "Union lawyers' groups, stations and posts."],
    synonyms: ['律师团', '律师站'],
  }),
];
