import { forms } from './catalogue';
import type { FormDefinition, FormThemeId, Text } from './definition';

/** What the forms are about, in the order in which they are offered. */
export const formThemes: Readonly<Record<FormThemeId, Text>> = {
  organising: { zh: '组织和会员', en: 'Organisation' },
  relations: { zh: '劳动关系', en: 'Labour relations' },
  aid: { zh: '帮扶和互助', en: 'Aid' },
  skills: { zh: '素质和技能', en: 'Skills' },
  service: { zh: '服务和任务', en: 'Service and targets' },
};

/** The standard forms by what they are about, in printed order. */
export const formsByTheme: readonly {
  readonly id: FormThemeId;
  readonly name: Text;
  readonly forms: readonly FormDefinition[];
}[] = (Object.keys(formThemes) as FormThemeId[]).map((id) => ({
  id,
  name: formThemes[id],
  forms: forms.filter(({ theme }) => theme === id),
}));
