import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useAppState, usePane } from '../tools';
import { useStyles } from '../ui/styles';
import type { FigureDetailProps } from './FigureDetail';
import { singleBlock, tableBlock } from './insertBlock';

/** Puts the figure, or a table of what was found of its indicator, at the selected cell. */
export function InsertButtons({ observation, figures }: FigureDetailProps): ReactElement {
  const { app, texts, lang } = usePane();
  const { dataset, busy } = useAppState();
  const styles = useStyles();
  return (
    <>
      <div className={styles.row}>
        <Button
          size="small"
          disabled={busy !== null}
          onClick={() => void app.insert(singleBlock(observation, texts))}
        >
          {texts.data.insert}
        </Button>
        <Button
          size="small"
          disabled={busy !== null}
          onClick={() => void app.insert(tableBlock(dataset, observation.indicator, figures, texts, lang))}
        >
          {texts.data.insertBlock}
        </Button>
      </div>
      <p className={styles.quiet}>{texts.data.insertNote}</p>
    </>
  );
}
