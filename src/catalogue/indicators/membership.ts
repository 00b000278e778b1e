import type { Indicator } from '../indicator';
import { flow, ratio, stock } from './define';

/** Organisations and members. */
export const membershipIndicators: readonly Indicator[] = [
  stock('M01', '个', 'headline', {
    zh: ['基层工会组织数', '期末已依法建立的基层工会组织个数。'],
    en: [
      'Grassroots trade unions',
      'Grassroots union organisations lawfully set up, at the end of the period.',
    ],
    synonyms: ['基层工会', '工会组织', '基层工会委员会', '基层工会数', '企会组织'],
  }),
  stock('M02', '个', 'sub', {
    zh: ['联合基层工会', '由两个及以上单位联合建立的基层工会个数。'],
    en: ['Joint grassroots unions', 'Grassroots unions set up jointly by two or more units.'],
    synonyms: ['联合工会'],
  }),
  stock('M03', '个', 'headline', {
    zh: ['基层工会涵盖单位数', '基层工会覆盖的法人单位和其他用人单位个数。'],
    en: [
      'Units covered by grassroots unions',
      'Legal entities and other employing units that grassroots unions cover.',
    ],
    synonyms: ['涵盖单位', '覆盖单位', '涵盖法人单位', '基层工会覆盖单位'],
  }),
  stock('M04', '个', 'sub', {
    zh: ['联合工会涵盖单位数', '联合基层工会覆盖的单位个数。'],
    en: ['Units covered by joint unions', 'Units that joint grassroots unions cover.'],
    synonyms: ['联合工会覆盖单位'],
  }),
  stock('M05', '人', 'headline', {
    zh: ['职工人数（已建会单位）', '已建立工会的单位的在册职工人数。'],
    en: [
      'Staff and workers in units with unions',
      'Staff and workers on the rolls of units that have a union.',
    ],
    synonyms: ['职工人数', '已建会单位职工', '职工数'],
  }),
  stock('M06', '人', 'sub', {
    zh: ['女职工人数', '已建会单位职工中的女职工人数。'],
    en: ['Female staff and workers', 'Female staff and workers in units that have a union.'],
    synonyms: ['女职工'],
    subject: '女职工',
  }),
  stock('M07', '人', 'sub', {
    zh: ['农民工人数', '已建会单位职工中的农民工人数。'],
    en: ['Rural migrant workers', 'Rural migrant workers in units that have a union.'],
    synonyms: ['农民工'],
    subject: '农民工',
  }),
  stock('M08', '人', 'sub', {
    zh: ['劳务派遣工人数', '已建会单位中以劳务派遣方式用工的人数。'],
    en: ['Dispatched workers', 'Workers placed by labour dispatch in units that have a union.'],
    synonyms: ['劳务派遣工'],
    subject: '劳务派遣工',
  }),
  stock('M09', '人', 'headline', {
    zh: ['会员人数', '期末工会会员人数。'],
    en: ['Union members', 'Trade union members at the end of the period.'],
    synonyms: ['工会会员', '会员', '会员总数', '工会会员总数', '会员数', '工会会员数', '发展会员总数'],
  }),
  stock('M10', '人', 'sub', {
    zh: ['女会员人数', '会员中的女会员人数。'],
    en: ['Female union members', 'Female members among union members.'],
    synonyms: ['女会员'],
    subject: '女职工',
  }),
  stock('M11', '人', 'sub', {
    zh: ['农民工会员人数', '会员中的农民工人数。'],
    en: ['Rural migrant union members', 'Rural migrant workers among union members.'],
    synonyms: ['农民工会员'],
    subject: '农民工',
  }),
  stock('M12', '人', 'sub', {
    zh: ['劳务派遣工会员人数', '会员中的劳务派遣工人数。'],
    en: ['Dispatched union members', 'Dispatched workers among union members.'],
    synonyms: ['劳务派遣工会员'],
    subject: '劳务派遣工',
  }),
  stock('M13', '人', 'sub', {
    zh: ['联合工会会员人数', '联合基层工会的会员人数。'],
    en: ['Members in joint unions', 'Members who belong to joint grassroots unions.'],
    synonyms: ['联合工会会员'],
  }),
  flow('M14', '个', 'flow', {
    zh: ['本年新建基层工会', '报告期内新建立的基层工会个数。'],
    en: ['Unions set up in the year', 'Grassroots unions set up within the period.'],
    synonyms: ['新建工会', '新建企业工会组织', '新建基层工会'],
  }),
  flow('M15', '人', 'flow', {
    zh: ['本年新发展会员', '报告期内新加入工会的会员人数。'],
    en: ['Members recruited in the year', 'Members who joined within the period.'],
    synonyms: ['新发展会员', '发展会员', '新增会员'],
  }),
  stock('M16', '人', 'sub', {
    zh: ['专职工会工作人员', '专门从事工会工作的人员数。'],
    en: ['Full-time union staff', 'People who work for the union full time.'],
    synonyms: ['专职工会干部'],
  }),
  stock('M17', '人', 'sub', {
    zh: ['兼职工会工作人员', '兼做工会工作的人员数。'],
    en: ['Part-time union staff', 'People who do union work beside another post.'],
    synonyms: ['兼职工会干部'],
  }),
  stock('M18', '个', 'institutional', {
    zh: ['女职工委员会', '已建立的工会女职工委员会个数。'],
    en: ["Women workers' committees", "Women workers' committees that unions have set up."],
    synonyms: ['女职工工作委员会', '女工委'],
  }),
  stock('M19', '个', 'institutional', {
    zh: ['工会经费审查组织', '已建立的工会经费审查组织个数。'],
    en: ['Fund audit committees', 'Committees that audit union funds.'],
    synonyms: ['经审组织', '经费审查委员会'],
  }),
  ratio('M20', '%', {
    zh: ['入会率（会员/已建会单位职工）', '会员人数占已建会单位职工人数的百分比；分母与全部职工入会率不同。'],
    en: [
      'Membership rate in units with unions',
      'Members as a percentage of staff in units with a union; not the rate over all workers.',
    ],
    synonyms: ['已建会单位入会率'],
  }),
  ratio('M21', '%', {
    zh: ['工会组建率', '已建会单位占应建会单位的百分比。'],
    en: ['Union establishment rate', 'Units with a union as a percentage of units due to have one.'],
    synonyms: ['组建率'],
  }),
  ratio('M22', '%', {
    zh: ['职工入会率', '会员占职工的百分比，分母按发布者的口径，文件未说明是否只含已建会单位。'],
    en: [
      'Membership rate as published',
      "Members as a percentage of workers, on the publisher's base, which need not be units with a union only.",
    ],
    synonyms: ['入会率', '职工会率'],
  }),
  stock('M23', '个', 'sub', {
    zh: ['已建会乡镇', '已建立工会的乡镇个数。'],
    en: ['Townships with a union', 'Townships that have set up a union.'],
    synonyms: ['乡镇建会'],
  }),
  stock('M24', '个', 'sub', {
    zh: ['村（社区）数', '列入建会范围的村和社区个数。'],
    en: ['Villages and communities', 'Villages and communities in scope for a union.'],
    synonyms: ['边境村(社区)'],
  }),
  stock('M25', '个', 'sub', {
    zh: ['已建会村（社区）', '符合条件并已建会的村和社区个数。'],
    en: ['Villages and communities with a union', 'Villages and communities that qualify and have a union.'],
    synonyms: ['村(社区)建会'],
  }),
  ratio('M26', '%', {
    zh: ['基层工会组织数增长率', '基层工会组织数比基期增长的百分比，按文件所述。'],
    en: [
      'Growth of grassroots unions',
      'Growth of grassroots unions over the stated base period, as stated.',
    ],
    synonyms: ['组织数增长'],
  }),
  ratio('M27', '%', {
    zh: ['会员人数增长率', '会员人数比基期增长的百分比，按文件所述。'],
    en: ['Growth of members', 'Growth of members over the stated base period, as stated.'],
    synonyms: ['会员数增长'],
  }),
];
