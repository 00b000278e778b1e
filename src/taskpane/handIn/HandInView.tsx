import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { OwnForms } from '../settings/OwnForms';
import { RuleSettings } from '../settings/RuleSettings';
import type { View } from '../shell/view';
import { useApp, usePane } from '../tools';
import { ActionButton } from '../ui/ActionButton';
import { CopyText } from '../ui/CopyText';
import { Section } from '../ui/Section';
import { useStyles } from '../ui/styles';
import { GateList } from './GateList';
import { LogList } from './LogList';
import { ResultSheets } from './ResultSheets';
import { StampNote } from './StampNote';

/** 上报: what still stands against it, the hand-in itself, what to take away, and what comes next. */
export function HandInView({ go }: { readonly go: (view: View) => void }): ReactElement {
  const { app, texts } = usePane();
  const gate = useApp((state) => state.gate);
  const stamp = useApp((state) => state.stamp);
  const handInTexts = useApp((state) => state.handInTexts);
  const checked = useApp((state) => state.checked);
  const choice = useApp((state) => state.choice);
  const styles = useStyles();
  const [unit, setUnit] = useState<string | null>(null);
  const name = unit ?? stamp?.unit ?? '';
  const year = (checked?.reading.year ?? choice.year) + 1;
  return (
    <div className={styles.view}>
      <Section title={texts.handIn.gate}>
        <GateList gate={gate} go={go} />
        <StampNote />
        <form
          className={styles.stack}
          onSubmit={(event) => {
            event.preventDefault();
            void app.handIn(name.trim());
          }}
        >
          <Field label={texts.handIn.unit} hint={texts.handIn.unitHint}>
            <Input className={styles.full} value={name} onChange={(_, { value }) => setUnit(value)} />
          </Field>
          <p className={styles.quiet}>{texts.handIn.goNote}</p>
          <ActionButton
            type="submit"
            appearance="primary"
            action="handIn"
            disabled={!gate.open || name.trim() === ''}
          />
        </form>
      </Section>
      {handInTexts !== null && (
        <Section title={texts.handIn.texts}>
          <CopyText label={texts.handIn.reportText} text={handInTexts.report} />
          <CopyText label={texts.handIn.dataText} text={handInTexts.data} />
        </Section>
      )}
      <ResultSheets />
      <Section title={texts.handIn.roll}>
        <p className={styles.quiet}>{texts.handIn.rollNote(year)}</p>
        <ActionButton disabled={checked === null} onClick={() => void app.rollForward()}>
          {texts.handIn.rollGo(year)}
        </ActionButton>
      </Section>
      <LogList />
      <RuleSettings />
      <OwnForms />
    </div>
  );
}
