import type { ReactElement } from 'react';
import type { Finding } from '../../../validation/finding';
import { besideText } from '../../besideText';
import { useApp, usePane } from '../../tools';
import { FactList } from '../../ui/FactList';

/** Last year's figure with its period and source, and the range that would have passed; the title has the figure itself. */
export function FindingFacts({ finding }: { readonly finding: Finding }): ReactElement {
  const { texts, numbers } = usePane();
  const formSet = useApp((state) => state.formSet);
  const unit = texts.labels.unit(formSet.indicator(finding.indicator)?.unit ?? '');
  const figure = (value: number): string => texts.labels.quantity(numbers.number(value), unit);
  const priorDifferences = useApp((state) => state.priorDifferences);
  const documents = useApp(({ dataset }) => dataset.documents);
  const { expected, area, indicator } = finding;
  // Beside last year's own column, and beside a list of blanks, last year's figure says nothing.
  const prior = finding.period === 'prior' || finding.facts.kind === 'blank' ? null : finding.prior;
  const others = (
    priorDifferences.find((each) => each.area === area && each.indicator === indicator)?.priors ?? []
  ).filter(({ value }) => value !== prior?.value);
  return (
    <FactList
      facts={[
        [
          prior?.age === undefined ? texts.check.prior : texts.check.olderPrior(prior.year, prior.age),
          prior === null
            ? null
            : texts.check.priorFigure(
                figure(prior.value),
                texts.check.priorFrom(
                  texts.labels.period(prior.period),
                  texts.labels.origin(prior.origin, documents),
                ),
              ),
        ],
        [
          texts.check.otherPriors,
          prior === null || others.length === 0 ? null : besideText(others, documents, texts, numbers),
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
