import { Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useApp, usePane } from '../tools';

/** Whether the pane opens with this workbook; a fill turns it on, and a person can say no. */
export function AutoShowBox(): ReactElement | null {
  const { autoShow, texts } = usePane();
  // A fill may have turned it on meanwhile.
  useApp((state) => state.notice);
  const [, setChanges] = useState(0);
  if (autoShow === undefined) return null;
  return (
    <Checkbox
      label={texts.fill.autoShow}
      checked={autoShow.isOn()}
      onChange={(_, { checked }) => {
        autoShow.set(checked === true);
        setChanges((changes) => changes + 1);
      }}
    />
  );
}
