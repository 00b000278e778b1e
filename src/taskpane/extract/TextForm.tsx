import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { matchArea } from '../../catalogue/areas';
import { aboutIn } from '../../extract/about';
import type { TextProblem } from '../../files/documentText';
import { useApp, usePane } from '../tools';
import { FilePicker } from '../ui/FilePicker';
import { useStyles } from '../ui/styles';

/** A text with whose report it is and when it was published. */
export interface ReportText {
  readonly title: string;
  readonly body: string;
  readonly area: string;
  readonly date: string;
}

const longestTitle = 40;

const titleOf = (body: string): string => (body.trim().split('\n')[0] ?? '').trim().slice(0, longestTitle);

/** Where a text is pasted or loaded. What it says of its area and day is proposed, and the person's to change. */
export function TextForm({ onRead }: { readonly onRead: (text: ReportText) => void }): ReactElement {
  const { texts } = usePane();
  const region = useApp((state) => state.choice.region);
  const styles = useStyles();
  const [body, setBody] = useState('');
  const [title, setTitle] = useState<string | null>(null);
  const [area, setArea] = useState<string | null>(null);
  const [date, setDate] = useState<string | null>(null);
  const [problem, setProblem] = useState<TextProblem | null>(null);
  const load = async (name: string, bytes: Uint8Array): Promise<void> => {
    const { documentText } = await import('../../files/documentText');
    const read = documentText(bytes, name);
    setProblem(read.ok ? null : read.problem);
    if (!read.ok) return;
    setBody(read.text);
    setTitle(name.replace(/\.[^.]*$/u, ''));
  };
  const said = aboutIn(body);
  const areaShown = area ?? texts.labels.area(said.area ?? region);
  const found = matchArea(areaShown);
  const dateShown = date ?? said.date ?? '';
  const named = title ?? titleOf(body);
  return (
    <form
      className={styles.stack}
      onSubmit={(event) => {
        event.preventDefault();
        if (found !== undefined) onRead({ title: named, body, area: found.code, date: dateShown });
      }}
    >
      <p className={styles.quiet}>{texts.text.intro}</p>
      <Field label={texts.text.body} hint={texts.text.bodyHint}>
        <Textarea className={styles.full} rows={6} value={body} onChange={(_, { value }) => setBody(value)} />
      </Field>
      <FilePicker
        label={texts.text.file}
        hint={texts.text.fileHint}
        accept=".txt,.docx,text/plain"
        onFile={(name, bytes) => void load(name, bytes)}
      />
      {problem !== null && (
        <p role="alert" className={styles.quiet}>
          {texts.text.problems[problem]}
        </p>
      )}
      <Field label={texts.text.title} hint={texts.text.titleHint}>
        <Input className={styles.full} value={named} onChange={(_, { value }) => setTitle(value)} />
      </Field>
      <div className={styles.pair}>
        <Field
          label={texts.text.area}
          hint={texts.text.areaHint}
          validationMessage={found === undefined ? texts.text.areaUnknown : null}
        >
          <Input className={styles.full} value={areaShown} onChange={(_, { value }) => setArea(value)} />
        </Field>
        <Field label={texts.text.date} hint={texts.text.dateHint}>
          <Input
            className={styles.full}
            type="date"
            value={dateShown}
            onChange={(_, { value }) => setDate(value)}
          />
        </Field>
      </div>
      <Button
        type="submit"
        appearance="primary"
        disabled={body.trim() === '' || found === undefined || dateShown === ''}
      >
        {texts.text.read}
      </Button>
    </form>
  );
}
