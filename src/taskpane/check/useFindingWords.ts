import { useCallback } from 'react';
import type { Finding } from '../../validation/finding';
import { shownForm } from '../shownForm';
import { useApp, usePane } from '../tools';

/** The text in which a search for a finding looks: what it says, where it is, its rule. */
export function useFindingWords(): (finding: Finding) => string {
  const { sentences, texts } = usePane();
  const form = useApp(shownForm);
  return useCallback(
    (finding) =>
      [
        sentences.finding(finding, form).title,
        texts.labels.formArea(finding.area, form),
        texts.labels.indicator(finding.indicator),
        finding.indicator,
        finding.cell,
        finding.rule,
        sentences.rule(finding.rule),
      ].join(' '),
    [sentences, texts, form],
  );
}
