import { optional, part, required } from './parts/items';
import { internalMarks } from './parts/legal';
import type { FormDefinition } from '../definition';

/** Households in hardship on file, and how files open and close. */
export const hardshipForm: FormDefinition = {
  id: 'hardship',
  title: { zh: '困难职工档案和解困脱困情况', en: 'Hardship files and exits' },
  short: { zh: '困难档案', en: 'Hardship' },
  about: {
    zh: '填报各市困难职工在档、建档、脱困和退出情况。',
    en: 'Households in hardship: on file, opened, out of hardship, closed.',
  },
  theme: 'aid',
  legal: internalMarks('工统(综)06表'),
  groups: [
    {
      title: { zh: '一、在档情况', en: 'I. On file' },
      items: [
        required('A01'),
        part('A41'),
        part('A42'),
        part('A43'),
        part('A44'),
        part('A45'),
        optional('A30'),
        part('A46'),
      ],
    },
    {
      title: { zh: '二、认定类别（较早口径）', en: 'II. Older categories' },
      items: [optional('A47'), optional('A48'), optional('A49')],
    },
    {
      title: { zh: '三、建档、脱困和退出', en: 'III. Entries and exits' },
      items: [required('A50'), required('A51'), optional('A52'), optional('A53')],
    },
    {
      title: { zh: '四、四个一批', en: 'IV. Four ways out' },
      items: [optional('A54'), optional('A55'), optional('A56'), optional('A57')],
    },
    {
      title: { zh: '五、受理和救助', en: 'V. Applications and relief' },
      items: [optional('A36'), optional('A58'), part('A59'), optional('A32'), optional('A33'), part('A34')],
    },
  ],
  headlines: ['A01', 'A51', 'A50'],
  notes: [
    {
      zh: '在档户数为9月30日时点数，建档、脱困和退出为上年10月1日至本年9月30日；档案系统按自然年统计的，在审核说明中注明。',
      en: 'Files at 30 September, changes from 1 October of the year before; say so where the file system counts calendar years.',
    },
    {
      zh: '深度、相对、意外致困为现行分类，低保户、应保未保户、低保边缘户为较早口径，两种口径只填一种。',
      en: "Deep, relative and accidental hardship are today's kinds; those by the minimum allowance are the older ones. Fill one set only.",
    },
    { zh: '四个一批互有交叉，不相加。', en: 'The four ways out overlap and are not added.' },
    {
      zh: '无发生额填“0”，未掌握的留空，不得以0代替。',
      en: 'Enter 0 for none; leave blank what is not known.',
    },
  ],
};
