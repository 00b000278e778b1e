import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ScreenedRow } from '../../app/screening';
import { usePane } from '../tools';

const useLook = makeStyles({
  link: {
    justifyContent: 'flex-start',
    textAlign: 'left',
    padding: '0',
    minWidth: '0',
    color: tokens.colorBrandForegroundLink,
  },
});

export interface ScreenedCellProps {
  readonly sheet: string;
  readonly row: ScreenedRow;
}

/** A row of the list by its name; a press selects its figure. */
export function ScreenedCell({ sheet, row: { id, cell } }: ScreenedCellProps): ReactElement {
  const { app, texts } = usePane();
  const look = useLook();
  const place = texts.screening.place(id === '' ? texts.screening.noId : id, cell);
  return (
    <Button
      appearance="transparent"
      size="small"
      className={look.link}
      aria-label={`${place} ${texts.check.jump(cell)}`}
      onClick={() => void app.goTo(sheet, cell)}
    >
      {place}
    </Button>
  );
}
