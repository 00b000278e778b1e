import { meets, sum, times } from '../../catalogue/interval';
import { statedShare } from '../../catalogue/statedShare';
import { intervalOfPrint } from '../../dataset/printed';
import type { Figure } from '../figure';
import { checkOf } from '../textCheck';
import type { TextCheck } from '../textCheck';
import { roundedOf } from './passage';
import type { Passage } from './passage';

const total = (figures: readonly Figure[]): number =>
  figures.reduce((value, figure) => value + figure.value, 0);
const sumOf = (figures: readonly Figure[]) => sum(figures.map((figure) => intervalOfPrint(figure)));

/** The figures before a place that are counted alike, as far as they follow each other. */
function runBefore(figures: readonly Figure[], index: number): readonly Figure[] {
  const run: Figure[] = [];
  for (let at = index - 1; at >= 0; at -= 1) {
    const figure = figures[at];
    if (figure === undefined || figure.unit !== figures[index]?.unit || figure.kind !== 'level') break;
    run.unshift(figure);
  }
  return run;
}

/** A、B，合计C: the parts against the sum that is stated behind them. */
export function sumChecks({ figures, before }: Passage): readonly TextCheck[] {
  return figures.flatMap((figure, index) => {
    const words = before[index] ?? '';
    if (!/^[^。]{0,12}(?:合计|总计|共计|两项(?:合计|共)|三项(?:合计|共))[^，。；]{0,8}$/u.test(words))
      return [];
    // 共计 also opens a new count; only right behind its parts is it their sum.
    if (/共计/u.test(words) && !/^[^，。；]{0,4}，?(?:两项|三项)?共计[^，。；]{0,4}$/u.test(words)) return [];
    const parts = runBefore(figures, index);
    if (parts.length < 2 || figure.qualifier === 'at_least') return [];
    const expected = sumOf(parts);
    const holds = meets(intervalOfPrint(figure), expected);
    const exact = parts.every(({ qualifier }) => qualifier !== 'at_least');
    // A rough part leaves more room than rounding; a sum outside the exact prints is still worth a look.
    const strict = sum(parts.map((part) => intervalOfPrint({ ...part, qualifier: 'exact' })));
    const agrees = exact ? meets(intervalOfPrint(figure), strict) : holds;
    return [checkOf('sum', agrees, figure, parts, { computed: total(parts), expected: strict })];
  });
}

// Parts that exclude each other and are together the whole.
const exclusive: readonly RegExp[] = [
  /一类[^。]*二类[^。]*三类/u,
  /行业性[^。]*区域性|区域性[^。]*行业性/u,
  /本科[^。]*(?:专科|高职|大专)[^。]*(?:高中|中职)/u,
  /男[^。]*女|公有制企业[^。]*非公有制企业/u,
];

/** 共N，其中A a、B b: parts that exclude each other against the whole; any one part must not be above it. */
export function partChecks({ figures, before, text }: Passage): readonly TextCheck[] {
  return figures.flatMap((whole, index) => {
    const next = before[index + 1] ?? '';
    if (whole.kind !== 'level' || !/^[^。；]{0,24}[，（：；。]?(?:其中|行业性|区域性|分别为)/u.test(next))
      return [];
    const parts: Figure[] = [];
    for (let at = index + 1; at < figures.length; at += 1) {
      const figure = figures[at];
      if (figure === undefined) break;
      if (figure.unit === '%' && figure.kind === 'share') continue;
      if (figure.unit !== whole.unit || figure.kind !== 'level') break;
      if (at > index + 1 && /[；。]/u.test(before[at] ?? '') && !/^；/u.test(before[at] ?? '')) break;
      if (at > index + 1 && /共|发展|新建|签订|累计|覆盖/u.test(before[at] ?? '')) break;
      parts.push(figure);
    }
    const isWhole = parts.length > 1 && exclusive.some((pattern) => pattern.test(text));
    if (isWhole) {
      const expected = sumOf(parts);
      return [
        checkOf('parts', meets(intervalOfPrint(whole), expected), whole, parts, {
          computed: total(parts),
          expected,
        }),
      ];
    }
    if (parts.length > 1 && total(parts) === whole.value) {
      return [checkOf('parts', true, whole, parts, { computed: total(parts), expected: sumOf(parts) })];
    }
    return parts
      .filter(
        (part) => intervalOfPrint(part).low > intervalOfPrint(whole).high && /^[^。；]{0,10}其中/u.test(next),
      )
      .slice(0, 1)
      .map((part) => checkOf('above', false, part, [whole]));
  });
}

interface Shared {
  readonly share: Figure;
  readonly part: Figure;
}

/** 一类x个，占a%: each share against its part and the whole, which is printed before or is the sum of the parts. */
export function shareChecks({ figures, before }: Passage): readonly TextCheck[] {
  const shared: Shared[] = figures.flatMap((share, index) => {
    const part = figures[index - 1];
    const isShare =
      share.kind === 'share' &&
      share.unit === '%' &&
      /^[^。；]{0,4}占(?:比)?(?:为|达|到)?$/u.test((before[index] ?? '').replace(/[，（]/gu, ''));
    return isShare && part?.kind === 'level' ? [{ share, part }] : [];
  });
  const [first] = shared;
  if (first === undefined || shared.length < 2) return [];
  const unit = first.part.unit;
  const parts = shared.map(({ part }) => part);
  if (parts.some((part) => part.unit !== unit)) return [];
  const isAll = Math.abs(total(shared.map(({ share }) => share)) - 100) <= 1;
  const place = figures.indexOf(first.part);
  const printed = figures
    .slice(0, place)
    .findLast((figure) => figure.unit === unit && figure.kind === 'level' && figure.value > first.part.value);
  const base = isAll ? { value: total(parts), ...sumOf(parts) } : printed && roundedOf(printed);
  if (base === undefined) return [];
  const balanced = Math.abs(total(shared.map(({ share }) => share)) - 100) < 1e-9;
  return shared.flatMap(({ share, part }) => {
    const result = statedShare(intervalOfPrint(share), roundedOf(part), base);
    if (result === undefined) return [];
    const { agrees, computed, expected } = result;
    const against = isAll
      ? [part, ...parts.filter((one) => one !== part)]
      : [part, ...(printed === undefined ? [] : [printed])];
    return [
      checkOf('share', agrees, share, against, {
        computed,
        expected,
        cause: !agrees && balanced ? 'balanced' : null,
      }),
    ];
  });
}

/** 按每个x万元，向n个…共y万元: per unit × number against the total. */
export function productChecks({ figures, before }: Passage): readonly TextCheck[] {
  const money = figures.filter(({ unit }) => unit === '元');
  const [per, whole] = money;
  if (money.length !== 2 || per === undefined || whole === undefined) return [];
  const at = figures.indexOf(per);
  const words = before[at] ?? '';
  if (!/(?:每|人均)(?:个|人|名|家|户|份)?[^，。；]{0,10}$/u.test(words)) return [];
  const between = figures.filter(
    (figure, index) =>
      index !== at &&
      figure !== whole &&
      figure.kind === 'level' &&
      figure.unit !== '%' &&
      index < figures.indexOf(whole),
  );
  const count = between.at(-1);
  if (
    count === undefined ||
    between.length > 2 ||
    figures.indexOf(whole) < at ||
    /标准|每/u.test(before[figures.indexOf(whole)] ?? '')
  )
    return [];
  // A rate per head is a rule, not a count: it stands for itself.
  const expected = times({ low: per.value, high: per.value }, intervalOfPrint(count));
  const computed = per.value * count.value;
  const holds = meets(intervalOfPrint(whole), expected);
  // What is far away is the total of something else.
  if (!holds && (whole.value > computed * 1.5 || whole.value < computed * 0.67)) return [];
  return [checkOf('product', holds, whole, [per, count], { computed, expected })];
}
