import { statedGrowth } from '../../catalogue/statedGrowth';
import { intervalOfPrint } from '../../dataset/printed';
import type { Figure } from '../figure';
import { checkOf } from '../textCheck';
import type { TextCheck } from '../textCheck';
import { roundedOf } from './passage';
import type { Passage } from './passage';

const from = /(?:由|从)[^，。；]{0,20}$/u;
const to =
  /^[^，。；]{0,8}(?:增加|增长|提高|上升|发展|扩大|下降|减少|降低|提升|降|增|升)(?:到了?|至|为)[^，。；]{0,12}$/u;

/** The pairs 由A增加到B of a sentence, by the place of B among its figures. */
function pairsOf({ figures, before }: Passage): readonly (readonly [Figure, Figure, number])[] {
  return figures.flatMap((figure, index) => {
    const start = figures[index - 1];
    const isPair =
      start !== undefined &&
      from.test(before[index - 1] ?? '') &&
      to.test(before[index] ?? '') &&
      start.unit === figure.unit;
    return isPair ? [[start, figure, index] as const] : [];
  });
}

/** 由A增加到B，增长x%: the growth against its two ends. */
export function growthChecks(passage: Passage): readonly TextCheck[] {
  const pairs = pairsOf(passage);
  return passage.figures.flatMap((figure, index) => {
    if (figure.unit !== '%' || figure.kind !== 'change') return [];
    const words = passage.before[index] ?? '';
    if (!/(?:增长|增加|增幅|提高|上升|下降|减少|降低)/u.test(words) || /比|同比|较|年均|每年|翻/u.test(words))
      return [];
    const before = pairs.filter(
      ([, , at]) => at < index && passage.figures.slice(at + 1, index).every(({ unit }) => unit !== '%'),
    );
    const meant = /(?:均|都)/u.test(words) ? before : before.slice(-1);
    return meant.flatMap(([a, b]) => {
      const result = statedGrowth(intervalOfPrint(figure), roundedOf(b), roundedOf(a));
      if (result === undefined || /减少|下降|降低/u.test(words)) return [];
      const { outcome, computed, expected } = result;
      const cause = outcome === 'growthAsRatio' ? outcome : null;
      return [checkOf('growth', outcome === 'agrees', figure, [a, b], { computed, expected, cause })];
    });
  });
}

/** 由A增加到B of which no year is known: nobody's last year. */
export function undatedChecks(passage: Passage, text: string): readonly TextCheck[] {
  const isDated = /\d{4}年|年前|去年|上年|前年|年初|年底|[五5三3]年来|以来|期间/u;
  return pairsOf(passage).flatMap(([a, b]) => {
    const near = text.slice(Math.max(0, a.start - 60), b.end);
    const isCount = a.unit !== '%' && a.unit !== '元';
    return isCount && !isDated.test(near) && !isDated.test(passage.text)
      ? [checkOf('undated', false, a, [b])]
      : [];
  });
}
