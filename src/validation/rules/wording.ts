type Both = readonly [zh: string, en: string];

/** Words that rules of the same sort share. */
export const partWhy: Both = ['部分不能大于总体。', 'A part cannot exceed the whole.'];
export const partFix: Both = [
  '核对其中项与总数，查明是其中项多报还是总数少报。',
  'Check part and whole: either the part is too large or the whole too small.',
];
export const sumFix: Both = [
  '逐项核对，查明有无漏填、重填或录入差错。',
  'Check each part for omissions, doubles and typing errors.',
];
export const rateWhy: Both = [
  '比率由表内两项计算得出，保留两位小数。',
  'The rate is computed from two figures of the form, with two decimals.',
];
export const rateFix: Both = ['恢复公式，或按公式更正。', 'Keep the formula, or correct the rate.'];
export const togetherFix: Both = [
  '补填漏填项；没有漏填的，核对是否串行。',
  'Enter what was left out, or see whether it stands in the wrong row.',
];
export const unitFix: Both = [
  '先核对计量单位（元与万元、人与人次），再核对两个数。',
  'See first whether units were mixed up (元 and 万元, persons and person-times), then check both figures.',
];

/** Why a quotient is queried: what it mostly is, and that the band is ours. */
export function bandWhy(zh: string, en: string): Both {
  return [`${zh}；范围由本工具设定，可调整。`, `${en}; the band is ours and can be set.`];
}
