import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { packageText } from '../../app/packages';
import { decodeCsv } from '../../files/decodeText';
import type { FormPackage } from '../../forms/ownForm';
import { useApp, usePane } from '../tools';
import { CopyText } from '../ui/CopyText';
import { Disclosure } from '../ui/Disclosure';
import { FilePicker } from '../ui/FilePicker';
import { useStyles } from '../ui/styles';

const useLook = makeStyles({
  item: { padding: '4px 0', fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', gap: '6px', marginTop: '2px' },
});

/** 自定表式和制度包: forms of the office's own, to be defined, taken in, passed on and taken out. */
export function OwnForms(): ReactElement {
  const { app, texts } = usePane();
  const packages = useApp((state) => state.packages);
  const busy = useApp((state) => state.busy);
  const styles = useStyles();
  const look = useLook();
  const pane = texts.ownForms;
  return (
    <Disclosure card summary={pane.title}>
      <p className={styles.quiet}>{pane.intro}</p>
      {packages.length === 0 ? (
        <p className={styles.quiet}>{pane.none}</p>
      ) : (
        <ul className={styles.plainList} aria-label={pane.title}>
          {packages.map((content) => (
            <li key={content.form.id} className={look.item}>
              <OwnForm content={content} />
            </li>
          ))}
        </ul>
      )}
      <p className={styles.quiet}>{pane.defineNote}</p>
      <div className={styles.row}>
        <Button size="small" disabled={busy !== null} onClick={() => void app.defineForm()}>
          {pane.define}
        </Button>
        <Button size="small" disabled={busy !== null} onClick={() => void app.takeForm()}>
          {pane.take}
        </Button>
      </div>
      <FilePicker
        label={pane.load}
        hint={pane.loadHint}
        accept=".json,application/json"
        onFile={(name, bytes) => void app.loadPackage(name, decodeCsv(bytes))}
      />
    </Disclosure>
  );
}

function OwnForm({ content }: { readonly content: FormPackage }): ReactElement {
  const { app, texts, numbers } = usePane();
  const busy = useApp((state) => state.busy);
  const [shown, setShown] = useState(false);
  const styles = useStyles();
  const look = useLook();
  const pane = texts.ownForms;
  const { form, relations, version } = content;
  const items = form.groups.reduce((sum, group) => sum + group.items.length, 0);
  return (
    <>
      <div className={styles.strong}>{form.title}</div>
      <div className={styles.quiet}>{pane.version(version, form.validUntil)}</div>
      <div className={styles.quiet}>
        {pane.counts(numbers.number(items), numbers.number(relations.length))}
      </div>
      <div className={look.buttons}>
        <Button size="small" aria-label={pane.passOf(form.title)} onClick={() => setShown(!shown)}>
          {pane.pass}
        </Button>
        <Button
          size="small"
          disabled={busy !== null}
          aria-label={pane.dropOf(form.title)}
          onClick={() => void app.dropPackage(form.id)}
        >
          {pane.drop}
        </Button>
      </div>
      {shown && (
        <>
          <a
            href={`data:application/json;charset=utf-8,${encodeURIComponent(packageText(content))}`}
            download={`${form.short}.json`}
          >
            {`${form.short}.json`}
          </a>
          <CopyText label={pane.save(form.title)} text={packageText(content)} />
        </>
      )}
    </>
  );
}
