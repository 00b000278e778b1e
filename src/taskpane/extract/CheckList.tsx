import type { ReactElement } from 'react';
import type { TextCheck } from '../../extract/textCheck';
import { textCheckSentence } from '../../i18n/textChecks';
import { usePane } from '../tools';
import { Section } from '../ui/Section';
import { useStyles } from '../ui/styles';

/** 校稿: what the text says against itself, with its arithmetic; what holds is shown too. */
export function CheckList({ checks }: { readonly checks: readonly TextCheck[] }): ReactElement {
  const { texts, lang, numbers } = usePane();
  const styles = useStyles();
  const failed = checks.filter(({ holds }) => !holds);
  const held = checks.filter(({ holds }) => holds);
  const count = (list: readonly TextCheck[]): string => numbers.number(list.length);
  return (
    <Section title={texts.text.checks(count(failed), count(held))}>
      {checks.length === 0 && <p className={styles.quiet}>{texts.text.noChecks}</p>}
      {[failed, held].map((list, index) =>
        list.length === 0 ? null : (
          <ul
            key={index === 0 ? 'fails' : 'holds'}
            className={styles.plainList}
            aria-label={index === 0 ? texts.text.fails : texts.text.holds}
          >
            {list.map((check) => (
              <li key={`${check.kind} ${check.start} ${check.against.join()}`}>
                {index === 0 ? '✗ ' : '✓ '}
                {textCheckSentence(check, lang)}
              </li>
            ))}
          </ul>
        ),
      )}
    </Section>
  );
}
