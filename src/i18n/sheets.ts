import { board as boardEn } from './en/sheets/board';
import { createLabels } from './labels';
import { relationListWords } from './relations';
import { board as boardZh } from './zh/sheets/board';
import type { SheetWords } from '../app/environment';
import type { Lang } from './language';

const boards: Readonly<Record<Lang, typeof boardZh>> = { zh: boardZh, en: boardEn };

/** The words of 看板 and 审核关系. */
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
    relations: relationListWords(lang),
  };
}
