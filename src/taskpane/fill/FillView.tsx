import { Spinner } from '@fluentui/react-components';
import { Suspense, lazy, useState } from 'react';
import type { ReactElement } from 'react';
import type { AppState } from '../../app/appState';
import { BindingView } from '../binding/BindingView';
import { ActionButton } from '../ui/ActionButton';
import { Disclosure } from '../ui/Disclosure';
import { Section } from '../ui/Section';
import { useStyles } from '../ui/styles';
import { useApp, usePane } from '../tools';
import { AreaPicker } from './AreaPicker';
import { AutoShowBox } from './AutoShowBox';
import { FirstRun } from './FirstRun';
import { FormChoice } from './FormChoice';
import { Preview } from './Preview';
import { PriorFile } from './PriorFile';
import { RegionPicker } from './RegionPicker';
import { SelectedCell } from './SelectedCell';

// What reads a paste is loaded when something is to be pasted.
const PasteBox = lazy(() => import('../paste/PasteBox').then((module) => ({ default: module.PasteBox })));

/** 填报: what to fill, from what, and the one button that does it. */
export function FillView(): ReactElement {
  const { app, texts, numbers } = usePane();
  const proposals = useApp((state) => state.proposals);
  const noAreas = useApp(({ choice }) => choice.areas?.length === 0);
  const dataset = useApp((state) => state.dataset);
  const lastFill = useApp(lastFillOf);
  const [pasting, setPasting] = useState(false);
  const styles = useStyles();
  const { observations, derived } = dataset;
  const documents = new Set(observations.map(({ source }) => source.doc)).size;
  const count = observations.length + derived.length;
  return (
    <>
      <div className={styles.view}>
        {proposals.length > 0 && (
          <BindingView key={JSON.stringify(proposals.map(({ binding }) => binding))} proposals={proposals} />
        )}
        <FirstRun />
        <Section title={texts.fill.what}>
          <FormChoice />
          <RegionPicker />
          <AreaPicker />
          <p className={styles.quiet}>{texts.fill.setNote}</p>
          <ActionButton action="fillSet" disabled={noAreas} onClick={() => void app.fillSet()} />
        </Section>
        <Section title={texts.fill.prior}>
          <PriorFile />
        </Section>
        <Section title={texts.fill.preview}>
          <Preview />
        </Section>
        <Disclosure card summary={texts.paste.section} onOpen={() => setPasting(true)}>
          {pasting && (
            <Suspense fallback={<Spinner size="tiny" label={texts.paste.loading} />}>
              <PasteBox />
            </Suspense>
          )}
        </Disclosure>
        <Section title={texts.fill.selected}>
          <SelectedCell />
        </Section>
        <Section title={texts.fill.dataset}>
          <p className={styles.quiet}>
            {count === 0
              ? texts.fill.datasetEmpty
              : texts.fill.datasetStatus(numbers.number(count), numbers.number(documents))}
          </p>
          <p className={styles.quiet}>{texts.shell.offline}</p>
          <AutoShowBox />
        </Section>
      </div>
      <div className={styles.footer}>
        <ActionButton
          appearance="primary"
          action="fill"
          className={styles.grow}
          disabled={noAreas}
          onClick={() => void app.fill()}
        />
        {lastFill !== undefined && (
          <ActionButton onClick={() => void app.undo(lastFill)}>{texts.fill.undo}</ActionButton>
        )}
      </div>
    </>
  );
}

/** The last fill that can still be taken back. */
function lastFillOf({ log, undoable }: AppState): string | undefined {
  const fills = new Set(log.filter(({ action }) => action === 'fill').map(({ batch }) => batch));
  return undoable.findLast((batch) => fills.has(batch));
}
