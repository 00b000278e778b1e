import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { AreaForm } from '../../forms/formAreas';
import type { Explanation } from '../../review/answers';
import type { Finding } from '../../validation/finding';
import { usePane } from '../tools';
import { useStyles } from '../ui/styles';

const useLook = makeStyles({
  item: {
    padding: '4px 0 4px 8px',
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    marginBottom: '4px',
  },
});

export interface ReviewedFindingProps {
  readonly finding: Finding;
  readonly form: AreaForm;
  readonly explanation?: Explanation | undefined;
}

/** A finding in a file of someone else's: where, what, and what they said to it. */
export function ReviewedFinding({ finding, form, explanation }: ReviewedFindingProps): ReactElement {
  const { texts, sentences } = usePane();
  const styles = useStyles();
  const look = useLook();
  return (
    <li className={look.item}>
      <div className={styles.strong}>
        {texts.check.place(
          texts.labels.formArea(finding.area, form),
          texts.labels.indicator(finding.indicator),
          `${finding.cell} · ${texts.labels.severity(finding.severity, finding.overridable)}`,
        )}
      </div>
      <div>{sentences.finding(finding, form).title}</div>
      {explanation !== undefined && (
        <div className={styles.quiet}>
          {texts.review.explained(texts.labels.cause(explanation.cause), explanation.text)}
        </div>
      )}
    </li>
  );
}
