import { areaOf, areas, liesIn, matchArea } from '../../catalogue/areas';
import type { Sentence } from '../text/sentence';

const full = areas
  .filter(({ level }) => level === 'province' || level === 'city' || level === 'county')
  .map(({ zh }) => zh);
const short = areas
  .filter(({ level, short: name }) => (level === 'province' || level === 'city') && name.length >= 2)
  .map(({ short: name }) => name);
const names = [...new Set([...full, ...short])]
  .filter((name) => name.length >= 2)
  .sort((a, b) => b.length - a.length);

const byFirst = new Map<string, string[]>();
for (const name of names) {
  const first = name.charAt(0);
  byFirst.set(first, [...(byFirst.get(first) ?? []), name]);
}

/** What makes a named place the subject of what follows: its union, or that it has or did something. */
const subject =
  /^(?:市|省|区|县|自治区)?(?:（[^）]*）)?(?:总工会|市总|省总|县总|区总|各级工会|工会|全市|全省|全县|全区|有|共|已|新|完成|达到?|为|\d|签订|发展|建立|组建|筹集|会员|基层|获|取得)/u;
const starts = /(?:^|[，。；、：“”（）\s]|其中|分别是|全国|我国|的|据|获悉|是|和|地处)$/u;
const national =
  /(?:全国|我国|中国工会)(?:已|共|总|基层工会|工会会员|工会(?:组织|已|会员)|会员|职工(?!职业)|签订|建会|参加|企业|新建|已建|农民工|各级工会共|有|技能|累计)/u;

/** The place at a position of the text, with its length. A chain of places (湖北省红安县) is the innermost. */
export function placeAt(
  text: string,
  position: number,
  within: string | undefined,
): { readonly code: string; readonly length: number } | undefined {
  let at = position;
  let found: string | undefined;
  for (;;) {
    const name = byFirst.get(text.charAt(at))?.find((one) => text.startsWith(one, at));
    if (name === undefined) break;
    const code =
      (found === undefined ? undefined : matchArea(name, found)?.code) ??
      (within === undefined ? undefined : matchArea(name, within)?.code) ??
      matchArea(name)?.code;
    if (
      code === undefined ||
      (found !== undefined &&
        !liesIn(
          areaOf(code) ?? { code: '', zh: '', short: '', en: '', level: 'county', parent: null },
          found,
        ))
    )
      break;
    found = code;
    at += name.length;
  }
  return found === undefined ? undefined : { code: found, length: at - position };
}

const provinceOf = (code: string): string | undefined =>
  /^\d{6}$/u.test(code) && code !== '000000' ? `${code.slice(0, 2)}0000` : undefined;

/** Answers of which place a figure of a sentence is, with the reporting area for what is not said. */
export function areaAt(text: string, sentence: Sentence, place: number, reporting: string): string {
  const within = provinceOf(reporting);
  let current: string | undefined;
  const isSummed = /等(?:共)?$/u.test(text.slice(sentence.from, place));
  for (let at = sentence.from; at < place; at += 1) {
    if (
      byFirst.get(text.charAt(at)) === undefined ||
      !starts.test(text.slice(Math.max(sentence.from, at - 4), at))
    )
      continue;
    const found = placeAt(text, at, within);
    if (found === undefined) continue;
    if (subject.test(text.slice(at + found.length, at + found.length + 12))) current = found.code;
    at += found.length - 1;
  }
  if (isSummed) return reporting;
  const words = text.slice(sentence.from, place);
  const outer = outerScope(words, reporting, within);
  return current ?? outer ?? reporting;
}

const provincial = /(?:全省|我省)(?!率先|首|第|先进|总工会(?:评|授|表)|市州|优秀|级|前|各市|工会工作)/gu;
const own = /(?:全市|我市|本市|市总|全县|我县|县总|全区|我区|区总|我会)/gu;
const last = (words: string, pattern: RegExp): number => [...words.matchAll(pattern)].at(-1)?.index ?? -1;

/** The province or the country, where the words before a figure are about it and not about the reporting area. */
function outerScope(words: string, reporting: string, within: string | undefined): string | undefined {
  const clause = words.slice(Math.max(words.lastIndexOf('，'), words.lastIndexOf('；')) + 1);
  if (reporting !== '000000' && national.test(clause) && !/全国(?:总|劳|模|五一|先进)/u.test(clause))
    return '000000';
  const level = areaOf(reporting)?.level;
  if ((level !== 'city' && level !== 'county') || within === undefined) return undefined;
  const at = last(words, provincial);
  // 被作为全省…: what happens in the province may still be about the area; only a subject holds for its sentence.
  const isSubject = at >= 0 && /(?:^|[，。；、]|年|来|底|前)$/u.test(words.slice(0, at));
  const isNear = at >= 0 && words.length - at <= 16;
  return at > last(words, own) && (isSubject || isNear) ? within : undefined;
}
