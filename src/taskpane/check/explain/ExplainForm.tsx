import { Button, Field, Input, Select, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Finding } from '../../../validation/finding';
import { recall } from '../../../review/answers';
import { useApp, usePane } from '../../tools';
import { useStyles } from '../../ui/styles';
import { causes, isCause } from './causes';

export interface ExplainFormProps {
  readonly findings: readonly Finding[];
  readonly onDone: () => void;
}

/** 审核说明 for one finding or several. The use case refuses empty phrases and says why; the form then stays open. */
export function ExplainForm({ findings, onDone }: ExplainFormProps): ReactElement {
  const { app, texts } = usePane();
  const saved = useApp((state) => state.saved);
  const explained = useApp((state) => state.explained);
  const busy = useApp((state) => state.busy);
  const styles = useStyles();
  const answer = explained.find(({ finding }) => findings.some(({ id }) => id === finding));
  const remembered = findings.flatMap((each) => recall(each, saved.remembered) ?? [])[0];
  const [cause, setCause] = useState(answer?.cause ?? '');
  const [text, setText] = useState(answer?.text ?? '');
  const [reviewer, setReviewer] = useState(answer?.reviewer ?? '');
  const needsReviewer = findings.some(({ severity, overridable }) => severity === 'error' && overridable);
  const { form } = texts.check;
  const save = async (): Promise<void> => {
    const { kind } = await app.explain({ findings: findings.map(({ id }) => id), cause, text, reviewer });
    if (kind === 'explained') onDone();
  };
  return (
    <form
      aria-label={form.title}
      className={styles.stack}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {remembered !== undefined && (
        <Button
          size="small"
          onClick={() => {
            setCause(remembered.cause);
            setText(remembered.text);
          }}
        >
          {texts.check.rememberedOffer}
        </Button>
      )}
      <Field label={form.cause}>
        <Select
          value={isCause(cause) ? cause : ''}
          className={styles.full}
          select={{ className: styles.full }}
          onChange={(_, { value }) => setCause(value)}
        >
          <option value="">{form.causeChoose}</option>
          {causes.map((each) => (
            <option key={each} value={each}>
              {texts.labels.cause(each)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={form.text} hint={form.hint}>
        <Textarea rows={3} value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
      {needsReviewer && (
        <Field label={form.reviewer} hint={form.reviewerHint}>
          <Input className={styles.full} value={reviewer} onChange={(_, { value }) => setReviewer(value)} />
        </Field>
      )}
      <div className={styles.row}>
        <Button type="submit" size="small" appearance="primary" disabled={busy !== null}>
          {form.save}
        </Button>
        <Button size="small" onClick={onDone}>
          {texts.words.cancel}
        </Button>
      </div>
    </form>
  );
}
