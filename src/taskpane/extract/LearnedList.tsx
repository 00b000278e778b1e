import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { learnedKey } from '../../extract/learned';
import type { LearnedWording } from '../../extract/learned';
import { usePane } from '../tools';
import { Disclosure } from '../ui/Disclosure';
import { useStyles } from '../ui/styles';

export interface LearnedListProps {
  readonly learned: readonly LearnedWording[];
  readonly onRemove: (wording: LearnedWording) => void;
}

/** The wordings that a person has taught by correcting what was proposed; each can be removed. */
export function LearnedList({ learned, onRemove }: LearnedListProps): ReactElement | null {
  const { texts, numbers } = usePane();
  const styles = useStyles();
  if (learned.length === 0) return null;
  return (
    <Disclosure card summary={texts.text.learned(numbers.number(learned.length))}>
      <p className={styles.quiet}>{texts.text.learnedNote}</p>
      <ul className={styles.plainList} aria-label={texts.text.learnedList}>
        {learned.map((one) => {
          const words = texts.text.learnedWords(one.words, one.isBehind);
          return (
            <li key={learnedKey(one)} className={styles.row}>
              <span className={styles.grow}>
                {texts.text.learnedLine(words, texts.labels.indicator(one.indicator))}
              </span>
              <Button size="small" aria-label={texts.text.forgetWords(words)} onClick={() => onRemove(one)}>
                {texts.text.forget}
              </Button>
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}
