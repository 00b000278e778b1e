import type { ReactElement } from 'react';
import { indicatorOf } from '../../catalogue/indicators';
import type { Finding } from '../../validation/finding';
import { priorText, unitName } from '../names';
import { usePane } from '../tools';
import { FactList } from '../ui/FactList';

/** Last year's figure with its period and source, and the range that would have passed; the title has the figure itself. */
export function FindingFacts({ finding }: { readonly finding: Finding }): ReactElement {
  const { texts, lang, numbers } = usePane();
  const unit = unitName(indicatorOf(finding.indicator)?.unit ?? '', lang);
  const figure = (value: number): string => texts.words.unitAndValue(numbers.number(value), unit);
  const { prior, expected } = finding;
  return (
    <FactList
      facts={[
        [
          texts.check.prior,
          prior === null || finding.slot === 'prior'
            ? null
            : texts.check.priorFigure(figure(prior.value), priorText(prior, texts, lang)),
        ],
        [
          texts.check.expected,
          expected === null
            ? null
            : texts.check.range(numbers.number(expected[0], 2), numbers.number(expected[1], 2)),
        ],
      ]}
    />
  );
}
