import type { Indicator } from '../indicator';
import { flow, ratio, stock } from './define';

/** Emulation, suggestions and inventions. */
export const emulationIndicators: readonly Indicator[] = [
  flow('E01', '人次', 'flow', {
    zh: ['劳动竞赛参赛职工', '参加劳动和技能竞赛的职工人次数。'],
    en: ['Emulation participants', 'Person-times of workers who took part in labour and skill competitions.'],
    synonyms: ['参赛职工', '参加劳动竞赛'],
  }),
  flow('E02', '件', 'flow', {
    zh: ['合理化建议提出件数', '职工提出的合理化建议件数。'],
    en: ['Suggestions made', 'Rationalisation suggestions that workers made.'],
    synonyms: ['提合理化建议', '职工合理化建议', '提出合理化建议'],
  }),
  flow('E03', '件', 'flow', {
    zh: ['合理化建议实施件数', '被采纳实施的合理化建议件数。'],
    en: ['Suggestions implemented', 'Rationalisation suggestions adopted and carried out.'],
    synonyms: ['采纳实施'],
  }),
  flow('E04', '项', 'flow', {
    zh: ['先进操作法', '推广的先进操作法项数。'],
    en: ['Advanced operating methods', 'Advanced operating methods spread.'],
    synonyms: ['推广先进操作法'],
  }),
  flow('E05', '人', 'flow', {
    zh: ['竞赛参赛人数', '参加劳动和技能竞赛的职工人数，按人计。'],
    en: ['Competitors, persons', 'Workers in labour and skill competitions, counted as persons.'],
    synonyms: ['参赛人数'],
  }),
  flow('E06', '个', 'flow', {
    zh: ['竞赛涉及系统、行业', '开展竞赛的系统、行业个数。'],
    en: ['Sectors in competitions', 'Systems and sectors in which competitions were held.'],
  }),
  flow('E07', '个', 'flow', {
    zh: ['竞赛工种', '竞赛涉及的工种个数。'],
    en: ['Trades in competitions', 'Trades in which competitions were held.'],
    synonyms: ['工种'],
  }),
  flow('E08', '个', 'flow', {
    zh: ['竞赛参赛单位', '参加竞赛的单位个数。'],
    en: ['Units in competitions', 'Units that took part in competitions.'],
    synonyms: ['参赛单位'],
  }),
  flow('E09', '人', 'flow', {
    zh: ['决赛选手', '参加决赛的选手人数。'],
    en: ['Finalists', 'Competitors in the finals.'],
  }),
  flow('E10', '人', 'flow', {
    zh: ['评出技术能手', '竞赛中评出的技术能手人数。'],
    en: ['Technical experts named', 'Technical experts named in competitions.'],
    synonyms: ['技术能手'],
  }),
  ratio('E11', '倍', {
    zh: ['新增参赛人数为上年倍数', '新增参赛人数与上年之比。'],
    en: ['New competitors against last year', 'New competitors as a multiple of the year before.'],
  }),
  ratio('E12', '%', {
    zh: ['开展劳动竞赛企业比重', '组织开展或参与劳动竞赛的企业占比。'],
    en: [
      'Enterprises holding emulation drives',
      'Share of enterprises that hold or join labour emulation drives.',
    ],
    synonyms: ['企业参与面', '劳动竞赛企业面'],
  }),
  flow('E13', '万元', 'money', {
    zh: ['竞赛节约和创造价值', '劳动竞赛节约和创造的价值。'],
    en: ['Value saved and created', 'Value saved and created by labour emulation.'],
    synonyms: ['创造(节约)价值', '节约和创造效益'],
  }),
  flow('E14', '项', 'flow', {
    zh: ['全国优秀合理化建议', '被评为全国优秀的合理化建议项数。'],
    en: ['Suggestions honoured nationally', 'Suggestions honoured as outstanding in the nation.'],
  }),
  stock('E15', '个', 'institutional', {
    zh: ['劳模创新工作室', '已创建的劳模（先模、技术能手、工匠）创新工作室个数。'],
    en: [
      'Innovation studios of model workers',
      'Innovation studios of model workers, experts and craftsmen.',
    ],
    synonyms: ['先模创新工作室', '创新工作室'],
  }),
  flow('E16', '万元', 'money', {
    zh: ['创新工作室降低成本', '创新工作室降低的成本金额。'],
    en: ['Costs cut by studios', 'Costs cut by innovation studios.'],
  }),
  flow('E17', '项', 'flow', {
    zh: ['解决技术难题', '推进解决的技术难题项数。'],
    en: ['Technical problems solved', 'Technical problems solved.'],
    synonyms: ['技术难题'],
  }),
  flow('E18', '项', 'flow', {
    zh: ['获得专利', '获得的国家专利项数，类别见对象。'],
    en: ['Patents granted', 'Patents granted; the kind is the subject.'],
    synonyms: ['国家专利', '实用新型专利'],
  }),
  ratio('E19', '%', {
    zh: ['技能竞赛职工参与率', '参加技能竞赛的职工占比。'],
    en: ['Workers in skill competitions', 'Share of workers who took part in skill competitions.'],
    synonyms: ['职工参与率'],
  }),
  flow('E20', '届', 'flow', {
    zh: ['劳动竞赛届数', '连续举办的劳动竞赛届数。'],
    en: ['Rounds of emulation drives', 'Rounds of labour emulation held.'],
  }),
  ratio('E21', '%', {
    zh: ['安康杯竞赛参赛面', '参加安康杯竞赛的企业占比。'],
    en: ['Enterprises in the Ankang Cup', 'Share of enterprises in the Ankang Cup safety competition.'],
    synonyms: ['参赛面'],
  }),
  flow('E22', '个', 'flow', {
    zh: ['获第一名工种', '在上级大赛中获第一名的工种个数。'],
    en: ['Trades won', 'Trades in which first place was won at the higher-level competition.'],
  }),
  flow('E23', '人', 'flow', {
    zh: ['进入前十名选手', '在上级大赛中进入前十名的选手人数。'],
    en: [
      'Competitors among the first ten',
      'Competitors who came among the first ten at the higher-level competition.',
    ],
  }),
  ratio('E24', '倍', {
    zh: ['一类大赛增加倍数', '一类大赛较以前年度增加的倍数，按文件所述。'],
    en: [
      'Increase of first-class contests',
      'Increase of first-class contests over earlier years, in multiples as stated.',
    ],
  }),
  flow('E25', '个', 'flow', {
    zh: ['展出创新成果', '交流大会展出的创新成果个数。'],
    en: ['Innovations shown', 'Innovations shown at the exchange fair.'],
    synonyms: ['创新成果'],
  }),
  flow('E26', '个', 'flow', {
    zh: ['推动转化成果', '推动转化的创新成果个数。'],
    en: ['Innovations put to use', 'Innovations put to use.'],
    synonyms: ['成果转化'],
  }),
  flow('E27', '万元', 'money', {
    zh: ['成果转化金额', '创新成果转化的金额。'],
    en: ['Value of innovations put to use', 'Value of the innovations put to use.'],
  }),
  flow('E28', '人次', 'flow', {
    zh: ['参与练兵职工人次', '参与技术练兵的职工人次数。'],
    en: ['Skill drills, person-times', 'Person-times of workers in skill drills.'],
    synonyms: ['岗位练兵'],
  }),
  stock('E29', '个', 'institutional', {
    zh: ['建立首席员工制度企业', '建立首席员工（技师）制度的企业个数。'],
    en: ['Enterprises with chief-worker system', 'Enterprises with a system of chief workers.'],
    synonyms: ['首席员工制度'],
  }),
  stock('E30', '人', 'headline', {
    zh: ['首席员工等技能带头人', '聘请的首席员工（技师）等技能带头人人数。'],
    en: ['Chief workers and skill leaders', 'Chief workers and other skill leaders appointed.'],
    synonyms: ['首席员工'],
  }),
  flow('E31', '场', 'flow', {
    zh: ['比武练兵活动场次', '开展各类比武练兵活动的场次。'],
    en: ['Skill contests and drills', 'Skill contests and drills held.'],
    synonyms: ['比武练兵'],
  }),
  flow('E32', '项', 'flow', {
    zh: ['技术革新和技术攻关', '完成的技术革新、技术攻关项数。'],
    en: ['Technical improvements', 'Technical improvements and problems tackled.'],
    synonyms: ['技术攻关'],
  }),
  flow('E33', '万元', 'money', {
    zh: ['合理化建议经济效益', '合理化建议产生的经济效益。'],
    en: ['Benefit of suggestions', 'Economic benefit of suggestions.'],
    synonyms: ['经济效益'],
  }),
  flow('E34', '项', 'flow', {
    zh: ['技术创新项目', '职工开展的技术创新项目数。'],
    en: ['Technical innovation projects', 'Technical innovation projects of workers.'],
  }),
  flow('E35', '项', 'flow', {
    zh: ['发明创造项目', '职工发明创造项目数。'],
    en: ['Inventions', 'Inventions of workers.'],
    synonyms: ['发明创造'],
  }),
];
