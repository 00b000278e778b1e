import { lazy, useState } from 'react';
import { FillView } from '../fill/FillView';
import type { ComponentType } from 'react';
import type { View } from './view';

type Panel = ComponentType<{ go: (view: View) => void }>;

interface LaterPanel {
  readonly Panel: Panel;
  load(): Promise<void>;
}

/** A view that comes after the first one has been drawn; once it is there, it opens without a wait. */
function later(load: () => Promise<Panel>): LaterPanel {
  let loaded: Panel | undefined;
  const arrive = async (): Promise<Panel> => (loaded ??= await load());
  const Waiting = lazy(async () => ({ default: await arrive() }));
  return {
    Panel: (props) => {
      // Chosen once, so that what was typed in it stays.
      const [View] = useState(() => loaded ?? Waiting);
      return <View {...props} />;
    },
    load: async () => {
      await arrive();
    },
  };
}

const laterViews = {
  check: later(async () => (await import('../check/CheckView')).CheckView),
  data: later(async () => (await import('../data/DataView')).DataView),
  text: later(async () => (await import('../extract/TextView')).TextView),
  handIn: later(async () => (await import('../handIn/HandInView')).HandInView),
  review: later(async () => (await import('../review/ReviewView')).ReviewView),
} as const;

/** What each tab shows. */
export const panels: Readonly<Record<View, Panel>> = {
  fill: FillView,
  check: laterViews.check.Panel,
  data: laterViews.data.Panel,
  text: laterViews.text.Panel,
  handIn: laterViews.handIn.Panel,
  review: laterViews.review.Panel,
};

/** Loads what everybody opens, so that it opens at once; readers of texts and of returns come when they are asked for. */
export async function loadViews(): Promise<void> {
  const { check, data, handIn } = laterViews;
  await Promise.all([check, data, handIn].map(({ load }) => load()));
}
