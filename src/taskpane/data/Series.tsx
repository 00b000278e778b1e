import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { series } from '../../dataset/series';
import type { Observation } from '../../dataset/observation';
import { useApp, usePane } from '../tools';
import { Disclosure } from '../ui/Disclosure';
import { useStyles } from '../ui/styles';
import { SeriesChart } from './SeriesChart';
import { figureText } from './figureText';

const useLook = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%', fontSize: tokens.fontSizeBase200 },
  cell: {
    textAlign: 'left',
    padding: '2px 4px 2px 0',
    fontWeight: tokens.fontWeightRegular,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  figure: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
});

/** The figures of the same indicator and place over the years, drawn and as a table. */
export function Series({ observation }: { readonly observation: Observation }): ReactElement | null {
  const { texts, numbers } = usePane();
  const dataset = useApp((state) => state.dataset);
  const styles = useStyles();
  const look = useLook();
  const { area, indicator, subject } = observation;
  const points = useMemo(
    () => series(dataset, area, indicator, subject),
    [dataset, area, indicator, subject],
  );
  if (points.length === 0) return null;
  if (points.length === 1) return <p className={styles.quiet}>{texts.data.seriesOne}</p>;
  return (
    <>
      <SeriesChart
        points={points}
        label={texts.data.seriesChart(
          texts.labels.indicator(indicator),
          texts.labels.area(area),
          numbers.number(points.length),
        )}
      />
      <Disclosure summary={texts.data.seriesTable}>
        <table className={look.table} aria-label={texts.data.seriesTable}>
          <thead>
            <tr>
              <th scope="col" className={look.cell}>
                {texts.data.period}
              </th>
              <th scope="col" className={`${look.cell} ${look.figure}`}>
                {texts.data.value}
              </th>
            </tr>
          </thead>
          <tbody>
            {points.map(({ observation: each }) => (
              <tr key={`${each.period.text} ${each.source.doc} ${each.source.line}`}>
                <th scope="row" className={look.cell}>
                  {texts.labels.period(each.period.text)}
                </th>
                <td className={`${look.cell} ${look.figure}`}>{figureText(each, texts, numbers)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Disclosure>
    </>
  );
}
