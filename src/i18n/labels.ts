import { standardForms } from '../forms/formSet';
import { areaLabels } from './labels/areas';
import { checkLabels } from './labels/checks';
import { formLabels } from './labels/forms';
import { indicatorLabels } from './labels/indicators';
import { periodLabels } from './labels/periods';
import { refusalLabels } from './labels/refusals';
import { sourceLabels } from './labels/sources';
import { unreadLabels } from './labels/unread';
import type { AreaLabels } from './labels/areas';
import type { CheckLabels } from './labels/checks';
import type { FormLabels } from './labels/forms';
import type { IndicatorLabels } from './labels/indicators';
import type { PeriodLabels } from './labels/periods';
import type { RefusalLabels } from './labels/refusals';
import type { SourceLabels } from './labels/sources';
import type { UnreadLabels } from './labels/unread';
import type { FormSet } from '../forms/formSet';
import type { Lang } from './language';

/** What every thing is called in one language: pane, findings, report, sheets and command line take it from here. */
export type Labels = AreaLabels &
  CheckLabels &
  FormLabels &
  IndicatorLabels &
  PeriodLabels &
  RefusalLabels &
  SourceLabels &
  UnreadLabels;

const known = new WeakMap<FormSet, Partial<Record<Lang, Labels>>>();

function made(lang: Lang, forms: FormSet): Labels {
  return {
    ...areaLabels[lang],
    ...checkLabels[lang],
    ...formLabels(lang, forms),
    ...indicatorLabels[lang](forms),
    ...periodLabels[lang],
    ...refusalLabels[lang],
    ...sourceLabels[lang],
    ...unreadLabels[lang],
  };
}

/** The labels of one language, with the names of these forms. */
export function createLabels(lang: Lang, forms: FormSet = standardForms): Labels {
  const before = known.get(forms);
  const labels = before?.[lang] ?? made(lang, forms);
  known.set(forms, { ...before, [lang]: labels });
  return labels;
}
