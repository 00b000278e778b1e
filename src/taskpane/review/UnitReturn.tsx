import type { ReactElement } from 'react';
import { reportWording } from '../../i18n/report';
import { openFindings, returnNote } from '../../review/consolidation';
import type { HandedIn } from '../../review/consolidation';
import { usePane } from '../tools';
import { CopyText } from '../ui/CopyText';
import { useStyles } from '../ui/styles';
import { ReviewedFinding } from './ReviewedFinding';

const most = 50;

export interface UnitReturnProps {
  readonly input: Extract<HandedIn, { readonly reading: unknown }>;
}

/** One unit's return: what is open, what it has explained, and 退回意见 to send back. */
export function UnitReturn({ input }: UnitReturnProps): ReactElement {
  const { texts, lang, numbers } = usePane();
  const styles = useStyles();
  const { reading, result, explanations, file } = input;
  const open = new Set(openFindings(input));
  const note = returnNote(input, reportWording(lang));
  const findings = [...result.findings].sort((a, b) => Number(open.has(b)) - Number(open.has(a)));
  return (
    <div className={styles.stack}>
      <span className={styles.quiet}>{texts.review.from(file)}</span>
      {findings.length === 0 && <p className={styles.quiet}>{texts.review.clean}</p>}
      <ul className={styles.plainList}>
        {findings.slice(0, most).map((finding) => (
          <ReviewedFinding
            key={finding.id}
            finding={finding}
            form={reading}
            explanation={explanations.find(
              (answer) => answer.finding === finding.id && answer.sheet === finding.sheet,
            )}
          />
        ))}
      </ul>
      {findings.length > most && (
        <p className={styles.quiet}>{texts.review.more(numbers.number(findings.length - most))}</p>
      )}
      {note !== undefined && <CopyText label={texts.review.note} text={note} />}
    </div>
  );
}
