import type { Indicator } from '../indicator';
import { flow, ratio, stock } from './define';

/** Democratic management and labour relations. */
export const democracyIndicators: readonly Indicator[] = [
  stock('D01', '个', 'institutional', {
    zh: ['建立职代会制度单位', '已建立职工代表大会制度的单位个数。'],
    en: ["Units with workers' congress", "Units that have a workers' congress."],
    synonyms: ['职代会', '建立职工代表大会制度的单位'],
  }),
  stock('D02', '人', 'institutional', {
    zh: ['职代会职工代表', '职工代表大会的职工代表人数。'],
    en: ['Congress delegates', "Delegates to workers' congresses."],
    synonyms: ['职工代表'],
  }),
  stock('D03', '人', 'sub', {
    zh: ['职代会女代表', '职工代表中的女代表人数。'],
    en: ['Female congress delegates', "Female delegates to workers' congresses."],
    synonyms: ['女职工代表'],
    subject: '女职工',
  }),
  stock('D04', '个', 'institutional', {
    zh: ['实行厂务公开单位', '实行厂务（校务、院务）公开的企事业单位个数。'],
    en: ['Units with open factory affairs', 'Enterprises and institutions that disclose factory affairs.'],
    synonyms: ['厂务公开单位', '实行厂务公开的企业事业单位'],
  }),
  stock('D05', '个', 'institutional', {
    zh: ['建立劳动争议调解委员会单位', '已建立劳动争议调解委员会的单位个数。'],
    en: ['Units with dispute mediation committee', 'Units that have a labour dispute mediation committee.'],
    synonyms: ['劳动争议调解委员会', '调解组织'],
  }),
  stock('D06', '个', 'institutional', {
    zh: ['工会劳动法律监督组织', '工会劳动法律监督组织个数。'],
    en: ['Labour law supervision bodies', 'Union bodies that supervise labour law.'],
    synonyms: ['劳动法律监督委员会'],
  }),
  stock('D07', '个', 'institutional', {
    zh: ['劳动保护监督检查委员会', '工会劳动保护监督检查委员会个数。'],
    en: ['Labour protection inspection committees', 'Union committees that inspect labour protection.'],
    synonyms: ['劳动保护监督检查组织'],
  }),
  flow('D08', '件', 'flow', {
    zh: ['提出整改意见', '安全生产检查中提出的整改意见条数。'],
    en: ['Corrective measures demanded', 'Corrections demanded in safety inspections.'],
    synonyms: ['整改意见'],
  }),
  flow('D09', '处', 'flow', {
    zh: ['排查事故隐患', '排查出的事故隐患处数。'],
    en: ['Hazards found', 'Accident hazards found.'],
    synonyms: ['事故隐患'],
  }),
  flow('D10', '件', 'flow', {
    zh: ['参与伤亡事故处理', '工会参与调查处理的伤亡事故起数。'],
    en: ['Accident inquiries joined', 'Casualty accidents in whose handling the union took part.'],
    synonyms: ['事故处理'],
  }),
  ratio('D11', '%', {
    zh: ['和谐企业创建参与率', '参加劳动关系和谐企业创建的企业占比。'],
    en: [
      'Enterprises in harmony campaign',
      'Share of enterprises that take part in the campaign for harmonious labour relations.',
    ],
    synonyms: ['参加创建'],
  }),
  stock('D12', '人', 'headline', {
    zh: ['签订劳动合同人数', '签订劳动合同的职工人数。'],
    en: ['Workers with labour contracts', 'Workers who signed labour contracts.'],
    synonyms: ['签订劳动合同'],
  }),
  ratio('D13', '%', {
    zh: ['劳动合同签订率', '签订劳动合同的职工占比。'],
    en: ['Labour contract rate', 'Share of workers with a labour contract.'],
  }),
  ratio('D14', '%', {
    zh: ['职代会、厂务公开建制率', '实行职代会和厂务公开制度的企业占比。'],
    en: [
      'Congress and open affairs rate',
      "Share of enterprises with workers' congress and open factory affairs.",
    ],
    synonyms: ['民主管理建制率'],
  }),
  ratio('D15', '%', {
    zh: ['民主管理规范运作率', '职代会、厂务公开运作规范和比较规范的企业占比。'],
    en: [
      'Well-run democratic management rate',
      'Share of enterprises whose democratic management runs well or fairly well.',
    ],
    synonyms: ['运作规范率'],
  }),
  ratio('D16', '%', {
    zh: ['职工董事、监事制度建制率', '建立职工董事和职工监事制度的企业占比。'],
    en: [
      'Worker directors and supervisors rate',
      'Share of enterprises with worker directors and supervisors.',
    ],
    synonyms: ['职工监事制度'],
  }),
];
