import type { Indicator } from '../indicator';
import { flow, ratio, stock } from './define';

/** Skill grades won in contests, suggestions used, studios by level. */
export const innovationIndicators: readonly Indicator[] = [
  flow('E36', '人次', 'flow', {
    zh: ['竞赛晋升技术等级', '因竞赛成绩晋升技术等级的职工人次数。'],
    en: ['Raised in grade by contests', 'Person-times of workers raised in grade for a contest.'],
    synonyms: ['晋级人次', '晋升技能等级'],
  }),
  ratio('E37', '%', {
    zh: ['合理化建议实施率', '提出的合理化建议中得到实施的百分比。'],
    en: ['Share of suggestions used', 'Suggestions carried out as a percentage of those made.'],
    synonyms: ['采纳率', '实施比例'],
  }),
  flow('E38', '项', 'flow', {
    zh: ['技术革新成果', '职工完成的技术革新项数，不含技术攻关。'],
    en: [
      'Technical improvements by workers',
      'Technical improvements by workers, without the solving of set problems.',
    ],
    synonyms: ['技术革新', '技术革新项目', '革新成果', '小革新'],
  }),
  stock('E39', '个', 'sub', {
    zh: ['全国级创新工作室', '由全国总工会命名的创新工作室个数。'],
    en: ['Studios of national level', 'Innovation studios named by the national federation.'],
    synonyms: ['全国劳模创新工作室', '全国示范性'],
    of: ['E15', '全国级'],
  }),
  stock('E40', '个', 'sub', {
    zh: ['省（区）级创新工作室', '由省、自治区总工会命名的创新工作室个数。'],
    en: ['Studios of provincial level', 'Innovation studios named by a provincial federation.'],
    synonyms: ['自治区级工作室', '省级工作室'],
    of: ['E15', '自治区级'],
  }),
  stock('E41', '个', 'sub', {
    zh: ['市级创新工作室', '由市（州）总工会命名的创新工作室个数。'],
    en: ['Studios of city level', 'Innovation studios named by a city federation.'],
    synonyms: ['市级工作室'],
    of: ['E15', '市级'],
  }),
];
