import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { BindingProposal } from '../../app/appState';
import type { Binding } from '../../forms/binding';
import { useApp, usePane } from '../tools';
import { Disclosure } from '../ui/Disclosure';
import { Section } from '../ui/Section';
import { useStyles } from '../ui/styles';
import { BoundItemRow } from './BoundItemRow';
import { BoundLineRow } from './BoundLineRow';
import { LeftOut } from './LeftOut';
import { RecognitionNotes } from './RecognitionNotes';

const useLook = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '4px' },
  next: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: '8px' },
  confirm: { display: 'flex', flexDirection: 'column', gap: '6px' },
});

/**
 * An office's own sheet as it was read: what was not read first, then the one button, then every line and indicator
 * for who wants to look at them or correct them.
 */
export function BindingView({ proposals }: { readonly proposals: readonly BindingProposal[] }): ReactElement {
  const { app, texts } = usePane();
  const busy = useApp((state) => state.busy);
  const styles = useStyles();
  const look = useLook();
  const [drafts, setDrafts] = useState(proposals.map(({ binding }) => binding));
  const [isMarked, setMarked] = useState(false);
  const { binding: say } = texts.settings;
  const isEmpty = drafts.some(({ items, areas }) => items.length === 0 || areas.length === 0);
  const mark = (isOn: boolean): void => {
    setMarked(isOn);
    void app.markRead(drafts, isOn);
  };
  return (
    <Section title={say.title}>
      <p className={styles.quiet}>{say.intro(drafts[0]?.sheet ?? '')}</p>
      {proposals.map((proposal, at) => (
        <div key={at} className={`${look.form} ${at > 0 ? look.next : ''}`}>
          <div className={styles.strong}>
            {say.what(
              texts.labels.form(proposal.binding.form),
              texts.labels.year(proposal.binding.year),
              texts.labels.area(proposal.binding.region),
            )}
          </div>
          <LeftOut proposal={proposal} />
        </div>
      ))}
      <div className={look.confirm}>
        <Button
          appearance="primary"
          disabled={busy !== null || isEmpty}
          onClick={() => void app.confirmBindings(drafts.map((draft) => ({ ...draft, origin: 'confirmed' })))}
        >
          {say.confirm}
        </Button>
        <Button disabled={busy !== null} onClick={() => mark(!isMarked)}>
          {isMarked ? say.unmark : say.mark}
        </Button>
      </div>
      {proposals.map((proposal, at) => {
        const draft = drafts[at] ?? proposal.binding;
        const change = (next: Binding): void => setDrafts(drafts.with(at, next));
        return (
          <div key={at} className={look.form}>
            {proposals.length > 1 && (
              <span className={styles.strong}>{texts.labels.formShort(draft.form)}</span>
            )}
            <Details proposal={proposal} draft={draft} onDraft={change} />
          </div>
        );
      })}
    </Section>
  );
}

interface DetailsProps {
  readonly proposal: BindingProposal;
  readonly draft: Binding;
  readonly onDraft: (draft: Binding) => void;
}

function Details({ proposal, draft, onDraft }: DetailsProps): ReactElement {
  const { texts, numbers } = usePane();
  const styles = useStyles();
  const { binding: say } = texts.settings;
  const labels = (axis: 'line' | 'item'): BindingProposal['labels'] =>
    proposal.labels.filter((each) => each.axis === axis);
  const key = ({ index, panel = 0 }: BindingProposal['labels'][number]): string => `${panel} ${index}`;
  return (
    <>
      <RecognitionNotes proposal={proposal} />
      <Disclosure summary={say.items(numbers.number(draft.items.length))}>
        <ul className={styles.plainList} aria-label={say.items(numbers.number(draft.items.length))}>
          {labels('item').map((place) => (
            <BoundItemRow
              key={key(place)}
              place={place}
              label={place.label}
              draft={draft}
              onDraft={onDraft}
            />
          ))}
        </ul>
      </Disclosure>
      <Disclosure summary={say.lines(numbers.number(draft.areas.length))}>
        <ul className={styles.plainList} aria-label={say.lines(numbers.number(draft.areas.length))}>
          {labels('line').map((place) => (
            <BoundLineRow
              key={key(place)}
              place={place}
              label={place.label}
              draft={draft}
              onDraft={onDraft}
            />
          ))}
        </ul>
      </Disclosure>
    </>
  );
}
