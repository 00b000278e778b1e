import type { Numeral } from '../../dataset/numeral';

const personTimes = /人次(?:数|累计)?(?:已|累计)?(?:达到?|为|有|共)?$/u;

const right: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:名|位)?(?:建档|城镇|困难|在职|女|一线|在档)?(?:农民工|职工|会员|工会会员|劳动者|就业人员|从业人员|城乡居民|居民)/u,
    '人',
  ],
  [
    /^(?:大)?(?:工会)?(?:法律)?(?:服务)?(?:企业|单位|部门|工种|系统|集体|律师|县(?!级|总)|城区|区(?=[已工、均])|区县|个?乡镇|行业|市州|工业园区|基层|街道|社区|村)/u,
    '个',
  ],
];

// Behind a large numeral the noun may have words of its own before it (5.2万新就业形态劳动者, 400万温暖资金).
const rightOfLarge: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:名|位)?[\p{Script=Han}“”]{0,10}?(?:劳动者|职工|会员|农民工|人员|司机|配送员|快递员|群众|居民)/u,
    '人',
  ],
  [/^[\p{Script=Han}“”]{0,6}?(?:资金|经费|款项|专款|助学金|慰问金|救助金|补助|奖金)/u, '元'],
];

const left: readonly (readonly [RegExp, string])[] = [
  [personTimes, '人次'],
  [
    /(?:会员|职工|农民工|人数|总人数|人口|代表|队伍)(?:总数|人数|总量)?(?:中)?(?:已|就|更|也)?(?:经)?(?:由|从)?[^，。；\d]{0,4}(?:\d{4}年(?:底)?的?)?(?:增加到|增长到|发展到|增至|达到?|为|有|超过?|突破|共)?[^，。；\d]{0,3}$/u,
    '人',
  ],
  [
    /(?:组织|企业|单位|法人)(?:总?数)?(?:已|就)?(?:由|从|增加到|达到?|为|有|超过?|共)[^，。；\d]{0,3}$/u,
    '个',
  ],
  [/(?:资金|经费|金额|款|效益|工资|欠薪|损失|钱)[^，。；\d]{0,4}$/u, '元'],
  [/(?:拨付|下拨|筹集|筹措|募集|发放|补助|补贴|津贴|捐赠|捐款)(?:了)?$/u, '元'],
  [/率(?:已|均)?(?:分别)?(?:达到?|为|是)$/u, '%'],
];

/**
 * The measure word of a numeral: its own, or where none is printed (409.9万农民工, 会员总数达到2.8亿) the one that the noun
 * beside it takes; '' where nothing says what is counted.
 */
export function unitOfNumeral(numeral: Numeral, before: string, after: string): string {
  if (numeral.unit !== '') return numeral.unit;
  const isLarge = numeral.value >= 10_000 || /[万亿多余]/u.test(numeral.text);
  const next = [...right, ...(isLarge ? rightOfLarge : [])].find(([pattern]) => pattern.test(after));
  if (next !== undefined) return next[1];
  const last = left.find(([pattern, unit]) => (isLarge || unit === '%') && pattern.test(before));
  if (last === undefined) return '';
  return last[1] === '%' && (numeral.value > 100 || !/^[，。；、）]|^$/u.test(after)) ? '' : last[1];
}
