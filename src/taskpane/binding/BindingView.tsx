import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { BindingProposal } from '../../app/appState';
import { useApp, usePane } from '../tools';
import { Disclosure } from '../ui/Disclosure';
import { Section } from '../ui/Section';
import { useStyles } from '../ui/styles';
import { BoundItemRow } from './BoundItemRow';
import { BoundLineRow } from './BoundLineRow';
import { RecognitionNotes } from './RecognitionNotes';

/** An office's own sheet as it was read: every line and indicator, to be corrected and confirmed once. */
export function BindingView({ proposal }: { readonly proposal: BindingProposal }): ReactElement {
  const { app, texts, numbers } = usePane();
  const busy = useApp((state) => state.busy);
  const styles = useStyles();
  const [draft, setDraft] = useState(proposal.binding);
  const { binding: say } = texts.settings;
  const labels = (axis: 'line' | 'item'): BindingProposal['labels'] =>
    proposal.labels.filter((each) => each.axis === axis);
  return (
    <Section title={say.title}>
      <p className={styles.quiet}>{say.intro(draft.sheet)}</p>
      <div className={styles.strong}>
        {say.what(
          texts.labels.form(draft.form),
          texts.labels.year(draft.year),
          texts.labels.area(draft.region),
        )}
      </div>
      <RecognitionNotes proposal={proposal} />
      <Disclosure summary={say.items(numbers.number(draft.items.length))}>
        <ul className={styles.plainList} aria-label={say.items(numbers.number(draft.items.length))}>
          {labels('item').map(({ index, label }) => (
            <BoundItemRow key={index} index={index} label={label} draft={draft} onDraft={setDraft} />
          ))}
        </ul>
      </Disclosure>
      <Disclosure summary={say.lines(numbers.number(draft.areas.length))}>
        <ul className={styles.plainList} aria-label={say.lines(numbers.number(draft.areas.length))}>
          {labels('line').map(({ index, label }) => (
            <BoundLineRow key={index} index={index} label={label} draft={draft} onDraft={setDraft} />
          ))}
        </ul>
      </Disclosure>
      <Button
        appearance="primary"
        disabled={busy !== null || draft.items.length === 0 || draft.areas.length === 0}
        onClick={() => void app.confirmBinding({ ...draft, origin: 'confirmed' })}
      >
        {say.confirm}
      </Button>
    </Section>
  );
}
