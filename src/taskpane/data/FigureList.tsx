import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useRef, useState } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';
import type { Observation } from '../../dataset/observation';
import { usePane } from '../tools';
import { FigureRow } from './FigureRow';

const rowHeight = 48;
const height = 240;
const spare = 4;

const useLook = makeStyles({
  list: {
    position: 'relative',
    overflowY: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  row: {
    position: 'absolute',
    left: '0',
    right: '0',
    boxSizing: 'border-box',
    height: `${rowHeight}px`,
    padding: '4px 8px',
    overflow: 'hidden',
    cursor: 'pointer',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
});

export interface FigureListProps {
  readonly figures: readonly Observation[];
  readonly chosen: Observation;
  readonly onChoose: (observation: Observation) => void;
}

/** A list box of any length: only the rows in sight are drawn. */
export function FigureList({ figures, chosen, onChoose }: FigureListProps): ReactElement {
  const { texts } = usePane();
  const look = useLook();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const at = Math.max(0, figures.indexOf(chosen));
  // Where a search has shortened the list, the platform moves the scroll position without telling in time.
  const sight = Math.min(top, Math.max(0, figures.length * rowHeight - height));
  const from = Math.max(0, Math.floor(sight / rowHeight) - spare);
  const to = Math.min(figures.length, Math.ceil((sight + height) / rowHeight) + spare);
  const move = (index: number): void => {
    const next = figures[Math.min(figures.length - 1, Math.max(0, index))];
    if (next === undefined) return;
    onChoose(next);
    const y = figures.indexOf(next) * rowHeight;
    const box = list.current;
    if (box === null) return;
    if (y < box.scrollTop) box.scrollTop = y;
    else if (y + rowHeight > box.scrollTop + height) box.scrollTop = y + rowHeight - height;
    setTop(box.scrollTop);
  };
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + 5,
    PageUp: at - 5,
    Home: 0,
    End: figures.length - 1,
  };
  const onKey = (event: KeyboardEvent): void => {
    const next = steps[event.key];
    if (next === undefined) return;
    event.preventDefault();
    move(next);
  };
  return (
    <div
      ref={list}
      role="listbox"
      tabIndex={0}
      aria-label={texts.data.list}
      aria-activedescendant={at >= from && at < to ? `${id}-${at}` : undefined}
      className={look.list}
      style={{ height: Math.min(height, figures.length * rowHeight) }}
      onScroll={(event) => setTop(event.currentTarget.scrollTop)}
      onKeyDown={onKey}
    >
      <div role="presentation" style={{ height: figures.length * rowHeight }}>
        {figures.slice(from, to).map((figure, offset) => {
          const index = from + offset;
          return (
            <div
              key={index}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === at}
              aria-setsize={figures.length}
              aria-posinset={index + 1}
              className={mergeClasses(look.row, index === at && look.chosen)}
              style={{ top: index * rowHeight }}
              onClick={() => onChoose(figure)}
            >
              <FigureRow figure={figure} />
            </div>
          );
        })}
      </div>
    </div>
  );
}
