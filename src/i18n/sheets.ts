import { board as boardEn } from './en/sheets/board';
import { createLabels } from './labels';
import { board as boardZh } from './zh/sheets/board';
import type { SheetWords } from '../app/environment';
import type { Lang } from './language';

const boards: Readonly<Record<Lang, typeof boardZh>> = { zh: boardZh, en: boardEn };

/** The words of sheets that show results: 看板. */
export function sheetWords(lang: Lang): SheetWords {
  const labels = createLabels(lang);
  return {
    board: {
      ...boards[lang],
      reported: labels.reported,
      area: (code, region) => labels.formArea(code, { region, layout: 'area' }),
      indicator: labels.indicator,
      unit: labels.unit,
      form: labels.formShort,
      time: labels.time,
    },
  };
}
