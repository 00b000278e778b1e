import { Button, Checkbox } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { extract } from '../../extract/extract';
import type { Figure } from '../../extract/figure';
import { useApp, usePane } from '../tools';
import { Section } from '../ui/Section';
import { useStyles } from '../ui/styles';
import { CheckList } from './CheckList';
import { FigureCard } from './FigureCard';
import { TextForm } from './TextForm';
import { choicesOf, confirmedOf, isOnForm } from './decisions';
import type { Decisions } from './decisions';
import type { ReportText } from './TextForm';

/** 文本: a report's figures to confirm, and its own arithmetic. Nothing is written that was not confirmed. */
export function TextView(): ReactElement {
  const { app, texts, numbers } = usePane();
  const styles = useStyles();
  const reading = useApp((state) => state.checked?.reading ?? null);
  const busy = useApp((state) => state.busy);
  const [text, setText] = useState<ReportText | null>(null);
  const [decisions, setDecisions] = useState<Decisions>(new Map());
  const [onlyForm, setOnlyForm] = useState(false);
  const found = useMemo(() => (text === null ? undefined : extract(text.body, text)), [text]);
  const figures = found?.figures ?? [];
  const isForForm = (figure: Figure): boolean =>
    choicesOf(figure, reading).some((code) => isOnForm(figure.area, code, reading));
  const listed = onlyForm ? figures.filter(isForForm) : figures;
  const decide = (figure: Figure, indicator: string | null): void => {
    const next = new Map(decisions);
    if (indicator === null) next.delete(figure);
    else next.set(figure, indicator);
    setDecisions(next);
  };
  const write = async (): Promise<void> => {
    const done = await app.confirmFigures(confirmedOf(decisions, text?.title ?? ''));
    if (done.kind === 'confirmed') setDecisions(new Map());
  };
  const named = figures.filter(({ candidates }) => candidates.length > 0).length;
  return (
    <div className={styles.view}>
      <TextForm
        onRead={(read) => {
          setText(read);
          setDecisions(new Map());
        }}
      />
      {found !== undefined && (
        <>
          <CheckList checks={found.checks} />
          <Section title={texts.text.figures(numbers.number(figures.length), numbers.number(named))}>
            {reading === null ? (
              <p className={styles.quiet}>{texts.text.noForm}</p>
            ) : (
              <Checkbox
                label={texts.text.onlyForm}
                checked={onlyForm}
                onChange={(_, { checked }) => setOnlyForm(checked === true)}
              />
            )}
            <ul className={styles.plainList}>
              {listed.map((figure) => (
                <FigureCard
                  key={`${text?.body.length ?? 0} ${figure.start}`}
                  figure={figure}
                  reading={reading}
                  confirmed={decisions.has(figure)}
                  onDecide={decide}
                />
              ))}
            </ul>
            <Button
              appearance="primary"
              disabled={decisions.size === 0 || reading === null || busy !== null}
              onClick={() => void write()}
            >
              {texts.text.write(numbers.number(decisions.size))}
            </Button>
          </Section>
        </>
      )}
    </div>
  );
}
