import { periodText } from './period';
import { createTexts } from './texts';
import type { Provenance } from '../app/state';
import type { Lang } from './language';

interface Stated {
  readonly place: string;
  readonly printed: string;
  readonly period: string;
}

const zh = {
  sheetName: '数据来源',
  title: '预填数据来源',
  heads: ['工作表', '单元格', '地区', '指标', '栏', '数值', '来源', '原文'],
} as const;

const en = {
  sheetName: 'Sources',
  title: 'Sources of prefilled figures',
  heads: ['Sheet', 'Cell', 'Area', 'Indicator', 'Column', 'Value', 'Source', 'As printed'],
} as const;

/** The words of the sheet that lists where prefilled figures came from, and of the note at each. */
export function recordWords(lang: Lang) {
  const { words } = createTexts(lang);
  return {
    ...(lang === 'zh' ? zh : en),
    slot: words.slots,
    source(origin: Provenance): Stated {
      switch (origin.kind) {
        case 'dataset':
          return {
            place: words.document(origin.doc, origin.line),
            printed: origin.asPrinted,
            period: periodText(origin.period, lang),
          };
        case 'file':
          return { place: words.fileCell(origin.file, origin.sheet, origin.cell), printed: '', period: '' };
        case 'sheet':
          return { place: words.sheetCell(origin.sheet, origin.cell), printed: '', period: '' };
        case 'correction':
          return { place: words.offered(origin.rule), printed: '', period: '' };
      }
    },
    /** `文件 004 第 104 行（2012年底）`, and what is printed there on a line of its own. */
    note({ place, printed, period }: Stated): string {
      const where = period === '' ? place : lang === 'zh' ? `${place}（${period}）` : `${place} (${period})`;
      return printed === '' ? where : `${where}\n${words.printed(printed)}`;
    },
  };
}
