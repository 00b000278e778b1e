import type { Indicator } from '../indicator';
import { flow, stock } from './define';

/** Tasks, systems and platforms. */
export const tasksIndicators: readonly Indicator[] = [
  stock('W01', '个', 'institutional', {
    zh: ['参与社会化维权部门', '纳入职工社会化维权机制的部门和群团个数。'],
    en: [
      'Bodies joined in rights protection',
      'Departments and bodies joined in the rights protection system.',
    ],
  }),
  flow('W02', '个', 'flow', {
    zh: ['联合开展活动部门', '与工会联合开展活动的部门个数（含工会时见附注）。'],
    en: ['Departments acting jointly', 'Departments that hold the activity jointly with the union.'],
  }),
  stock('W03', '人', 'institutional', {
    zh: ['机关作风监督员', '聘请监督机关作风的基层工会主席人数。'],
    en: ['Monitors of union offices', "Grassroots union chairs engaged to watch over the offices' conduct."],
  }),
  stock('W04', '个', 'institutional', {
    zh: ['建立联席会议制度的县区工会', '与同级政府建立联席会议制度的县区工会个数。'],
    en: [
      'County unions with joint meetings',
      'County unions that hold joint meetings with their government.',
    ],
    synonyms: ['联席会议'],
  }),
  flow('W05', '项', 'flow', {
    zh: ['制定和完善规章制度', '制定和完善的规章制度项数。'],
    en: ['Rules made', 'Rules made or improved.'],
    synonyms: ['规章制度'],
  }),
  stock('W06', '类', 'institutional', {
    zh: ['困难职工分类数', '困难职工划分的类别数。'],
    en: ['Groups of workers in hardship', 'Groups into which workers in hardship are divided.'],
  }),
  stock('W07', '类', 'institutional', {
    zh: ['困难家庭认定类别', '可认定为困难家庭的人员类别数。'],
    en: [
      'Categories of hardship families',
      'Categories of people who can be recognised as hardship families.',
    ],
  }),
  stock('W08', '项', 'institutional', {
    zh: ['县级工会加强年任务指标', '县级工会加强年专项工作的具体任务指标项数。'],
    en: ['Task indicators for county unions', 'Task indicators of the programme for county unions.'],
    synonyms: ['任务指标'],
  }),
  stock('W09', '个', 'institutional', {
    zh: ['全国总工会对口联系县级工会', '全国总工会对口联系的县级工会个数。'],
    en: [
      'County unions linked to the national federation',
      'County unions linked to the national federation.',
    ],
  }),
  stock('W10', '个', 'institutional', {
    zh: ['自治区总工会对口联系县级工会', '自治区总工会对口联系的县级工会个数。'],
    en: [
      'County unions linked to the regional federation',
      'County unions linked to the regional federation.',
    ],
    synonyms: ['县级工会'],
  }),
  stock('W11', '个', 'institutional', {
    zh: ['成立产改协调机构设区市', '成立产业工人队伍建设改革协调机构的设区市个数。'],
    en: [
      'Cities with reform coordination',
      'Cities with a coordinating body for the industrial worker reform.',
    ],
  }),
  stock('W12', '项', 'institutional', {
    zh: ['产改考核指标', '产业工人队伍建设改革的考核指标项数。'],
    en: ['Reform assessment indicators', 'Assessment indicators of the industrial worker reform.'],
    synonyms: ['考核指标'],
  }),
  stock('W13', '项', 'institutional', {
    zh: ['主体责任措施', '领导班子履行主体责任的措施项数。'],
    en: ['Measures of responsibility', 'Measures by which the leadership discharges its responsibility.'],
  }),
  stock('W14', '个', 'institutional', {
    zh: ['工会服务平台', '建立的工会维权、服务平台个数。'],
    en: ['Service platforms', 'Platforms of the union for rights and services.'],
    synonyms: ['三个平台'],
  }),
  stock('W15', '项', 'institutional', {
    zh: ['工会维权机制', '建立的职工维权机制项数。'],
    en: ['Rights mechanisms', "Mechanisms set up to protect workers' rights."],
    synonyms: ['五项机制'],
  }),
];
