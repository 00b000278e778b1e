import { optional, part, required } from './parts/items';
import { internalMarks } from './parts/legal';
import type { FormDefinition } from '../definition';

/** Stations, nursing rooms, libraries, palaces, aid and rights centres. */
export const venuesForm: FormDefinition = {
  id: 'venues',
  title: { zh: '服务职工阵地情况', en: 'Places that serve workers' },
  short: { zh: '服务阵地', en: 'Venues' },
  about: {
    zh: '填报各市户外劳动者服务站点、妈咪小屋、职工书屋、文化宫和帮扶维权阵地情况。',
    en: 'Stations, nursing rooms, libraries, palaces, aid and rights centres.',
  },
  theme: 'service',
  legal: internalMarks('工统(综)12表'),
  groups: [
    {
      title: { zh: '一、户外劳动者服务站点（工会驿站）', en: "I. Outdoor workers' stations" },
      items: [
        required('S15'),
        part('S16'),
        part('S17'),
        optional('S18'),
        part('S19'),
        part('S20'),
        part('S21'),
        optional('S22'),
      ],
    },
    {
      title: { zh: '二、爱心妈咪小屋', en: 'II. Nursing rooms' },
      items: [required('S23'), part('S24'), optional('S06'), optional('S25')],
    },
    {
      title: { zh: '三、职工书屋', en: 'III. Reading rooms' },
      items: [required('K10'), optional('K08'), part('K25'), part('K26'), optional('K11'), optional('K15')],
    },
    {
      title: { zh: '四、工人文化宫和活动中心', en: 'IV. Culture palaces' },
      items: [
        required('K07'),
        optional('S14'),
        optional('K24'),
        optional('K27'),
        optional('F04'),
        optional('F05'),
      ],
    },
    {
      title: { zh: '五、帮扶维权阵地', en: 'V. Aid and rights centres' },
      items: [
        required('S04'),
        optional('S09'),
        optional('S05'),
        optional('S02'),
        optional('S08'),
        optional('S10'),
        optional('S11'),
        optional('S12'),
      ],
    },
  ],
  headlines: ['S15', 'S18', 'K10', 'K07'],
  notes: [
    {
      zh: '只填正常开放、挂有标识的阵地，已撤并的不计；站点内设小屋的，两处各计一个。',
      en: 'Only places that are open and marked; a station with a nursing room counts once in each.',
    },
    {
      zh: '爱心驿站和妈咪小屋能分列的，分别填报，合计一项留空；最美、示范称号不与星级相加。',
      en: 'Where stations and rooms are known apart, leave their sum blank; honours are not added to stars.',
    },
    {
      zh: '无发生额填“0”，未掌握的留空，不得以0代替。',
      en: 'Enter 0 for none; leave blank what is not known.',
    },
  ],
};
