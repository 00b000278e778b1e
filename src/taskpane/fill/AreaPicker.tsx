import { Button, Checkbox, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { childrenOf } from '../../catalogue/areas';
import { useApp, usePane } from '../tools';
import { Disclosure } from '../ui/Disclosure';
import { useStyles } from '../ui/styles';

const useLook = makeStyles({
  grid: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(130px, 1fr))' },
});

/** All areas of the region, or some of them; a return of one unit has none to choose. */
export function AreaPicker(): ReactElement | null {
  const { app, texts, numbers } = usePane();
  const choice = useApp((state) => state.choice);
  const styles = useStyles();
  const look = useLook();
  const all = childrenOf(choice.region).map(({ code }) => code);
  if (choice.layout === 'indicator' || all.length === 0) return null;
  const chosen = new Set(choice.areas ?? all);
  const choose = (codes: readonly string[]): void =>
    void app.choose({ areas: codes.length === all.length ? null : codes });
  const count = numbers.number(all.length);
  return (
    <Disclosure
      summary={`${texts.fill.areas} · ${
        choice.areas === null
          ? texts.fill.areasAll(count)
          : texts.fill.areasSome(numbers.number(chosen.size), count)
      }`}
    >
      <div className={styles.row}>
        <Button size="small" onClick={() => choose(all)}>
          {texts.fill.areasPickAll}
        </Button>
        <Button size="small" onClick={() => choose([])}>
          {texts.fill.areasPickNone}
        </Button>
      </div>
      {chosen.size === 0 && (
        <p role="alert" className={styles.quiet}>
          {texts.fill.areasNone}
        </p>
      )}
      <div role="group" aria-label={texts.fill.areas} className={`${look.grid} ${styles.scroll}`}>
        {all.map((code) => (
          <Checkbox
            key={code}
            label={texts.labels.area(code)}
            checked={chosen.has(code)}
            onChange={(_, { checked }) =>
              choose(all.filter((each) => (each === code ? checked === true : chosen.has(each))))
            }
          />
        ))}
      </div>
    </Disclosure>
  );
}
