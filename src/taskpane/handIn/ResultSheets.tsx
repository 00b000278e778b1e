import type { ReactElement } from 'react';
import { ActionButton } from '../ui/ActionButton';
import { CopyText } from '../ui/CopyText';
import { Section } from '../ui/Section';
import { useStyles } from '../ui/styles';
import { useApp, usePane } from '../tools';

/** Sheets that show results: 看板 and 通报, whose text is ready to copy while it is shown. */
export function ResultSheets(): ReactElement {
  const { app, texts } = usePane();
  const bulletin = useApp((state) => state.bulletin);
  const styles = useStyles();
  return (
    <Section title={texts.handIn.results}>
      <p className={styles.quiet}>{texts.handIn.boardNote}</p>
      <ActionButton action="board" onClick={() => void app.board()} />
      <p className={styles.quiet}>{texts.handIn.bulletinNote}</p>
      <ActionButton action="bulletin" onClick={() => void app.bulletin({})} />
      {bulletin !== null && <CopyText label={texts.handIn.bulletinTextLabel} text={bulletin} />}
    </Section>
  );
}
