import type { ReactElement } from 'react';
import type { Consolidation } from '../../review/consolidation';
import { usePane } from '../tools';
import { Section } from '../ui/Section';
import { useStyles } from '../ui/styles';
import { ReviewedFinding } from './ReviewedFinding';

const most = 20;

/** What only the comparison of the units shows: an area far from all others. */
export function BetweenAreas({ review }: { readonly review: Consolidation }): ReactElement | null {
  const { texts, numbers } = usePane();
  const styles = useStyles();
  const between = review.findings.filter(({ file }) => file === null);
  if (between.length === 0) return null;
  return (
    <Section title={texts.review.between(numbers.number(between.length))}>
      <ul className={styles.plainList}>
        {between.slice(0, most).map(({ finding }) => (
          <ReviewedFinding
            key={finding.id}
            finding={finding}
            form={{ region: review.region, layout: 'area' }}
          />
        ))}
      </ul>
      {between.length > most && (
        <p className={styles.quiet}>{texts.review.more(numbers.number(between.length - most))}</p>
      )}
    </Section>
  );
}
