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

const all: Readonly<Record<Lang, Labels>> = {
  zh: made('zh'),
  en: made('en'),
};

function made(lang: Lang): Labels {
  return {
    ...areaLabels[lang],
    ...checkLabels[lang],
    ...formLabels[lang],
    ...indicatorLabels[lang],
    ...periodLabels[lang],
    ...refusalLabels[lang],
    ...sourceLabels[lang],
    ...unreadLabels[lang],
  };
}

/** The labels of one language. */
export function createLabels(lang: Lang): Labels {
  return all[lang];
}
