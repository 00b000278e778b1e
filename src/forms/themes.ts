import type { FormThemeId, Text } from './definition';

/** A theme as it is shown: its menu on the ribbon, its heading in the pane. */
export interface FormTheme {
  readonly id: FormThemeId;
  readonly title: Text;
}

/** The themes in the order in which they are shown. */
export const formThemes: readonly FormTheme[] = [
  { id: 'organising', title: { zh: '组织和会员', en: 'Organisations and members' } },
  { id: 'relations', title: { zh: '协商和维权', en: 'Bargaining and rights' } },
  { id: 'aid', title: { zh: '帮扶和保障', en: 'Aid and mutual help' } },
  { id: 'skills', title: { zh: '竞赛和培训', en: 'Emulation and training' } },
  { id: 'service', title: { zh: '阵地和任务', en: 'Venues and targets' } },
];
