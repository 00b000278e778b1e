import type { ReactElement } from 'react';
import type { Figure } from '../../extract/figure';
import { useApp, usePane } from '../tools';
import { Section } from '../ui/Section';
import { useStyles } from '../ui/styles';
import { compareWith } from './against';
import { isLikely, printedOf } from './decisions';
import type { Decisions } from './decisions';

export interface AgainstListProps {
  readonly figures: readonly Figure[];
  readonly decisions: Decisions;
}

/** 与表和数据核对: what the text prints beside the form's and the dataset's figure; what agrees is shown too. */
export function AgainstList({ figures, decisions }: AgainstListProps): ReactElement {
  const { texts, numbers } = usePane();
  const reading = useApp((state) => state.checked?.reading ?? null);
  const dataset = useApp((state) => state.dataset);
  const styles = useStyles();
  // What nobody has confirmed is compared only where there is little doubt of what it is.
  const named = figures.flatMap((figure): (readonly [Figure, string])[] => {
    const indicator =
      decisions.get(figure) ?? (isLikely(figure) ? figure.candidates[0]?.indicator : undefined);
    return indicator === undefined ? [] : [[figure, indicator]];
  });
  const found = compareWith(named, reading, dataset);
  const differing = found.filter(({ agrees }) => !agrees);
  const agreeing = found.filter(({ agrees }) => agrees);
  const count = (list: readonly unknown[]): string => numbers.number(list.length);
  return (
    <Section title={texts.text.against(count(differing), count(agreeing))}>
      {found.length === 0 && <p className={styles.quiet}>{texts.text.nothingAgainst}</p>}
      {[differing, agreeing].map((list, index) =>
        list.length === 0 ? null : (
          <ul
            key={index === 0 ? 'differs' : 'agrees'}
            className={styles.plainList}
            aria-label={index === 0 ? texts.text.differs : texts.text.agreesWith}
          >
            {list.map(({ figure, indicator, sheet, known }) => (
              <li key={figure.start}>
                {index === 0 ? '✗ ' : '✓ '}
                {texts.text.beside(
                  texts.labels.area(figure.area),
                  texts.labels.indicator(indicator),
                  printedOf(figure),
                  [
                    sheet === null ? '' : texts.text.inForm(numbers.number(sheet)),
                    known === null
                      ? ''
                      : texts.text.inData(
                          numbers.number(known.value),
                          texts.labels.source(known.source, dataset.documents),
                        ),
                  ],
                )}
              </li>
            ))}
          </ul>
        ),
      )}
    </Section>
  );
}
