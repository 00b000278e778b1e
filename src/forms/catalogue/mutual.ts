import { enteredRate, optional, part, rate, required } from './parts/items';
import { internalMarks } from './parts/legal';
import type { FormDefinition } from '../definition';

/** Medical mutual aid: participants, contributions, benefits and gifts. */
export const mutualForm: FormDefinition = {
  id: 'mutual',
  title: { zh: '职工医疗互助保障情况', en: 'Medical mutual aid' },
  short: { zh: '医疗互助', en: 'Mutual aid' },
  about: {
    zh: '填报各市职工医疗互助的参加、收缴、给付和赠送慰问情况。',
    en: 'Medical mutual aid: participants, contributions, benefits, gifts.',
  },
  theme: 'aid',
  legal: internalMarks('工统(综)10表'),
  groups: [
    {
      title: { zh: '一、参加情况', en: 'I. Participants' },
      items: [
        optional('H16'),
        required('H03'),
        part('H17'),
        part('H18'),
        optional('H19'),
        enteredRate('H20'),
      ],
    },
    {
      title: { zh: '二、互助金收支', en: 'II. Contributions and benefits' },
      items: [
        required('H21'),
        required('H13'),
        optional('H05'),
        required('H04'),
        rate('H22', 'H04', 'H21'),
        enteredRate('H23'),
        optional('H24'),
        enteredRate('H25'),
      ],
    },
    {
      title: { zh: '三、赠送保障和慰问', en: 'III. Gifts and visits' },
      items: [
        optional('H01'),
        optional('H09'),
        optional('H10'),
        optional('H11'),
        optional('H06'),
        optional('H07'),
        optional('H02'),
        optional('H08'),
      ],
    },
  ],
  headlines: ['H03', 'H22', 'H13'],
  notes: [
    {
      zh: '按统计年度9月30日前最近结束的一期填报，期次和起止日期在审核说明中注明。',
      en: 'The last term closed by 30 September; its number and dates are said in the remarks.',
    },
    {
      zh: '一人参加几项互助的只计一人；受益人次按给付笔数计，受惠职工按人计。',
      en: 'Who takes part in several schemes counts once; person-times are benefits paid, workers are persons.',
    },
    { zh: '参保率以01表会员人数为分母。', en: 'The participation rate is over members as on form 01.' },
    {
      zh: '无发生额填“0”，未掌握的留空，不得以0代替。',
      en: 'Enter 0 for none; leave blank what is not known.',
    },
  ],
};
