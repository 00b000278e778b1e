import type { IndicatorKind } from '../../catalogue/indicator';
import { indicatorOf } from '../../catalogue/indicators';
import type { Candidate } from '../figure';
import type { Named } from '../naming/candidates';
import type { Context } from '../naming/related';
import { gapBefore, wordsBefore } from '../reading/figures';
import type { Reading } from '../reading/reading';

// Words by which a figure without an indicator is counted at a moment, not over a stretch.
const standing =
  /(?:已建|已有|共有|现有|拥有|建有|设有|涵盖|覆盖|总数|会员|建成|成立|建立(?:了)?|达)[^，。；\uE000]{0,24}$/u;
const happening =
  /(?:新建|新增|新发展|发放|投入|举办|开展|培训|筹集|慰问|吸纳|资助|救助|排查|参加|参与|获)[^，。；\uE000]{0,16}$/u;

// What is new fills a stretch, even where all of it would stand at a moment.
const isNew = /(?:新建|新增|新成立|新设|新发展)(?:了)?[^，。；\uE000]{0,24}$/u;

// A noun alone goes on with what the figure before counts.
const goesOn = /^(?:、|和|及|以及|，)[\p{Script=Han}（）“”、]{0,20}$/u;

function kindOf(candidates: readonly Candidate[], reading: Reading, before: string): IndicatorKind {
  const first = candidates[0];
  const known = first === undefined ? undefined : indicatorOf(first.indicator)?.kind;
  if (known !== undefined) return known;
  if (reading.unit === '%') return 'ratio';
  return reading.unit !== '元' && standing.test(before) && !happening.test(before) ? 'stock' : 'flow';
}

/** Whether each figure stands at a moment or fills a stretch: by what it counts, its verb, or the figure it goes on with. */
export function kindsOf({ text, readings }: Context, names: readonly Named[]): readonly IndicatorKind[] {
  const found: { readonly kind: IndicatorKind; readonly isNew: boolean }[] = [];
  readings.forEach((reading, index) => {
    const candidates = names[index]?.candidates ?? [];
    const before = wordsBefore(text, reading.sentence, readings.slice(0, index), reading.from);
    const [last, lastFound] = [readings[index - 1], found[index - 1]];
    const goesOnWith =
      last?.sentence === reading.sentence &&
      last.unit === reading.unit &&
      goesOn.test(gapBefore(text, readings, index, reading)) &&
      !happening.test(before)
        ? lastFound
        : undefined;
    const isNewHere = isNew.test(before) || goesOnWith?.isNew === true;
    const inherited = candidates.length === 0 ? goesOnWith?.kind : undefined;
    found.push({
      kind: isNewHere ? 'flow' : (inherited ?? kindOf(candidates, reading, before)),
      isNew: isNewHere,
    });
  });
  return found.map(({ kind }) => kind);
}
