import { optional, part, rate, required } from './parts/items';
import { internalMarks } from './parts/legal';
import type { FormDefinition } from '../definition';

/** Training, placement, job fairs, start-ups and skilled workers. */
export const trainingForm: FormDefinition = {
  id: 'training',
  title: { zh: '职业培训和就业服务情况', en: 'Training and employment service' },
  short: { zh: '培训就业', en: 'Training' },
  about: {
    zh: '填报各市职工培训、职业介绍、招聘创业和技能人才情况。',
    en: 'Training, placement, job fairs, start-ups and skilled workers.',
  },
  theme: 'skills',
  legal: internalMarks('工统(综)09表'),
  groups: [
    {
      title: { zh: '一、职工培训', en: 'I. Training' },
      items: [
        optional('T03'),
        required('T01'),
        optional('T04'),
        part('T30'),
        part('T31'),
        optional('T02'),
        optional('T32'),
        optional('T14'),
      ],
    },
    {
      title: { zh: '二、再就业培训和职业介绍', en: 'II. Re-employment' },
      items: [
        optional('T05'),
        required('T08'),
        required('T09'),
        rate('T33', 'T09', 'T08'),
        optional('T10'),
        optional('T11'),
        optional('T12'),
      ],
    },
    {
      title: { zh: '三、招聘和创业', en: 'III. Job fairs and start-ups' },
      items: [
        optional('T34'),
        optional('T20'),
        optional('T21'),
        optional('T22'),
        optional('T24'),
        rate('T35', 'T24', 'T22'),
        optional('T36'),
        optional('T37'),
      ],
    },
    {
      title: { zh: '四、技能人才', en: 'IV. Skilled workers' },
      items: [
        optional('T26'),
        part('T27'),
        rate('T28', 'T27', 'T26'),
        optional('T16'),
        part('T38'),
        part('T39'),
        part('T40'),
        part('T41'),
        part('T42'),
      ],
    },
    {
      title: { zh: '五、培训阵地', en: 'V. Places of training' },
      items: [optional('T06'), optional('T07'), optional('T43'), optional('T18')],
    },
  ],
  headlines: ['T01', 'T09', 'T33'],
  notes: [
    {
      zh: '人与人次分栏填报，只掌握其中一种的，另一栏留空。',
      en: 'Persons and person-times have columns of their own; leave blank what is not known.',
    },
    {
      zh: '持证人数和技能人才取自人力资源社会保障部门的，在审核说明中注明。',
      en: 'Say in the remarks where certificates and skilled workers are figures of the labour department.',
    },
    {
      zh: '招聘会只计工会主办或承办的场次，同一岗位不重复计算。',
      en: 'Only fairs that the union held; a vacancy counts once.',
    },
    {
      zh: '无发生额填“0”，未掌握的留空，不得以0代替。',
      en: 'Enter 0 for none; leave blank what is not known.',
    },
  ],
};
