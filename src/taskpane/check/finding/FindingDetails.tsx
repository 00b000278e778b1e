import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { AreaForm } from '../../../forms/formAreas';
import type { Finding } from '../../../validation/finding';
import type { FindingText } from '../../../i18n/findings';
import { usePane } from '../../tools';
import { Disclosure } from '../../ui/Disclosure';
import { FactList } from '../../ui/FactList';
import { useStyles } from '../../ui/styles';
import { Repairs } from './Repairs';

export interface FindingDetailsProps {
  readonly finding: Finding;
  readonly words: FindingText;
  readonly form: AreaForm;
}

/** Why, what to do, the rule, and the cells that the finding is about besides its own. */
export function FindingDetails({ finding, words, form }: FindingDetailsProps): ReactElement {
  const { app, texts, numbers, sentences } = usePane();
  const styles = useStyles();
  const { related, folded } = finding;
  return (
    <Disclosure summary={texts.check.details}>
      <FactList
        facts={[
          [texts.check.why, words.why],
          [texts.check.rule(finding.rule), sentences.rule(finding.rule)],
        ]}
      />
      {folded.length > 0 && <p className={styles.quiet}>{texts.check.alsoFailed(folded.join(' '))}</p>}
      <Repairs finding={finding} />
      {related.length > 0 && (
        <ul className={styles.plainList} aria-label={texts.check.related}>
          {related.map(({ cell, area, indicator, period, value, sheet }) => (
            <li key={`${sheet ?? ''} ${cell}`} className={styles.row}>
              {sheet === undefined ? (
                <Button size="small" appearance="subtle" onClick={() => void app.jump(finding.id, cell)}>
                  {texts.check.jump(cell)}
                </Button>
              ) : (
                <span className={styles.quiet}>
                  {texts.labels.provenance({ kind: 'sheet', sheet, cell }, [])}
                </span>
              )}
              <span className={styles.quiet}>
                {texts.labels.formArea(area, form)} · {texts.labels.indicator(indicator)} ·{' '}
                {texts.labels.reported(period)} · {value === null ? texts.words.blank : numbers.number(value)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Disclosure>
  );
}
