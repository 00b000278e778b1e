import type { ReactElement } from 'react';
import { indicatorOf } from '../../catalogue/indicators';
import type { Finding } from '../../validation/finding';
import { besideText } from '../besideText';
import { priorText, unitName } from '../names';
import { useAppState, usePane } from '../tools';
import { FactList } from '../ui/FactList';

/** Last year's figure with its period and source, and the range that would have passed; the title has the figure itself. */
export function FindingFacts({ finding }: { readonly finding: Finding }): ReactElement {
  const { texts, lang, numbers } = usePane();
  const unit = unitName(indicatorOf(finding.indicator)?.unit ?? '', lang);
  const figure = (value: number): string => texts.words.unitAndValue(numbers.number(value), unit);
  const { priorDifferences } = useAppState();
  const { prior, expected, line, indicator } = finding;
  const others = (
    priorDifferences.find((each) => each.line === line && each.indicator === indicator)?.priors ?? []
  ).filter(({ value }) => value !== prior?.value);
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
          texts.check.otherPriors,
          prior === null || finding.slot === 'prior' || others.length === 0
            ? null
            : besideText(others, texts, numbers),
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
