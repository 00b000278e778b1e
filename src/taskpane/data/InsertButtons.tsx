import type { ReactElement } from 'react';
import type { Observation } from '../../dataset/observation';
import { useApp, usePane } from '../tools';
import { ActionButton } from '../ui/ActionButton';
import { useStyles } from '../ui/styles';
import { singleBlock, tableBlock } from './insertBlock';

export interface InsertButtonsProps {
  readonly observation: Observation;
  /** What was found with it, for a table. */
  readonly figures: readonly Observation[];
}

/** Puts the figure, or a table of what was found of its indicator, at the selected cell. */
export function InsertButtons({ observation, figures }: InsertButtonsProps): ReactElement {
  const { app, texts } = usePane();
  const dataset = useApp((state) => state.dataset);
  const styles = useStyles();
  return (
    <>
      <div className={styles.row}>
        <ActionButton
          size="small"
          onClick={() => void app.insert(singleBlock(observation, dataset.documents, texts))}
        >
          {texts.data.insert}
        </ActionButton>
        <ActionButton
          size="small"
          onClick={() => void app.insert(tableBlock(dataset, observation.indicator, figures, texts))}
        >
          {texts.data.insertBlock}
        </ActionButton>
      </div>
      <p className={styles.quiet}>{texts.data.insertNote}</p>
    </>
  );
}
