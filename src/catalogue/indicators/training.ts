import type { Indicator } from '../indicator';
import { flow, ratio, stock } from './define';

/** Training and employment. */
export const trainingIndicators: readonly Indicator[] = [
  flow('T01', '人次', 'flow', {
    zh: ['职工培训人次', '工会举办的各类培训的职工人次数。'],
    en: ['Training, person-times', 'Person-times of workers trained by unions.'],
    synonyms: ['培训职工', '技术培训', '培训人次'],
  }),
  flow('T02', '人', 'flow', {
    zh: ['技能取证增加人数', '通过专业技能取证增加的人数。'],
    en: ['Workers newly certified', 'Workers newly certified in professional skills.'],
    synonyms: ['取证人数'],
  }),
  flow('T03', '期', 'flow', {
    zh: ['培训班期数', '举办各类培训班的期数。'],
    en: ['Training courses', 'Training courses held.'],
    synonyms: ['培训班'],
  }),
  flow('T04', '人', 'flow', {
    zh: ['职工培训人数', '参加工会各类培训的职工人数。'],
    en: ['Workers trained', 'Workers trained by unions, counted as persons.'],
    synonyms: ['培训人数'],
  }),
  flow('T05', '人', 'flow', {
    zh: ['再就业培训人数', '接受培训的失业、下岗人员人数。'],
    en: ['Jobless workers trained', 'Jobless workers trained.'],
    synonyms: ['失业职工培训'],
  }),
  stock('T06', '个', 'institutional', {
    zh: ['企业职工技能培养基地', '企业职工技能人才培养基地个数。'],
    en: ['Skill bases in enterprises', 'Skill training bases in enterprises.'],
    synonyms: ['人才培养基地'],
  }),
  stock('T07', '个', 'institutional', {
    zh: ['农民工流动夜校和培训基地', '农民工流动夜校和培训基地个数。'],
    en: [
      'Evening schools for migrant workers',
      'Mobile evening schools and training bases for migrant workers.',
    ],
    synonyms: ['农民工流动夜校'],
    subject: '农民工',
  }),
  flow('T08', '人', 'flow', {
    zh: ['职业介绍人数', '得到职业介绍的人数。'],
    en: ['Workers introduced to jobs', 'Persons introduced to jobs.'],
    synonyms: ['职业介绍'],
  }),
  flow('T09', '人', 'flow', {
    zh: ['实现再就业人数', '在工会帮助下实现再就业的人数。'],
    en: ['Workers re-employed', "Persons who found work again with the union's help."],
    synonyms: ['再就业'],
  }),
  flow('T10', '人次', 'flow', {
    zh: ['再就业培训人次', '培训下岗、失业人员的人次数。'],
    en: ['Jobless trained, person-times', 'Person-times of jobless workers trained.'],
  }),
  flow('T11', '人次', 'flow', {
    zh: ['职业介绍人次', '提供职业介绍的人次数。'],
    en: ['Job introductions, person-times', 'Person-times of job introduction.'],
  }),
  flow('T12', '人次', 'flow', {
    zh: ['再就业人次', '帮助实现再就业的人次数。'],
    en: ['Re-employment, person-times', 'Person-times of re-employment.'],
  }),
  flow('T13', '人次', 'flow', {
    zh: ['培训工会干部人次', '培训各级工会干部的人次数。'],
    en: ['Union cadres trained', 'Person-times of union cadres trained.'],
    synonyms: ['工会干部培训'],
  }),
  flow('T14', '万元', 'money', {
    zh: ['职业技能晋升助推投入', '职业技能晋升助推行动累计投入。'],
    en: ['Spending on skill promotion', 'Money put into the skill promotion programme.'],
  }),
  stock('T15', '个', 'institutional', {
    zh: ['培训专业', '开设的培训专业个数。'],
    en: ['Training specialities', 'Specialities in which training is given.'],
  }),
  stock('T16', '人', 'headline', {
    zh: ['持证技术工人', '持职业资格证书的技术工人人数，等级见对象。'],
    en: ['Certified skilled workers', 'Skilled workers with a certificate; the grade is the subject.'],
    synonyms: ['技术工人'],
  }),
  ratio('T17', '%', {
    zh: ['持证技术工人等级占比', '该等级占持证技术工人的百分比。'],
    en: ['Share of a certified grade', 'The grade as a percentage of certified skilled workers.'],
  }),
  flow('T18', '个', 'flow', {
    zh: ['培训工种', '举办培训的工种个数。'],
    en: ['Trades trained', 'Trades in which training was held.'],
  }),
  flow('T19', '场', 'flow', {
    zh: ['技能培训场次', '开办职业技能培训的场次。'],
    en: ['Training sessions', 'Vocational training sessions held.'],
  }),
  flow('T20', '个', 'flow', {
    zh: ['招聘会招聘单位', '招聘会的招聘单位个数。'],
    en: ['Employers at the job fair', 'Employers at the job fair.'],
    synonyms: ['招聘单位'],
  }),
  flow('T21', '个', 'flow', {
    zh: ['招聘会提供岗位', '招聘会提供的岗位个数。'],
    en: ['Posts at the job fair', 'Posts offered at the job fair.'],
    synonyms: ['提供岗位'],
  }),
  flow('T22', '人', 'flow', {
    zh: ['招聘会求职人数', '招聘会的求职人数。'],
    en: ['Job seekers at the fair', 'Job seekers at the fair.'],
    synonyms: ['求职人数'],
  }),
  flow('T23', '人', 'flow', {
    zh: ['招聘会咨询人数', '招聘会的咨询人数。'],
    en: ['Enquirers at the fair', 'Persons who enquired at the fair.'],
    synonyms: ['咨询人数'],
  }),
  flow('T24', '人', 'flow', {
    zh: ['达成就业意向人数', '招聘会上达成就业意向的人数。'],
    en: ['Agreements in principle', 'Persons who agreed in principle on a job at the fair.'],
    synonyms: ['就业意向'],
  }),
  flow('T25', '个', 'flow', {
    zh: ['计划建设工匠学院（学校）', '规划期内计划建设的工匠学院、学校个数，级别见对象。'],
    en: [
      "Craftsmen's academies planned",
      "Craftsmen's academies and schools to be built; the level is the subject.",
    ],
  }),
  stock('T26', '人', 'headline', {
    zh: ['技能人才总量', '技能人才人数。'],
    en: ['Skilled personnel', 'Skilled personnel.'],
    synonyms: ['技能人才'],
  }),
  stock('T27', '人', 'sub', {
    zh: ['高技能人才', '技能人才中的高技能人才人数。'],
    en: ['Highly skilled personnel', 'Highly skilled among skilled personnel.'],
  }),
  ratio('T28', '%', {
    zh: ['高技能人才占技能人才比重', '高技能人才占技能人才总量的百分比。'],
    en: ['Share of highly skilled personnel', 'Highly skilled as a percentage of skilled personnel.'],
  }),
  flow('T29', '人', 'flow', {
    zh: ['选送外出培训人数', '选送外出培训的企业领导和工会干部人数。'],
    en: ['Persons sent away for training', 'Managers and union cadres sent away for training.'],
  }),
];
