// What lists put before a name: numbers, bullets.
const before =
  /^(?:[*※★☆△▲●○◆◇■□•·\-–—†‡]+|\d{1,3}(?!\d)[.、):]?|\(\d{1,3}\)[.、:]?|\([一二三四五六七八九十]{1,3}\)[.、:]?|[一二三四五六七八九十]{1,3}[、.):])/u;
// What they put behind it: stars and other signs of a note, the number of a note, a stop.
const behind =
  /(?:[*※★☆△▲●○◆◇■□•·†‡:,;、。]+|[([](?:注[\d一二三四五]*|\d{1,2})[)\]]|(?<=[省市区县州旗盟])\d{1,2})$/u;
// Numbers in circles and raised numbers are marks as well; NFKC would make digits of them.
const circled = /[\u00b2\u00b3\u00b9\u2070-\u2079\u2460-\u2473\u24ea-\u24ff\u2776-\u2793]/gu;
const union = /(?:总工会|工会联合会|工会|(?<=[省市区县州旗盟])总)$/u;

/** The spelling used to compare names: no spaces, half-width digits and brackets. */
export function plainName(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u200b\ufeff]/gu, '');
}

/** A label without the number, bullet or sign of a note that lists put around it: 1 南宁市, （一）南宁市, 南宁市①. */
export function unmarked(text: string): string {
  return stripped(stripped(plainName(text.replace(circled, '')), before), behind);
}

/** The name that a label is about, without marks, 其中 and the union: 南宁市 for 其中：①南宁市总工会. */
export function bareName(text: string): string {
  const label = unmarked(text).replace(/^(?:其中|#):?/u, '');
  return stripped(stripped(stripped(label, before), union), behind);
}

/** The text without what a pattern finds at one of its ends, as often as it stands there. */
function stripped(text: string, mark: RegExp): string {
  let at = text;
  for (let next = at.replace(mark, ''); next !== at; next = at.replace(mark, '')) at = next;
  return at;
}
