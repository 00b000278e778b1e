import { define, inRow, related } from './define';
import { bandWhy, partFix, partWhy, rateFix, rateWhy } from './wording';
import type { Edit, Rule } from '../rule';

/** Target, what was done, completion: by task. */
const tasks: readonly (readonly [target: string, done: string, completion: string])[] = [
  ['W21', 'M14', 'W41'],
  ['W22', 'M15', 'W42'],
  ['W23', 'C05', 'W43'],
  ['W24', 'D04', 'W44'],
  ['W25', 'A15', 'W45'],
  ['W26', 'A51', 'W46'],
  ['W27', 'H03', 'W47'],
  ['W28', 'L01', 'W48'],
  ['W29', 'E02', 'W49'],
  ['W30', 'T01', 'W50'],
  ['W31', 'T09', 'W51'],
  ['W32', 'S15', 'W52'],
];

/** Targets of the year and how far they are met. */
export const progressRules: readonly Rule[] = [
  related(
    'R129',
    'QZ',
    inRow(...tasks.map(([target, done, completion]) => `${completion}＝${done}÷${target}×100`)),
    { name: ['完成率', 'Completion'], why: rateWhy, fix: rateFix },
    '各任务：完成率＝完成数÷目标数×100',
  ),
  related(
    'R130',
    'HS',
    inRow(...tasks.map(([target, done]) => `${done}＞0⇒${target}＞0`)),
    {
      name: ['有完成应有目标', 'What is done has a target'],
      why: [
        '目标数为0时算不出完成率；没有下达目标的任务应留空。',
        'With a target of 0 there is no rate; a task without a target is left blank.',
      ],
      fix: ['补填目标数，或将0改为空白。', 'Enter the target, or clear the 0.'],
    },
    '各任务：完成数＞0⇒目标数＞0',
  ),
  related(
    'R131',
    'HS',
    inRow(...tasks.map(([target, done]) => `${done}÷${target}×100≤300`)),
    {
      name: ['完成率高低', 'How far beyond the target'],
      why: bandWhy(
        '完成率一般不超过300%，超过的多为计量单位差错或目标过低',
        'Completion is mostly at most 300 %; beyond it a unit is wrong or the target too low',
      ),
      fix: ['核对完成数、目标数的计量单位和口径。', 'Check unit and scope of both.'],
    },
    '各任务：完成数÷目标数×100≤300',
  ),
  related('R132', 'QZ', inRow('W17＋W18≤W16'), {
    name: ['完成和未达标任务≤任务项数', 'Tasks met and behind within all'],
    why: partWhy,
    fix: partFix,
  }),
  define(
    'R149',
    'TS',
    { scope: 'row', relations: ['各任务：完成率≥时序进度'] },
    tasks.map(([, , completion]): Edit => ({ kind: 'mark', indicator: completion, mark: 75, tolerance: 10 })),
    {
      name: ['完成率达到时序进度', 'Completion in step with the year'],
      why: [
        '到9月30日日历年已过75%，完成率低于时序进度10个百分点以上的提示；时序进度和容差可按截止日期调整。',
        'By 30 September three quarters of the calendar year are gone; completion more than 10 points behind is pointed out. Both can be set to the date of the return.',
      ],
      fix: [
        '核对完成数是否漏报；确属滞后的，说明原因和补进措施。',
        'See whether something done was left out; if behind, say why and what will be done.',
      ],
    },
  ),
];
