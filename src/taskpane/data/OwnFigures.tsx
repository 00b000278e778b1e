import { Link } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { createDataset } from '../../dataset/dataset';
import { ownFigures } from '../../dataset/ownFigures';
import { toCsv } from '../../files/observationsCsv';
import { useApp, usePane } from '../tools';
import { CopyText } from '../ui/CopyText';
import { Disclosure } from '../ui/Disclosure';
import { useStyles } from '../ui/styles';

// Excel reads a CSV file as UTF-8 only behind this mark.
const mark = '\uFEFF';

/** 自备数据: the figures that a person confirmed or loaded, as a file of their own to keep. */
export function OwnFigures(): ReactElement | null {
  const { texts, numbers } = usePane();
  const dataset = useApp((state) => state.dataset);
  const styles = useStyles();
  const own = useMemo(() => ownFigures(dataset), [dataset]);
  const [isWanted, setIsWanted] = useState(false);
  const csv = useMemo(() => (isWanted ? toCsv(createDataset({ observations: own })) : ''), [isWanted, own]);
  if (own.length === 0) return null;
  return (
    <Disclosure card summary={texts.text.own(numbers.number(own.length))} onOpen={() => setIsWanted(true)}>
      <p className={styles.quiet}>{texts.text.ownNote}</p>
      {isWanted && (
        <>
          <Link
            href={`data:text/csv;charset=utf-8,${encodeURIComponent(mark + csv)}`}
            download={texts.text.ownFile}
          >
            {texts.text.ownSave}
          </Link>
          <CopyText label={texts.text.ownText} text={csv} />
        </>
      )}
    </Disclosure>
  );
}
