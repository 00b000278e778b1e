import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Observation } from '../../dataset/observation';
import { periodText } from '../../i18n';
import { areaName, indicatorName } from '../names';
import { usePane } from '../tools';
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
  const { texts, lang, numbers } = usePane();
  const look = useLook();
  return (
    <>
      <div className={look.line}>
        <span className={look.name}>
          {areaName(figure.area, lang)} · {indicatorName(figure.indicator, lang)}
        </span>
        <span className={look.value}>{figureText(figure, texts, numbers, lang)}</span>
      </div>
      <div className={`${look.line} ${look.quiet}`}>
        <span className={look.name}>
          {periodText(figure.period.text, lang)}
          {figure.subject !== '' && ` · ${figure.subject}`} ·{' '}
          {texts.words.document(figure.source.doc, figure.source.line)}
        </span>
        {figure.doubt !== '' && (
          <Badge appearance="outline" size="small" color="warning">
            {texts.data.doubt}
          </Badge>
        )}
      </div>
    </>
  );
}
