import type { CellContent } from '../../sheet';

/** A cell as text to compare: half-width, without any spaces; '' for a blank. */
export function plain(content: CellContent): string {
  if (content === null) return '';
  return String(content)
    .replace(circled, '')
    .normalize('NFKC')
    .replace(/[\s\u200b\ufeff]/gu, '');
}

// ① and ⑴ number columns and notes; NFKC would make figures of them.
const circled = /[\u2460-\u2487\u24ea-\u24ff\u2776-\u2793]/gu;

/** A name to compare as it is: without spaces and punctuation. */
export function nameKey(name: string): string {
  return plain(name).replace(punctuation, '');
}

const punctuation = /[()[\]【】〔〕:,、.。"“”'‘’\-—–_/·;#*]/gu;

// What says "how many" without saying of what; at the end of a name it adds nothing.
const counting = /(?:总人数|人数|总数|个数|份数|户数|件数|家数|项数|数量|合计|总计|小计|总额|数)$/u;

/**
 * The core of an indicator's name, so that 工会会员（人数）, 会员总数 and 会员数 are one. Applied alike to catalogue
 * names and to heads; '' for a head that only counts (合计, 份数).
 */
export function nameCore(name: string): string {
  const words = nameKey(name)
    .replace(/^其中/u, '')
    .replace(/工会会员/gu, '会员')
    .replace(/涵盖|涉及|惠及/gu, '覆盖')
    .replace(/协议书?/gu, '合同')
    .replace(/专项集体合同|专项合同|集体合同/gu, '合同')
    .replace(/签订的?(?!率)/gu, '')
    .replace(/覆盖女职工/gu, '覆盖职工')
    .replace(/覆盖人(?:数|员)?$/u, '覆盖职工')
    .replace(/覆盖企业单位/gu, '覆盖企业');
  return words.replace(counting, '').replace(counting, '');
}

/** The pairs of neighbouring characters of a text. */
export function pairsOf(text: string): readonly string[] {
  const pairs: string[] = [];
  for (let at = 1; at < text.length; at += 1) pairs.push(text.slice(at - 1, at + 1));
  return pairs;
}

/** Likeness of two names by shared pairs of characters (Dice), 0 to 1. */
export function likeness(left: readonly string[], right: readonly string[]): number {
  if (left.length === 0 || right.length === 0) return 0;
  const rest = [...right];
  let shared = 0;
  for (const pair of left) {
    const at = rest.indexOf(pair);
    if (at < 0) continue;
    rest.splice(at, 1);
    shared += 1;
  }
  return (2 * shared) / (left.length + right.length);
}
