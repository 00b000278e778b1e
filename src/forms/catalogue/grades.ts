import { enteredRate, optional, part, rate, required } from './parts/items';
import { internalMarks } from './parts/legal';
import type { FormDefinition } from '../definition';

/** Grades of enterprises that bargain over wages. */
export const gradesForm: FormDefinition = {
  id: 'grades',
  title: { zh: '企业工资集体协商工作等级评价情况', en: 'Grading of wage bargaining' },
  short: { zh: '协商等级', en: 'Grades' },
  about: {
    zh: '填报各市企业工资集体协商等级评价的结果、升降和示范。',
    en: 'Grades of enterprises in wage bargaining, moves and models.',
  },
  theme: 'relations',
  legal: internalMarks('工统(综)04表'),
  groups: [
    {
      title: { zh: '一、协商建制', en: 'I. Bargaining in place' },
      items: [optional('C26'), required('C05'), enteredRate('C23')],
    },
    {
      title: { zh: '二、等级评价', en: 'II. Grades' },
      items: [
        required('C27'),
        part('C28'),
        part('C29'),
        part('C30'),
        part('C31'),
        rate('C32', 'C27', 'C05'),
        rate('C33', 'C28', 'C27'),
        enteredRate('C25'),
      ],
    },
    {
      title: { zh: '三、升级转化和示范', en: 'III. Moves and models' },
      items: [optional('C34'), optional('C35'), optional('C36'), optional('C19'), part('C37'), part('C38')],
    },
  ],
  headlines: ['C27', 'C33', 'C05'],
  notes: [
    {
      zh: '等级按统计年度9月30日前最近公布的一轮评价填报；当年没有评完一轮的沿用上一轮，并在审核说明中注明。',
      en: 'Grades are those of the last round published by 30 September; where no round closed in the year, those of the round before, said in the remarks.',
    },
    {
      zh: '签订率以已建会企业为分母，与02表建制率（以应建制企业为分母）口径不同。',
      en: 'The signing rate is over enterprises with a union, not over those due to bargain as on form 02.',
    },
    {
      zh: '无发生额填“0”，未掌握的留空，不得以0代替。',
      en: 'Enter 0 for none; leave blank what is not known.',
    },
  ],
};
