import type { Figure } from '../figure';
import { checkOf } from '../textCheck';
import type { TextCheck } from '../textCheck';
import type { Passage } from './passage';

const persons = /(?:农民工|会员|女职工)[^，。；困难户家庭]{0,6}$/u;
const employers = /覆盖(?:企业|单位)[^，。；]{0,4}$/u;
const growingRate =
  /(?:率|占比|比重|参与面|覆盖面)[^，。；\d]{0,2}(?:比|较|同比)?[^，。；\d]{0,10}(?:增长|提高|上升|下降|降低|增加|提升)(?:了)?$/u;

/** Words that leave open what a figure says: its unit, its base, its time. */
export function wordingChecks({ figures, before, text }: Passage): readonly TextCheck[] {
  return figures.flatMap((figure, index): readonly TextCheck[] => {
    const words = before[index] ?? '';
    const found: TextCheck[] = [];
    if (figure.unit === '户' && persons.test(words) && !/困难|建档|家庭|低保|特困/u.test(words))
      found.push(checkOf('unit', false, figure, []));
    if (figure.unit === '人' && employers.test(words)) found.push(checkOf('unit', false, figure, []));
    if (figure.unit === '%' && growingRate.test(words)) found.push(checkOf('points', false, figure, []));
    if (figure.unit === '倍' && /(?:增加|增长|提高|扩大)(?:了)?$/u.test(words))
      found.push(checkOf('multiple', false, figure, []));
    if (/人[（(]次[)）]/u.test(figure.asPrinted)) found.push(checkOf('persons', false, figure, []));
    return [...found, ...nameChecks(figure, words, text)];
  });
}

const suffix = '(?:有限公司|公司|集团|厂|医院|银行|学校|学院|[市县区州])';
const list = new RegExp(
  `(?<names>(?:[^，。；、（）“”]{2,30}${suffix}、){2,}[^，。；、（）“”]{2,30}${suffix})(?<etc>等)?$`,
  'u',
);

/** A、B、C 3家: the names against their number. */
function nameChecks(figure: Figure, words: string, _text: string): readonly TextCheck[] {
  const match = list.exec(words);
  if (match?.groups === undefined || figure.unit === '%' || figure.value > 30) return [];
  const names = (match.groups['names'] ?? '')
    .split('、')
    .map((name, index) => (index === 0 ? name.replace(/^.*(?:选择|包括|确定|推荐|命名)了?/u, '') : name));
  const different = new Set(names).size;
  // 等 leaves names out; fewer are no contradiction, but a name printed twice is.
  if (match.groups['etc'] !== undefined && different === names.length) return [];
  return [
    { ...checkOf('names', different === figure.value, figure, [], { computed: different }), against: names },
  ];
}
