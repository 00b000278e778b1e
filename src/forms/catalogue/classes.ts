import { optional, part, rate, required } from './parts/items';
import { internalMarks } from './parts/legal';
import type { FormDefinition } from '../definition';

/** Grassroots unions by class (三分类三升级), and their moves. */
export const classesForm: FormDefinition = {
  id: 'classes',
  title: { zh: '基层工会组织“三分类三升级”情况', en: 'Grassroots unions by class' },
  short: { zh: '三分类', en: 'Classes' },
  about: {
    zh: '填报各市基层工会分类定标、升降类和规范化建设情况。',
    en: 'Grassroots unions by class, their moves and models.',
  },
  theme: 'organising',
  legal: internalMarks('工统(综)05表'),
  groups: [
    {
      title: { zh: '一、分类定标', en: 'I. Classes' },
      items: [
        required('M33'),
        part('M42', 'required'),
        part('M43', 'required'),
        part('M44', 'required'),
        rate('M45', 'M42', 'M33'),
        rate('M46', 'M43', 'M33'),
        rate('M47', 'M44', 'M33'),
      ],
    },
    {
      title: { zh: '二、升级和降级', en: 'II. Moves' },
      items: [optional('M48'), optional('M49'), optional('M50'), optional('M51')],
    },
    {
      title: { zh: '三、组织总数和示范', en: 'III. All unions and models' },
      items: [required('M01'), optional('M52'), optional('M53')],
    },
  ],
  headlines: ['M33', 'M45', 'M47'],
  notes: [
    {
      zh: '类别按统计年度9月30日的定类结果填报；分类标准由各市（州）总工会制定，在审核说明中注明文号。',
      en: "Classes at 30 September; the criteria are the city union's, its document is named in the remarks.",
    },
    {
      zh: '一类为上水平、二类为上台阶、三类为换面貌；比上年的增减由表内公式得出，不另填报。',
      en: 'Class one is to excel, two to improve, three to recover; changes against last year are computed, not entered.',
    },
    {
      zh: '无发生额填“0”，未掌握的留空，不得以0代替。',
      en: 'Enter 0 for none; leave blank what is not known.',
    },
  ],
};
