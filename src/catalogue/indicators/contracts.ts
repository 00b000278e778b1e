import type { Indicator } from '../indicator';
import { flow, ratio, stock } from './define';

/** Collective contracts. */
export const contractsIndicators: readonly Indicator[] = [
  stock('C01', '份', 'institutional', {
    zh: ['综合集体合同', '期末有效的综合性集体合同份数。'],
    en: ['Collective contracts', 'General collective contracts in force at the end of the period.'],
    synonyms: ['集体合同', '签订集体合同'],
  }),
  stock('C02', '个', 'institutional', {
    zh: ['集体合同覆盖企业', '有效集体合同覆盖的企业个数。'],
    en: [
      'Enterprises covered by collective contracts',
      'Enterprises that collective contracts in force cover.',
    ],
    synonyms: ['签订集体合同企业'],
  }),
  stock('C03', '人', 'institutional', {
    zh: ['集体合同覆盖职工', '有效集体合同覆盖的职工人数。'],
    en: ['Workers covered by collective contracts', 'Workers whom collective contracts in force cover.'],
  }),
  stock('C04', '份', 'institutional', {
    zh: ['工资专项集体合同', '期末有效的工资专项集体合同（工资集体协议）份数。'],
    en: ['Wage contracts', 'Special collective contracts on wages in force at the end of the period.'],
    synonyms: ['工资集体协议', '工资专项集体协议', '工资集体合同', '工资协议'],
  }),
  stock('C05', '个', 'institutional', {
    zh: ['工资专项集体合同覆盖企业', '工资专项集体合同覆盖的企业个数。'],
    en: ['Enterprises covered by wage contracts', 'Enterprises that wage contracts cover.'],
    synonyms: ['工资集体协商覆盖企业'],
  }),
  stock('C06', '人', 'institutional', {
    zh: ['工资专项集体合同覆盖职工', '工资专项集体合同覆盖的职工人数。'],
    en: ['Workers covered by wage contracts', 'Workers whom wage contracts cover.'],
    synonyms: ['工资集体协商覆盖职工'],
  }),
  stock('C07', '份', 'sub', {
    zh: ['区域性工资专项集体合同', '工资专项集体合同中按区域签订的份数。'],
    en: ['Regional wage contracts', 'Wage contracts signed for a region.'],
    synonyms: ['区域性工资集体合同'],
  }),
  stock('C08', '个', 'sub', {
    zh: ['区域性工资合同覆盖企业', '区域性工资专项集体合同覆盖的企业个数。'],
    en: ['Enterprises covered by regional wage contracts', 'Enterprises that regional wage contracts cover.'],
  }),
  stock('C09', '人', 'sub', {
    zh: ['区域性工资合同覆盖职工', '区域性工资专项集体合同覆盖的职工人数。'],
    en: ['Workers covered by regional wage contracts', 'Workers whom regional wage contracts cover.'],
  }),
  stock('C10', '份', 'sub', {
    zh: ['行业性工资专项集体合同', '工资专项集体合同中按行业签订的份数。'],
    en: ['Sectoral wage contracts', 'Wage contracts signed for a sector.'],
    synonyms: ['行业性工资集体合同'],
  }),
  stock('C11', '个', 'sub', {
    zh: ['行业性工资合同覆盖企业', '行业性工资专项集体合同覆盖的企业个数。'],
    en: ['Enterprises covered by sectoral wage contracts', 'Enterprises that sectoral wage contracts cover.'],
  }),
  stock('C12', '人', 'sub', {
    zh: ['行业性工资合同覆盖职工', '行业性工资专项集体合同覆盖的职工人数。'],
    en: ['Workers covered by sectoral wage contracts', 'Workers whom sectoral wage contracts cover.'],
  }),
  stock('C13', '份', 'institutional', {
    zh: ['女职工专项集体合同', '期末有效的女职工权益保护专项集体合同份数。'],
    en: [
      "Women's special contracts",
      'Special contracts protecting women workers in force at the end of the period.',
    ],
    synonyms: ['女职工特殊权益保护专项合同', '女职工权益保护专项集体合同'],
  }),
  stock('C14', '个', 'institutional', {
    zh: ['女职工专项集体合同覆盖企业', '女职工专项集体合同覆盖的企业个数。'],
    en: [
      "Enterprises covered by women's special contracts",
      "Enterprises that women's special contracts cover.",
    ],
    synonyms: ['签订女职工专项合同企业'],
  }),
  stock('C15', '人', 'institutional', {
    zh: ['女职工专项集体合同覆盖女职工', '女职工专项集体合同覆盖的女职工人数。'],
    en: [
      "Female workers covered by women's special contracts",
      "Female workers whom women's special contracts cover.",
    ],
    subject: '女职工',
  }),
  stock('C16', '份', 'institutional', {
    zh: ['劳动安全卫生专项集体合同', '期末有效的劳动安全卫生专项集体合同份数。'],
    en: [
      'Safety and health contracts',
      'Special contracts on safety and health in force at the end of the period.',
    ],
    synonyms: ['安全卫生专项合同'],
  }),
  stock('C17', '个', 'institutional', {
    zh: ['应建制企业', '具备条件、应当开展工资集体协商的企业个数。'],
    en: [
      'Enterprises due to bargain',
      'Enterprises that meet the conditions and are due to bargain over wages.',
    ],
    synonyms: ['应建企业'],
  }),
  ratio('C18', '%', {
    zh: ['工资协商建制率', '工资专项集体合同覆盖企业占应建制企业的百分比。'],
    en: [
      'Wage bargaining coverage rate',
      'Enterprises covered by wage contracts as a percentage of those due to bargain.',
    ],
    synonyms: ['建制率', '工资集体协商建制率', '工资集体协商建制覆盖率'],
  }),
  flow('C19', '个', 'flow', {
    zh: ['新培育工资集体协商示范点', '报告期内新培育的工资集体协商示范点个数。'],
    en: ['New model sites of wage bargaining', 'Model sites of wage bargaining newly set up in the period.'],
    synonyms: ['工资集体协商示范点'],
  }),
  ratio('C20', '%', {
    zh: ['工资集体协议覆盖率比上年增长', '工资集体协议覆盖率比上一年增长的幅度，按文件所述的百分数。'],
    en: [
      'Rise of wage agreement coverage',
      'Rise of wage agreement coverage over the year before, in per cent as stated.',
    ],
  }),
  ratio('C21', '%', {
    zh: ['集体合同覆盖率', '签订集体合同的企业占应签企业的百分比。'],
    en: [
      'Collective contract coverage',
      'Enterprises with collective contracts as a percentage of those due.',
    ],
  }),
  ratio('C22', '%', {
    zh: ['工资专项集体合同覆盖面（占建会企业）', '工资专项集体合同覆盖企业占建会企业的百分比。'],
    en: [
      'Wage contract coverage of union enterprises',
      'Enterprises covered by wage contracts as a percentage of enterprises with a union.',
    ],
    synonyms: ['覆盖面'],
  }),
  ratio('C23', '%', {
    zh: ['工资集体合同签订率', '签订工资集体合同的企业占比。'],
    en: ['Wage contract signing rate', 'Share of enterprises that signed a wage contract.'],
    synonyms: ['签订率', '企业工资集体合同签订率'],
  }),
  stock('C24', '个', 'institutional', {
    zh: ['应签集体合同企业', '应签订集体合同的企业个数，即集体合同覆盖率的分母。'],
    en: [
      'Enterprises due a collective contract',
      'Enterprises due a collective contract: the base of its coverage.',
    ],
  }),
  flow('C25', '次', 'flow', {
    zh: ['工资协商等级评定轮次', '开展企业工资集体协商等级评定的轮次。'],
    en: ['Grading rounds of wage bargaining', "Rounds of grading enterprises' wage bargaining."],
    synonyms: ['等级评定'],
  }),
];
