import type { Piece } from '../text/sentence';

/** Why a numeral is no figure; the words of `left-out.csv`. */
export type LeftOutReason =
  'date' | 'duration' | 'name' | 'slogan' | 'ordinal' | 'phone' | 'page' | 'not_union_work';

export interface Masked extends Piece {
  readonly reason: LeftOutReason;
}

const han = '[一二两三四五六七八九十百]';

const patterns: readonly (readonly [LeftOutReason, RegExp])[] = [
  ['page', /^\s*\d{1,3}(?=\s*(?:(?:19|20)\d{2}年|本报|版))/gmu],
  ['page', /(?:第?\s?\d{1,3}\s?版)|\d{1,2}:\d{2}(?::\d{2})?/gu],
  ['name', /《[^《》\n]{1,60}》/gu],
  [
    'phone',
    /\d{5,}(?=[^\d，。；、万亿人个家户份]{0,4}(?:热线|电话|帮扶热线))|(?<=热线|电话|“)12351|\d{3,4}-\d{7,8}|https?:\S+|\b[\w./:-]{1,80}\.(?:com|cn|net|html?)\b[\w./?=&%-]*/giu,
  ],
  ['date', /(?:19|20)\d{2}(?:年)?(?:-|—|至|到)(?:19|20)\d{2}(?:年)?/gu],
  ['date', /(?:19|20)\d{2}-\d{1,2}-\d{1,2}/gu],
  ['date', /(?:(?:19|20)\d{2}|[〇零一二三四五六七八九]{4})年(?:度)?(?:\d{1,2}月(?:\d{1,2}日)?)?/gu],
  ['date', /(?:19|20)\d{2}(?=[“《])/gu],
  ['date', /\d{1,2}月?(?:份)?(?:-|至|到)\d{1,2}(?:月|日|时)(?:\d{1,2}日)?/gu],
  [
    'date',
    /\d{1,2}月\d{1,2}日|\d{1,2}月(?:份|底|末|初|中旬|上旬|下旬)?|\d{1,2}日(?!元)|“?\d{1,2}[·•.]\d{1,2}”?(?=汶川|地震|特大|大地震)/gu,
  ],
  ['date', new RegExp(`${han}{1,3}月(?:份|底|末|初)?|${han}{1,3}季度`, 'gu')],
  [
    'duration',
    new RegExp(
      `(?:第|近|过去的?|用了?|为期|连续|历时)?(?:\\d{1,3}|${han}{1,3})(?:多|余)?(?:个(?:月|半月|工作日|多月|小时|百分点的时间)|年(?:多|间|来|以来|前|后|时间|工作|计划|规划|行动|的时间|一度)|天|小时|周年|分钟|年(?=[，。、级]|内|连续))`,
      'gu',
    ),
  ],
  ['duration', /(?:今后|未来|接下来)(?:的)?[\d一二三四五六七八九十]{1,3}年/gu],
  ['name', /(?<=对于?|不足|年满|每)\d+(?:人|元|万元)(?:以上|以下)(?:的)?/gu],
  ['duration', new RegExp(`(?:近|过去的?|用了?|为期|连续|历时|最近)(?:\\d{1,2}|${han}{1,2})年`, 'gu')],
  [
    'ordinal',
    new RegExp(
      `第(?:\\d+|${han}{1,4})(?:届|次|批|个|名|家|季度|条|章|期|轮|位|产业|时间|责任人|一线)?`,
      'gu',
    ),
  ],
  ['ordinal', new RegExp(`(?:\\d+|${han}{1,4})届(?:${han}{1,3}次|全委|委员|常委|执委|中央)`, 'gu')],
  [
    'ordinal',
    new RegExp(
      `工会${han}{1,3}大|党的${han}{1,3}大|(?<=[^\\d])${han}是|(?:^|\\n)(?:\\d+|${han}{1,3})[、.](?!\\d)|（(?:\\d+|${han}{1,3})）`,
      'gu',
    ),
  ],
  [
    'name',
    /[A-Za-z]+\d+[A-Za-z]*|\d+[A-Z]{1,4}(?![a-z])|\d+(?:\+\d+)+|(?:世界|中国|全球)500强|“[一二三四五六七八九十]+五”|“?\d+·\d+”?/gu,
  ],
  ['name', /十[一二三四五]五(?=规划|时期|期间|”|末|以来)/gu],
  ['name', new RegExp(`(?:\\d+|${han}{1,3})个?(?:省(?!级)|省市|省份)(?:（[^（）]*）)?`, 'gu')],
  ['not_union_work', /\d+(?:\.\d+)?(?:万|亿)?(?:千瓦时|吨|公里|亩|立方米)/gu],
  [
    'slogan',
    /一(?:些|批|系列|线|定|体|般|样|直|起|步步|把|手|流|盘棋|站式|条龙|大批|部|张|方面|下|切|致|律|旦|再|度|贯)|进一步|(?<![\d.百千多余来几])万(?:里|众|家|象)|千(?:千万万|家万户|方百计|里)|百(?:姓|花|年)|(?:十|百|千|万)(?:佳|强|大|一)|统一|专一|唯一|第一|二次|一方|万名(?=职工大|员工大)|四季送|五小|两个普遍|三方(?:四家)?|双百|多一|又一/gu,
  ],
];

const quote = /“([^“”\n]{1,24})”/gu;

/** The places of a tidy text in which numerals are no figures, each with the reason. */
export function maskOf(text: string): readonly Masked[] {
  const found: Masked[] = patterns.flatMap(([reason, pattern]) =>
    [...text.matchAll(pattern)].map((match) => ({
      from: match.index,
      to: match.index + match[0].length,
      reason,
    })),
  );
  for (const match of text.matchAll(quote)) {
    const inside = match[1] ?? '';
    if (/[，。：；]/u.test(inside) && /\d/u.test(inside)) continue;
    found.push({ from: match.index, to: match.index + match[0].length, reason: 'slogan' });
  }
  return found.sort((a, b) => a.from - b.from || b.to - a.to);
}
