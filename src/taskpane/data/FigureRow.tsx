import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Observation } from '../../dataset/observation';
import { useApp, usePane } from '../tools';
import { figureText } from './figureText';

const useLook = makeStyles({
  line: {
    display: 'flex',
    gap: '6px',
    alignItems: 'center',
    whiteSpace: 'nowrap',
    lineHeight: '20px',
  },
  name: { flexGrow: 1, minWidth: '0', overflow: 'hidden', textOverflow: 'ellipsis' },
  value: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** A figure in two lines: whose and how much, then which period and whether it is doubtful. */
export function FigureRow({ figure }: { readonly figure: Observation }): ReactElement {
  const { texts, numbers } = usePane();
  const documents = useApp(({ dataset }) => dataset.documents);
  const look = useLook();
  return (
    <>
      <div className={look.line}>
        <span className={look.name}>
          {texts.labels.area(figure.area)} · {texts.labels.indicator(figure.indicator)}
        </span>
        <span className={look.value}>{figureText(figure, texts, numbers)}</span>
      </div>
      <div className={`${look.line} ${look.quiet}`}>
        <span className={look.name}>
          {texts.labels.period(figure.period.text)}
          {figure.subject !== '' && ` · ${figure.subject}`} · {texts.labels.source(figure.source, documents)}
        </span>
        {figure.doubt !== '' && (
          <Badge appearance="outline" size="small" color="important">
            {texts.data.doubt}
          </Badge>
        )}
      </div>
    </>
  );
}
