import { board as boardEn } from './en/sheets/board';
import { bulletin as bulletinEn } from './en/sheets/bulletin';
import { createLabels } from './labels';
import { relationListWords } from './relations';
import { board as boardZh } from './zh/sheets/board';
import { bulletin as bulletinZh } from './zh/sheets/bulletin';
import type { SheetWords } from '../app/environment';
import type { FormSet } from '../forms/formSet';
import type { Lang } from './language';

const boards: Readonly<Record<Lang, typeof boardZh>> = { zh: boardZh, en: boardEn };

const bulletins: Readonly<Record<Lang, typeof bulletinZh>> = { zh: bulletinZh, en: bulletinEn };

/** The words of 看板, 通报 and 审核关系, with the names of the forms of a workbook. */
export const sheetWords =
  (lang: Lang) =>
  (forms: FormSet): SheetWords => {
    const labels = createLabels(lang, forms);
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
      bulletin: { ...bulletins[lang], date: labels.period },
    };
  };
