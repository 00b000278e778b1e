import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { BindingProposal } from '../../app/appState';
import { usePane } from '../tools';
import { useStyles } from '../ui/styles';
import { rowOrColumn } from './place';

const useLook = makeStyles({
  doubts: {
    margin: '0',
    padding: '6px 8px 6px 24px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
  },
});

/** Rows listed one by one; of more the rest are counted. */
const mostRows = 6;

/** What a person has to decide before confirming, and every row that is left out, where it is to be seen at once. */
export function LeftOut({ proposal }: { readonly proposal: BindingProposal }): ReactElement {
  const { texts, numbers } = usePane();
  const styles = useStyles();
  const look = useLook();
  const say = texts.recognition;
  const { binding, doubts, unmatched } = proposal;
  const title = say.unreadRows(numbers.number(unmatched.lines.length));
  const rest = unmatched.lines.length - mostRows;
  return (
    <>
      {doubts.length > 0 && (
        <ul className={look.doubts} aria-label={say.doubtsTitle}>
          {doubts.map((doubt) => (
            <li key={doubt.kind}>{texts.labels.doubt(doubt)}</li>
          ))}
        </ul>
      )}
      {unmatched.lines.length > 0 && (
        <>
          <span className={styles.quiet}>{title}</span>
          <ul className={styles.plainList} aria-label={title}>
            {unmatched.lines.slice(0, mostRows).map(({ index, panel = 0, text, reason }) => (
              <li key={`${panel} ${index}`} className={styles.quiet}>
                {say.unmatched(
                  texts.settings.binding.place(text, rowOrColumn(binding.lineAxis, index)),
                  texts.labels.unread(reason),
                )}
              </li>
            ))}
            {rest > 0 && <li className={styles.quiet}>{say.moreRows(numbers.number(rest))}</li>}
          </ul>
        </>
      )}
    </>
  );
}
