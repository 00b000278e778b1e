import { Button, Field, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { usePane } from '../tools';
import { useStyles } from './styles';

const useLook = makeStyles({
  text: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
});

export interface CopyTextProps {
  readonly label: string;
  readonly text: string;
}

/** A text to take away. Downloads do nothing in several hosts, so it stands here and can always be copied by hand. */
export function CopyText({ label, text }: CopyTextProps): ReactElement {
  const { texts } = usePane();
  const styles = useStyles();
  const look = useLook();
  const area = useRef<HTMLTextAreaElement>(null);
  const [told, setTold] = useState('');
  const copy = async (): Promise<void> => {
    area.current?.select();
    try {
      await navigator.clipboard.writeText(text);
      setTold(texts.words.copied);
    } catch {
      setTold(texts.words.copyByHand);
    }
  };
  return (
    <div className={styles.stack}>
      <Field label={label}>
        <Textarea
          readOnly
          rows={5}
          value={text}
          textarea={{ ref: area, className: look.text, spellCheck: false }}
        />
      </Field>
      <div className={styles.row}>
        <Button size="small" aria-label={`${texts.words.copy} ${label}`} onClick={() => void copy()}>
          {texts.words.copy}
        </Button>
        <span role="status" className={styles.quiet}>
          {told}
        </span>
      </div>
    </div>
  );
}
