import { optional, part, rate, required } from './parts/items';
import { internalMarks } from './parts/legal';
import type { FormDefinition, FormItem } from '../definition';

/** A task: the target set, what was done (an indicator of another form as well), the rate of completion. */
function task(target: string, done: string, completion: string): readonly FormItem[] {
  return [optional(target), optional(done), rate(completion, done, target)];
}

/** Targets of the year and how far they are met. */
export const progressForm: FormDefinition = {
  id: 'progress',
  title: { zh: '目标任务指标完成进度', en: 'Progress on targets' },
  short: { zh: '任务进度', en: 'Progress' },
  about: {
    zh: '填报各市目标任务的目标数、完成数和完成率。',
    en: 'Targets, what was done, and completion by city.',
  },
  theme: 'service',
  legal: internalMarks('工统(综)11表'),
  groups: [
    {
      title: { zh: '一、组织和会员', en: 'I. Organisations and members' },
      items: [...task('W21', 'M14', 'W41'), ...task('W22', 'M15', 'W42')],
    },
    {
      title: { zh: '二、协商和民主管理', en: 'II. Bargaining and democratic management' },
      items: [...task('W23', 'C05', 'W43'), ...task('W24', 'D04', 'W44')],
    },
    {
      title: { zh: '三、帮扶和保障', en: 'III. Aid and mutual help' },
      items: [...task('W25', 'A15', 'W45'), ...task('W26', 'A51', 'W46'), ...task('W27', 'H03', 'W47')],
    },
    {
      title: { zh: '四、维权和创新', en: 'IV. Rights and innovation' },
      items: [...task('W28', 'L01', 'W48'), ...task('W29', 'E02', 'W49')],
    },
    {
      title: { zh: '五、培训、就业和阵地', en: 'V. Training, employment and venues' },
      items: [...task('W30', 'T01', 'W50'), ...task('W31', 'T09', 'W51'), ...task('W32', 'S15', 'W52')],
    },
    {
      title: { zh: '六、任务汇总', en: 'VI. All tasks' },
      items: [required('W16'), part('W17'), part('W18'), optional('W19')],
    },
  ],
  headlines: ['W16', 'W17', 'W18'],
  notes: [
    {
      zh: '完成数自任务年度开始累计；任务年度与统计年度不一致的，在审核说明中注明起止日期。',
      en: 'What was done is counted from the beginning of the task year; give its dates in the remarks where it differs from the statistical year.',
    },
    {
      zh: '时点指标（覆盖企业、参加职工、服务站点等）的目标数和完成数为期末达到数，不是净增数。',
      en: 'Targets of stocks (enterprises covered, participants, stations) are levels to be reached, not increases.',
    },
    {
      zh: '没有下达目标的任务留空；目标数调整的，在审核说明中注明文号。',
      en: 'Leave blank a task without a target; name the document where a target was changed.',
    },
  ],
};
