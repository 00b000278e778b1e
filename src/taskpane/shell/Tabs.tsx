import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { KeyboardEvent, ReactElement, ReactNode } from 'react';
import { views } from './view';
import type { View } from './view';

const useLook = makeStyles({
  list: { display: 'flex', minWidth: '0' },
  tab: {
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    padding: '8px 7px 6px',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
    background: 'none',
    border: 'none',
    borderBottom: '2px solid transparent',
    // Forced colours draw what is transparent.
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
    cursor: 'pointer',
    ':hover': { borderBottomColor: tokens.colorNeutralStroke1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ':hover': { borderBottomColor: tokens.colorCompoundBrandStrokeHover },
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
});

export interface TabsProps {
  readonly label: string;
  readonly chosen: View;
  readonly onChoose: (view: View) => void;
  readonly nameOf: (view: View) => ReactNode;
}

/**
 * The tabs of the pane: one stop of the Tab key, and the arrow keys, Home and End go along them. Fluent's own list puts
 * hidden stops beside its tabs, which a screen reader's user would land on.
 */
export function Tabs({ label, chosen, onChoose, nameOf }: TabsProps): ReactElement {
  const look = useLook();
  const list = useRef<HTMLDivElement>(null);
  const onKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = after(event.key, chosen);
    if (next === undefined) return;
    event.preventDefault();
    onChoose(next);
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={label} className={look.list} onKeyDown={onKey}>
      {views.map((view) => (
        <button
          key={view}
          type="button"
          role="tab"
          id={`tab-${view}`}
          aria-selected={view === chosen}
          aria-controls={`panel-${view}`}
          tabIndex={view === chosen ? 0 : -1}
          className={mergeClasses(look.tab, view === chosen && look.chosen)}
          onClick={() => onChoose(view)}
        >
          {nameOf(view)}
        </button>
      ))}
    </div>
  );
}

/** The view that a key leads to from another, the first after the last. */
function after(key: string, view: View): View | undefined {
  const at = views.indexOf(view);
  switch (key) {
    case 'ArrowRight':
      return views[(at + 1) % views.length];
    case 'ArrowLeft':
      return views.at(at - 1);
    case 'Home':
      return views[0];
    case 'End':
      return views.at(-1);
    default:
      return undefined;
  }
}
