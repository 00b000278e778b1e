import { Button, Field, Textarea } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { decodeCsv } from '../../files/decodeText';
import { pastedRows } from '../../files/pastedRows';
import { understandPaste } from '../../forms/paste';
import { useApp, usePane } from '../tools';
import { FilePicker } from '../ui/FilePicker';
import { useStyles } from '../ui/styles';
import { LeftList } from './LeftList';
import { PastedList } from './PastedList';
import { UnnamedParts } from './UnnamedParts';
import { confirmedOf, isThere, placedOn, replaces, targetOf } from './placed';
import type { PlacedFigure } from './placed';

/** 粘贴填报: a table or a message as it came, understood and shown, then written into 本年 alone. */
export function PasteBox(): ReactElement {
  const { app, texts, numbers } = usePane();
  const styles = useStyles();
  const reading = useApp((state) => state.checked?.reading ?? null);
  const busy = useApp((state) => state.busy);
  const [text, setText] = useState('');
  const [title, setTitle] = useState<string | null>(null);
  const [given, setGiven] = useState<ReadonlyMap<string, string>>(new Map());
  /** Figures taken out, and those that are to replace what is there. */
  const [unwanted, setUnwanted] = useState<ReadonlySet<string>>(new Set());
  const [wanted, setWanted] = useState<ReadonlySet<string>>(new Set());
  const target = useMemo(() => (reading === null ? undefined : targetOf(reading)), [reading]);
  const pasted = useMemo(
    () =>
      text.trim() === '' || target === undefined
        ? undefined
        : understandPaste(pastedRows(text), target, given),
    [text, target, given],
  );
  const figures = useMemo(
    () => (reading === null || pasted === undefined ? [] : placedOn(reading, pasted.figures)),
    [reading, pasted],
  );
  if (reading === null || target === undefined) return <p className={styles.quiet}>{texts.paste.noForm}</p>;

  const isChosen = (figure: PlacedFigure): boolean =>
    figure.present !== undefined &&
    !figure.isFormula &&
    !isThere(figure) &&
    (replaces(figure) ? wanted.has(figure.key) : !unwanted.has(figure.key));
  const toggle = (figure: PlacedFigure): void => {
    const [set, change] = replaces(figure) ? [wanted, setWanted] : [unwanted, setUnwanted];
    const next = new Set(set);
    if (!next.delete(figure.key)) next.add(figure.key);
    change(next);
  };
  const begin = (next: string, from: string | null): void => {
    setText(next);
    setTitle(from);
    setGiven(new Map());
    setUnwanted(new Set());
    setWanted(new Set());
  };
  const chosen = figures.filter(isChosen);
  const write = async (): Promise<void> => {
    const from = title ?? texts.paste.source;
    const first = text.trim().split('\n')[0]?.trim().slice(0, 60) ?? '';
    const done = await app.confirmFigures(confirmedOf(chosen, from, first, reading.year));
    if (done.kind === 'confirmed' && done.cells === chosen.length) begin('', null);
  };
  return (
    <div className={styles.stack}>
      <Field label={texts.paste.box} hint={texts.paste.hint}>
        <Textarea
          className={styles.full}
          rows={5}
          value={text}
          onChange={(_, { value }) => begin(value, title)}
        />
      </Field>
      <FilePicker
        label={texts.paste.file}
        hint={texts.paste.fileHint}
        accept=".csv,.txt,.tsv,text/plain,text/csv"
        onFile={(name, bytes) => begin(decodeCsv(bytes), name)}
      />
      {text.trim() !== '' && pasted === undefined && <p role="alert">{texts.paste.nothing}</p>}
      {pasted !== undefined && (
        <>
          <p className={styles.strong} role="status">
            {texts.paste.found(
              numbers.number(figures.length),
              numbers.number(figures.filter(({ factor }) => factor !== 1).length),
              numbers.number(pasted.left.length),
            )}
          </p>
          <UnnamedParts
            parts={pasted.unnamed}
            form={target.form}
            onName={(key, indicator) => setGiven(new Map([...given, [key, indicator]]))}
          />
          <LeftList left={pasted.left} />
          <PastedList figures={figures} reading={reading} isChosen={isChosen} onToggle={toggle} />
          <div className={styles.row}>
            <Button
              appearance="primary"
              className={styles.grow}
              disabled={chosen.length === 0 || busy !== null}
              onClick={() => void write()}
            >
              {texts.paste.write(numbers.number(chosen.length))}
            </Button>
            <Button onClick={() => begin('', null)}>{texts.paste.clear}</Button>
          </div>
        </>
      )}
    </div>
  );
}
