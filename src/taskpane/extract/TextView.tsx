import { Button } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { createDataset } from '../../dataset/dataset';
import { recallWordings, rememberWordings } from '../../excel/wordingMemory';
import { extract } from '../../extract/extract';
import { learnedFrom, learnedKey, withLearned } from '../../extract/learned';
import { observationOf } from '../../extract/observation';
import { withOwnIndicators } from '../../extract/ownIndicators';
import { toCsv } from '../../files/observationsCsv';
import { ownIndicators } from '../../forms/formSet';
import type { Figure } from '../../extract/figure';
import type { LearnedWording } from '../../extract/learned';
import { useApp, usePane } from '../tools';
import { Section } from '../ui/Section';
import { useStyles } from '../ui/styles';
import { AgainstList } from './AgainstList';
import { CheckList } from './CheckList';
import { Figures } from './Figures';
import { LearnedList } from './LearnedList';
import { OwnFigures } from '../data/OwnFigures';
import { TextForm } from './TextForm';
import { confirmedOf } from './decisions';
import type { Decisions } from './decisions';
import type { ReportText } from './TextForm';

/** What a text is read with: the wordings taught before it was read, so that the list stays while one confirms. */
interface Read extends ReportText {
  readonly taught: readonly LearnedWording[];
  /** Tells one reading from the next, even of the same text. */
  readonly count: number;
}

/** 文本: a report's figures to confirm, and its own arithmetic. Nothing is written that was not confirmed. */
export function TextView(): ReactElement {
  const { app, texts, numbers } = usePane();
  const styles = useStyles();
  const reading = useApp((state) => state.checked?.reading ?? null);
  const busy = useApp((state) => state.busy);
  const [text, setText] = useState<Read | null>(null);
  const [decisions, setDecisions] = useState<Decisions>(new Map());
  const [learned, setLearned] = useState(recallWordings);
  const formSet = useApp((state) => state.formSet);
  const found = useMemo(() => {
    const read = text === null ? undefined : extract(text.body, text, text.taught);
    return read && withOwnIndicators(read, ownIndicators(formSet));
  }, [text, formSet]);
  const figures = found?.figures ?? [];
  const learn = (wordings: readonly LearnedWording[]): void => {
    setLearned(wordings);
    rememberWordings(wordings);
  };
  const decide = (answers: readonly (readonly [Figure, string | null])[]): void => {
    const next = new Map(decisions);
    for (const [figure, indicator] of answers) {
      if (indicator === null) next.delete(figure);
      else next.set(figure, indicator);
    }
    setDecisions(next);
  };
  /** Answers that differ from what came first are the next wordings. */
  const keepCorrections = (): void => {
    const corrected = [...decisions].filter(
      ([{ candidates }, indicator]) => candidates[0]?.indicator !== indicator,
    );
    const added = corrected.flatMap(([figure, indicator]) => learnedFrom(figure, indicator) ?? []);
    if (added.length > 0) learn(added.reduce(withLearned, learned));
  };
  const write = async (): Promise<void> => {
    const done = await app.confirmFigures(confirmedOf(decisions, text?.title ?? ''));
    if (done.kind !== 'confirmed') return;
    keepCorrections();
    setDecisions(new Map());
  };
  const keep = async (): Promise<void> => {
    if (text === null) return;
    const observations = [...decisions].flatMap(
      ([figure, indicator]) => observationOf(figure, indicator, text) ?? [],
    );
    const csv = toCsv(createDataset({ observations }));
    const done = await app.loadData(text.title, csv, 'merge');
    if (done.kind !== 'dataLoaded') return;
    keepCorrections();
    // The dataset knows the catalogue alone: figures of an office's own indicators stay to be written into its form.
    setDecisions(new Map([...decisions].filter(([figure, code]) => !observationOf(figure, code, text))));
  };
  const named = figures.filter(({ candidates }) => candidates.length > 0).length;
  return (
    <div className={styles.view}>
      <TextForm
        onRead={(read) => {
          setText({ ...read, taught: learned, count: (text?.count ?? 0) + 1 });
          setDecisions(new Map());
        }}
      />
      {found !== undefined && (
        <>
          <CheckList checks={found.checks} />
          <AgainstList figures={figures} decisions={decisions} />
          <Section title={texts.text.figures(numbers.number(figures.length), numbers.number(named))}>
            <Figures
              key={text?.count}
              figures={figures}
              reading={reading}
              decisions={decisions}
              onDecide={decide}
            />
            <Button
              appearance="primary"
              disabled={decisions.size === 0 || reading === null || busy !== null}
              onClick={() => void write()}
            >
              {texts.text.write(numbers.number(decisions.size))}
            </Button>
            <Button disabled={decisions.size === 0 || busy !== null} onClick={() => void keep()}>
              {texts.text.keep(numbers.number(decisions.size))}
            </Button>
          </Section>
        </>
      )}
      <OwnFigures />
      <LearnedList
        learned={learned}
        onRemove={(one) => learn(learned.filter((each) => learnedKey(each) !== learnedKey(one)))}
      />
    </div>
  );
}
