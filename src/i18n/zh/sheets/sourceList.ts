import { periodLabels } from '../../labels/periods';
import type { SourceListWords } from '../../../app/environment';

const heads: SourceListWords['heads'] = ['工作表', '单元格', '地区', '指标', '栏', '数值', '来源', '原文'];

/** The sheet that lists where prefilled figures came from, and the note at each of them. */
export const sourceList = {
  sheetName: '数据来源',
  title: '预填数据来源',
  heads,
  reported: periodLabels.zh.reported,
  /** Where a figure is from, with what is known besides: its true period, the line of the document. */
  place: (source: string, details: readonly string[]): string => `${source}（${details.join('；')}）`,
  printed: (text: string): string => `原文：${text}`,
};
