import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { dateOf } from '../../dataset/periodSpan';
import type { SeriesPoint } from '../../dataset/series';
import { usePane } from '../tools';

const width = 310;
const height = 96;
const left = 8;
const right = 8;
const top = 18;
const bottom = 18;

const useLook = makeStyles({
  chart: { width: '100%', height: 'auto', display: 'block' },
  line: { fill: 'none', stroke: tokens.colorBrandStroke1, strokeWidth: '2' },
  point: { fill: tokens.colorBrandStroke1 },
  axis: { stroke: tokens.colorNeutralStroke1 },
  text: { fill: tokens.colorNeutralForeground2, fontSize: '11px' },
});

export interface SeriesChartProps {
  readonly points: readonly SeriesPoint[];
  readonly label: string;
}

/** A small line of the points at the ends of their periods; the ordinate starts at zero, so that changes look their size. */
export function SeriesChart({ points, label }: SeriesChartProps): ReactElement | null {
  const { numbers } = usePane();
  const look = useLook();
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined) return null;
  const days = Math.max(1, last.end - first.end);
  const values = points.map(({ value }) => value);
  const high = Math.max(0, ...values);
  const low = Math.min(0, ...values);
  const x = (day: number): number => left + ((day - first.end) / days) * (width - left - right);
  const y = (value: number): number =>
    height - bottom - ((value - low) / (high - low || 1)) * (height - top - bottom);
  const year = (day: number): string => String(dateOf(day).year);
  return (
    <svg className={look.chart} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <line className={look.axis} x1={left} x2={width - right} y1={y(0)} y2={y(0)} />
      <polyline
        className={look.line}
        points={points.map(({ end, value }) => `${x(end)},${y(value)}`).join(' ')}
      />
      {points.map(({ end, value }) => (
        <circle key={`${end} ${value}`} className={look.point} cx={x(end)} cy={y(value)} r={3} />
      ))}
      <text className={look.text} x={left} y={y(first.value) - 6}>
        {numbers.number(first.value)}
      </text>
      <text className={look.text} x={width - right} y={y(last.value) - 6} textAnchor="end">
        {numbers.number(last.value)}
      </text>
      <text className={look.text} x={left} y={height - 4}>
        {year(first.end)}
      </text>
      <text className={look.text} x={width - right} y={height - 4} textAnchor="end">
        {year(last.end)}
      </text>
    </svg>
  );
}
