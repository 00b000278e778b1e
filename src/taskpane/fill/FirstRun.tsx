import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { hasChosen } from '../../excel/choiceMemory';
import type { LayoutKind } from '../../forms/definition';
import { useApp, usePane } from '../tools';
import { Section } from '../ui/Section';
import { useStyles } from '../ui/styles';

/** The levels of unions, and what each hands in: a form of its areas, or its own return. */
const layouts = { province: 'area', city: 'area', county: 'indicator', unit: 'indicator' } as const;

const levels = Object.keys(layouts) as readonly (keyof typeof layouts)[];

/** Asked once on a machine: whose form it is; and the job in three steps. */
export function FirstRun(): ReactElement | null {
  const { app, texts } = usePane();
  const styles = useStyles();
  const filled = useApp(({ checked }) => checked !== null);
  const [first] = useState(() => !hasChosen());
  const [level, setLevel] = useState<keyof typeof layouts | null>(null);
  const [done, setDone] = useState(false);
  if (!first || done || filled) return null;
  const choose = (next: keyof typeof layouts): void => {
    const layout: LayoutKind = layouts[next];
    setLevel(next);
    void app.choose({ layout, areas: null });
  };
  return (
    <Section title={texts.fill.first.title}>
      <div className={styles.pair} role="group" aria-label={texts.fill.first.title}>
        {levels.map((each) => (
          <Button
            key={each}
            size="small"
            appearance={level === each ? 'primary' : 'secondary'}
            aria-pressed={level === each}
            onClick={() => choose(each)}
          >
            {texts.fill.first.levels[each]}
          </Button>
        ))}
      </div>
      {level !== null && <p className={styles.quiet}>{texts.fill.first.next}</p>}
      <ol style={{ margin: 0, paddingLeft: '1.5em' }}>
        {texts.fill.first.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <div className={styles.row}>
        <Button size="small" appearance="subtle" onClick={() => setDone(true)}>
          {texts.fill.first.close}
        </Button>
      </div>
    </Section>
  );
}
