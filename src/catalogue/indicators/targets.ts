import type { Indicator } from '../indicator';
import { flow, ratio, stock } from './define';

/** A task set for the year: its target, and the rate that what was done makes of it. */
function task(number: number, unit: string, zh: string, en: string): readonly Indicator[] {
  return [
    flow(`W${20 + number}`, unit, 'flow', {
      zh: [`${zh}目标数`, `任务年度下达的${zh}目标数。`],
      en: [`Target: ${en}`, `What was set for the task year: ${en}.`],
      synonyms: [`${zh}目标`, `${zh}任务数`],
    }),
    ratio(`W${40 + number}`, '%', {
      zh: [`${zh}完成率`, `${zh}完成数与目标数之比。`],
      en: [`Completion: ${en}`, `What was done as a percentage of the target: ${en}.`],
    }),
  ];
}

/** Targets of the year and how far they are met. */
export const targetIndicators: readonly Indicator[] = [
  stock('W16', '项', 'institutional', {
    zh: ['目标任务项数', '下达给本地区的目标任务项数。'],
    en: ['Tasks set', 'Tasks set for the area.'],
    synonyms: ['任务指标数', '考核指标数'],
  }),
  flow('W17', '项', 'flow', {
    zh: ['完成任务项数', '完成率达到100%的目标任务项数。'],
    en: ['Tasks met', 'Tasks completed in full.'],
    synonyms: ['已完成任务', '完成项数'],
  }),
  flow('W18', '项', 'sub', {
    zh: ['未达标任务项数', '完成率低于时间进度的目标任务项数。'],
    en: ['Tasks behind', 'Tasks less complete than the part of the year that has passed.'],
    synonyms: ['滞后任务', '未完成项数'],
  }),
  flow('W19', '个', 'sub', {
    zh: ['约谈单位数', '因进度落后被约谈的单位个数。'],
    en: ['Units called to account', 'Units called to a talk because they lag behind.'],
    synonyms: ['约谈', '末位约谈'],
  }),
  ...task(1, '个', '新建基层工会', 'grassroots unions set up'),
  ...task(2, '人', '新发展会员', 'members recruited'),
  ...task(3, '个', '工资协商覆盖企业', 'enterprises with wage contracts'),
  ...task(4, '个', '厂务公开单位', 'units with open factory affairs'),
  ...task(5, '人', '资助学生', 'students aided'),
  ...task(6, '户', '解困脱困', 'households out of hardship'),
  ...task(7, '人', '医疗互助参加职工', 'workers in mutual aid'),
  ...task(8, '件', '法律援助案件', 'legal aid cases'),
  ...task(9, '件', '合理化建议', 'suggestions made'),
  ...task(10, '人次', '职工培训', 'workers trained'),
  ...task(11, '人', '实现再就业', 'persons back in work'),
  ...task(12, '个', '服务站点', "outdoor workers' stations"),
];
