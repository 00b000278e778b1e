import { block } from '../../dataset/series';
import { inFormUnit } from '../../dataset/unitOfMeasure';
import type { Dataset } from '../../dataset/dataset';
import type { SeedDocument } from '../../dataset/document';
import type { Observation } from '../../dataset/observation';
import type { Texts } from '../../i18n';

export type InsertBlock = readonly (readonly (string | number | null)[])[];

const mostAreas = 200;
const mostYears = 30;

function sourceOf({ source }: Observation, documents: readonly SeedDocument[], texts: Texts): string {
  return `${texts.labels.source(source, documents)} ${texts.words.printed(source.asPrinted)}`;
}

/** One figure in its indicator's unit with its source beside it. */
export function singleBlock(
  observation: Observation,
  documents: readonly SeedDocument[],
  texts: Texts,
): InsertBlock {
  return [[inFormUnit(observation) ?? observation.value, sourceOf(observation, documents, texts)]];
}

/** Places down, statistical years across, the sources of each row last: what was found of this indicator. */
export function tableBlock(
  dataset: Dataset,
  indicator: string,
  figures: readonly Observation[],
  texts: Texts,
): InsertBlock {
  const areas = [...new Set(figures.filter((each) => each.indicator === indicator).map(({ area }) => area))]
    .sort()
    .slice(0, mostAreas);
  const years = [...new Set(areas.flatMap((area) => dataset.yearsOf(area, indicator)))]
    .sort((a, b) => a - b)
    .slice(-mostYears);
  const { cells } = block(dataset, areas, years, indicator);
  const { insertHead, yearOf } = texts.data;
  return [
    [insertHead.code, insertHead.area, ...years.map(yearOf), insertHead.source],
    ...cells.map((row, index) => {
      const area = areas[index] ?? '';
      const sources = new Set(
        row.flatMap((cell) => (cell === null ? [] : [sourceOf(cell.observation, dataset.documents, texts)])),
      );
      return [
        area,
        texts.labels.area(area),
        ...row.map((cell) => cell?.value ?? null),
        [...sources].join('; '),
      ];
    }),
  ];
}
