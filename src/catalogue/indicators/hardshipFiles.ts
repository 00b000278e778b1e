import type { Indicator } from '../indicator';
import { flow, stock } from './define';

/** Households on file as in hardship: their kinds, how files open and close. */
export const hardshipFileIndicators: readonly Indicator[] = [
  stock('A41', '户', 'sub', {
    zh: ['深度困难职工', '在档户中认定为深度困难的户数。'],
    en: ['Households in deep hardship', 'Households on file that count as in deep hardship.'],
    synonyms: ['深度困难', '深度困难户'],
  }),
  stock('A42', '户', 'sub', {
    zh: ['相对困难职工', '在档户中认定为相对困难的户数。'],
    en: ['Households in relative hardship', 'Households on file that count as in relative hardship.'],
    synonyms: ['相对困难', '相对困难户'],
  }),
  stock('A43', '户', 'sub', {
    zh: ['意外致困职工', '在档户中因意外变故致困的户数。'],
    en: [
      'Households in hardship by accident',
      'Households on file whom a sudden event brought into hardship.',
    ],
    synonyms: ['意外致困', '意外致困户'],
  }),
  stock('A44', '户', 'sub', {
    zh: ['困难农民工', '在档户中的农民工户数。'],
    en: ['Migrant households on file', 'Households of rural migrant workers on file.'],
    synonyms: ['困难农民工户', '在档困难农民工'],
    of: ['A01', '农民工'],
  }),
  stock('A45', '户', 'sub', {
    zh: ['全国级在档困难职工', '在档户中经全国总工会认定的户数。'],
    en: ['Households recognised nationally', 'Households on file that the national federation recognises.'],
    synonyms: ['全国级困难职工', '全总认定', '国家级建档'],
  }),
  stock('A46', '人', 'sub', {
    zh: ['困难农民工供养人口', '在档农民工家庭供养的人口数。'],
    en: ['Dependants of migrants on file', 'Persons whom the migrant households on file support.'],
    synonyms: ['农民工供养人口'],
    of: ['A30', '农民工'],
  }),
  stock('A47', '户', 'sub', {
    zh: ['低保户', '在档户中领取最低生活保障金的户数。'],
    en: ['Households on the minimum allowance', 'Households on file that draw the minimum living allowance.'],
    synonyms: ['低保困难职工', '享受低保'],
  }),
  stock('A48', '户', 'sub', {
    zh: ['应保未保户', '收入低于当地低保标准、尚未纳入低保的在档户数。'],
    en: [
      'Households entitled but not on it',
      'Households on file below the line of the minimum allowance that do not draw it.',
    ],
    synonyms: ['应保未保', '未享受低保'],
  }),
  stock('A49', '户', 'sub', {
    zh: ['低保边缘户', '收入略高于当地低保标准的在档户数。'],
    en: [
      'Households just above the line',
      'Households on file just above the line of the minimum allowance.',
    ],
    synonyms: ['低保边缘', '边缘户'],
  }),
  flow('A50', '户', 'flow', {
    zh: ['本年新增建档', '报告期内新建档案的困难职工户数。'],
    en: ['Files opened', 'Households put on file in the period.'],
    synonyms: ['新增建档', '新建档', '新增困难职工'],
  }),
  flow('A51', '户', 'flow', {
    zh: ['本年解困脱困', '报告期内经审核脱困、销档的户数。'],
    en: [
      'Households out of hardship',
      'Households found to be out of hardship in the period, their files closed.',
    ],
    synonyms: ['脱困户', '脱困销档', '解困脱困户', '解困脱困'],
  }),
  flow('A52', '户', 'sub', {
    zh: ['本年其他退出', '报告期内因退休、调离、死亡或复核不符等原因销档的户数。'],
    en: ['Files closed otherwise', 'Files closed in the period by retirement, removal, death or a review.'],
    synonyms: ['注销档案', '识别退出', '其他原因退出'],
  }),
  stock('A53', '户', 'sub', {
    zh: ['纳入兜底和常态化帮扶', '因重病、残疾等长期困难由政府兜底并由工会经常帮扶的户数。'],
    en: [
      'Households under lasting support',
      'Households in lasting hardship, kept by the state and helped by the union as a rule.',
    ],
    synonyms: ['兜底保障', '常态化帮扶'],
  }),
  flow('A54', '户', 'flow', {
    zh: ['就业创业解困', '报告期内以就业创业方式帮扶的困难职工户数。'],
    en: ['Households helped by work', 'Households helped into work or a business of their own.'],
    synonyms: ['就业创业一批', '就业解困'],
  }),
  flow('A55', '户', 'flow', {
    zh: ['社会保险覆盖', '报告期内帮助落实社会保险待遇的困难职工户数。'],
    en: ['Households brought under insurance', 'Households helped to what social insurance owes them.'],
    synonyms: ['社保一批', '落实社保'],
  }),
  flow('A56', '户', 'flow', {
    zh: ['大病保险和医疗互助保障', '报告期内纳入大病保险或职工医疗互助的困难职工户数。'],
    en: [
      'Households covered against illness',
      'Households brought under insurance for grave illness or medical mutual aid.',
    ],
    synonyms: ['大病保险一批', '医疗互助一批'],
  }),
  flow('A57', '户', 'flow', {
    zh: ['社会救助兜底', '报告期内转由社会救助兜底的困难职工户数。'],
    en: ['Households handed to social relief', 'Households that social relief took over in the period.'],
    synonyms: ['兜底一批', '社会救助一批'],
  }),
  flow('A58', '户', 'flow', {
    zh: ['一门受理申请', '经“一门受理、协同办理”提出申请的户数，线上申请和部门推送都算。'],
    en: [
      'Applications by one door',
      'Households that applied through the joint desk, online or sent on by offices.',
    ],
    synonyms: ['推送户数', '线上申请', '协同办理'],
  }),
  flow('A59', '户', 'sub', {
    zh: ['审核建档', '一门受理的申请户中审核后建档的户数。'],
    en: ['Applicants put on file', 'Households that applied by one door and were put on file.'],
    synonyms: ['审核通过', '批准建档'],
  }),
];
