import type { Indicator } from '../indicator';
import { stock } from './define';

/** Democratic management and labour relations. */
export const democracyIndicators: readonly Indicator[] = [
  stock('D01', '个', 'institutional', {
    zh: ['建立职代会制度单位', '已建立职工代表大会制度的单位个数。'],
    en: ["Units with workers' congress", "Units that have a workers' congress."],
    synonyms: ['职代会', '建立职工代表大会制度的单位'],
  }),
  stock('D02', '人', 'headline', {
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
];
