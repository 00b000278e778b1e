import type { Indicator } from '../indicator';
import { flow } from './define';

/** Emulation, suggestions and inventions. */
export const emulationIndicators: readonly Indicator[] = [
  flow('E01', '人次', 'flow', {
    zh: ['劳动竞赛参赛职工', '参加劳动和技能竞赛的职工人次数。'],
    en: ['Emulation participants', 'Person-times of workers who took part in labour and skill competitions.'],
    synonyms: ['参赛职工', '参加劳动竞赛'],
  }),
  flow('E02', '件', 'flow', {
    zh: ['合理化建议提出件数', '职工提出的合理化建议件数。'],
    en: ['Suggestions made', 'Rationalisation suggestions that workers made.'],
    synonyms: ['提合理化建议', '职工合理化建议', '提出合理化建议'],
  }),
  flow('E03', '件', 'flow', {
    zh: ['合理化建议实施件数', '被采纳实施的合理化建议件数。'],
    en: ['Suggestions implemented', 'Rationalisation suggestions adopted and carried out.'],
    synonyms: ['采纳实施'],
  }),
  flow('E04', '项', 'flow', {
    zh: ['先进操作法', '推广的先进操作法项数。'],
    en: ['Advanced operating methods', 'Advanced operating methods spread.'],
    synonyms: ['推广先进操作法'],
  }),
];
