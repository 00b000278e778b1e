import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { ShownRelation } from '../../app/appState';
import { brokenText, contradictionText, relationText } from '../../i18n/relations';
import { useApp, usePane } from '../tools';
import { Disclosure } from '../ui/Disclosure';
import { useStyles } from '../ui/styles';

const useLook = makeStyles({
  item: { padding: '4px 0', fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', gap: '6px', marginTop: '2px' },
});

/** 自定审核关系: the office's own, to be tried and switched; what is wrong with those that cannot be checked. */
export function OwnRelations(): ReactElement {
  const { app, texts, lang } = usePane();
  const relations = useApp((state) => state.relations);
  const busy = useApp((state) => state.busy);
  const styles = useStyles();
  const look = useLook();
  const pane = texts.ownRelations;
  const sheet = relations.sheet ?? '';
  return (
    <Disclosure
      summary={pane.title}
      open={relations.broken.length > 0 || relations.contradictions.length > 0}
    >
      <p className={styles.quiet}>{pane.intro}</p>
      {(relations.broken.length > 0 || relations.contradictions.length > 0) && (
        <ul role="alert" className={styles.strong}>
          {relations.broken.map((one) => (
            <li key={one.id}>{brokenText(one, sheet, lang)}</li>
          ))}
          {relations.contradictions.map((one) => (
            <li key={one.rule}>{contradictionText(one, lang)}</li>
          ))}
        </ul>
      )}
      {relations.sheet !== null && relations.own.length === 0 && <p className={styles.quiet}>{pane.none}</p>}
      {relations.own.length > 0 && (
        <ul className={styles.plainList} aria-label={pane.title}>
          {relations.own.map((one) => (
            <li key={one.rule.id} className={look.item}>
              <OwnRelationRow shown={one} />
            </li>
          ))}
        </ul>
      )}
      <div className={styles.row}>
        <Button size="small" disabled={busy !== null} onClick={() => void app.listRelations()}>
          {relations.sheet === null ? pane.make : pane.open}
        </Button>
      </div>
    </Disclosure>
  );
}

function OwnRelationRow({ shown }: { readonly shown: ShownRelation }): ReactElement {
  const { app, texts, lang, numbers } = usePane();
  const busy = useApp((state) => state.busy);
  const [tried, setTried] = useState(false);
  const styles = useStyles();
  const look = useLook();
  const pane = texts.ownRelations;
  const { trial: say } = pane;
  const { rule, isActive, trial } = shown;
  const unchecked = trial ? trial.current.unchecked + (trial.prior?.unchecked ?? 0) : 0;
  return (
    <>
      <div>{relationText(shown, lang)}</div>
      {rule.why[lang] !== '' && <div className={styles.quiet}>{rule.why[lang]}</div>}
      <div className={look.buttons}>
        {trial && (
          <Button size="small" aria-label={pane.tryOf(rule.id)} onClick={() => setTried(true)}>
            {pane.try}
          </Button>
        )}
        {shown.line.row >= 0 && (
          <Button
            size="small"
            disabled={busy !== null}
            aria-label={isActive ? pane.turnOff(rule.id) : pane.turnOn(rule.id)}
            onClick={() => void app.switchRelation(rule.id, !isActive)}
          >
            {isActive ? pane.off : pane.on}
          </Button>
        )}
      </div>
      {tried && trial && (
        <div role="status">
          {say(
            numbers.number(trial.current.questioned),
            trial.prior && numbers.number(trial.prior.questioned),
            numbers.number(unchecked),
          )}
        </div>
      )}
    </>
  );
}
