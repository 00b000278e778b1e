import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { BindingView } from '../binding/BindingView';
import { Section } from '../ui/Section';
import { useStyles } from '../ui/styles';
import { useAppState, usePane } from '../tools';
import { AreaPicker } from './AreaPicker';
import { FormChoice } from './FormChoice';
import { Preview } from './Preview';
import { PriorFile } from './PriorFile';
import { RegionPicker } from './RegionPicker';
import { SelectedCell } from './SelectedCell';

/** 填报: what to fill, from what, and the one button that does it. */
export function FillView(): ReactElement {
  const { app, texts, numbers } = usePane();
  const state = useAppState();
  const styles = useStyles();
  const { observations, derived } = state.dataset;
  const documents = new Set(observations.map(({ source }) => source.doc)).size;
  const fills = new Set(state.log.filter(({ action }) => action === 'fill').map(({ batch }) => batch));
  const lastFill = state.undoable.findLast((batch) => fills.has(batch));
  const count = observations.length + derived.length;
  return (
    <>
      <div className={styles.view}>
        {state.proposal !== null && (
          <BindingView key={JSON.stringify(state.proposal.binding)} proposal={state.proposal} />
        )}
        <Section title={texts.fill.what}>
          <FormChoice />
          <RegionPicker />
          <AreaPicker />
        </Section>
        <Section title={texts.fill.preview}>
          <Preview />
        </Section>
        <Section title={texts.fill.selected}>
          <SelectedCell />
        </Section>
        <Section title={texts.fill.prior}>
          <PriorFile />
        </Section>
        <Section title={texts.fill.dataset}>
          <p className={styles.quiet}>
            {count === 0
              ? texts.fill.datasetEmpty
              : texts.fill.datasetStatus(numbers.number(count), numbers.number(documents))}
          </p>
          <p className={styles.quiet}>{texts.shell.offline}</p>
        </Section>
      </div>
      <div className={styles.footer}>
        <Button
          appearance="primary"
          className={styles.grow}
          disabled={state.busy !== null || state.choice.areas?.length === 0}
          onClick={() => void app.fill()}
        >
          {texts.fill.go}
        </Button>
        {lastFill !== undefined && (
          <Button disabled={state.busy !== null} onClick={() => void app.undo(lastFill)}>
            {texts.fill.undo}
          </Button>
        )}
      </div>
    </>
  );
}
