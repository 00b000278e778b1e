import { enteredRate, optional, part, rate, required } from './parts/items';
import { internalMarks } from './parts/legal';
import type { FormDefinition } from '../definition';

/** Emulation, suggestions, innovation, model workers and masters. */
export const emulationForm: FormDefinition = {
  id: 'emulation',
  title: { zh: '劳动和技能竞赛、职工创新情况', en: 'Emulation and innovation' },
  short: { zh: '竞赛创新', en: 'Emulation' },
  about: {
    zh: '填报各市劳动和技能竞赛、合理化建议、技术创新和劳模工匠情况。',
    en: 'Emulation, suggestions, innovation, model workers and masters.',
  },
  theme: 'skills',
  legal: internalMarks('工统(综)08表'),
  groups: [
    {
      title: { zh: '一、劳动和技能竞赛', en: 'I. Emulation' },
      items: [
        optional('E08'),
        required('E01'),
        optional('E05'),
        enteredRate('E12'),
        optional('E07'),
        optional('E31'),
        optional('E28'),
        optional('E36'),
      ],
    },
    {
      title: { zh: '二、合理化建议', en: 'II. Suggestions' },
      items: [required('E02'), part('E03', 'required'), rate('E37', 'E03', 'E02'), optional('E33')],
    },
    {
      title: { zh: '三、技术创新', en: 'III. Technical innovation' },
      items: [
        optional('E34'),
        optional('E38'),
        optional('E32'),
        optional('E35'),
        optional('E04'),
        optional('E18'),
        optional('E26'),
        optional('E27'),
      ],
    },
    {
      title: { zh: '四、劳模和工匠人才创新工作室', en: 'IV. Innovation studios' },
      items: [required('E15'), part('E39'), part('E40'), part('E41'), optional('E17'), optional('E13')],
    },
    {
      title: { zh: '五、劳模、工匠和能手', en: 'V. Models and masters' },
      items: [
        optional('G12'),
        optional('G14'),
        optional('G22'),
        optional('G21'),
        optional('E10'),
        optional('E30'),
        optional('E29'),
        optional('G19'),
      ],
    },
  ],
  headlines: ['E01', 'E37', 'E02', 'E15'],
  notes: [
    {
      zh: '参赛职工按人次计，竞赛参赛人数按人计，两项各填各的，不互相替代。',
      en: 'Participants are person-times, contestants are persons; neither stands for the other.',
    },
    {
      zh: '创造价值和经济效益应有计算依据，不重复计算。',
      en: 'Value and benefit need a calculation and are counted once.',
    },
    {
      zh: '工作室为期末实有数；劳模、工匠、能手为本统计年度新命名数。',
      en: 'Studios at the end of the period; titles are those newly given in the year.',
    },
    {
      zh: '无发生额填“0”，未掌握的留空，不得以0代替。',
      en: 'Enter 0 for none; leave blank what is not known.',
    },
  ],
};
