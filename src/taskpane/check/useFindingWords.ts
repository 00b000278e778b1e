import { useCallback } from 'react';
import type { Finding } from '../../validation/finding';
import { indicatorName, lineName } from '../names';
import { useApp, usePane } from '../tools';

/** The text in which a search for a finding looks: what it says, where it is, its rule. */
export function useFindingWords(): (finding: Finding) => string {
  const { speaker, lang, texts } = usePane();
  const checked = useApp((state) => state.checked);
  const region = checked?.reading.region ?? '';
  return useCallback(
    (finding) =>
      [
        speaker.finding(finding).title,
        lineName(finding.area, region, lang, texts),
        indicatorName(finding.indicator, lang),
        finding.indicator,
        finding.cell,
        finding.rule,
        speaker.rule(finding.rule),
      ].join(' '),
    [speaker, lang, texts, region],
  );
}
