import { Button, Field, Select, Spinner } from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { formsReviewed, reviewForms, reviewPlans } from '../../app/review';
import { reportWording } from '../../i18n/report';
import type { HandedIn } from '../../review/consolidation';
import { useApp, usePane } from '../tools';
import { ActionButton } from '../ui/ActionButton';
import { FilePicker } from '../ui/FilePicker';
import { Section } from '../ui/Section';
import { useStyles } from '../ui/styles';
import { BetweenAreas } from './BetweenAreas';
import { UnitBoard } from './UnitBoard';
import { readReturn, withReturn } from './returns';

/** 汇审: the files of the units, who is missing, what each still has to put right, and the combined form. */
export function ReviewView(): ReactElement {
  const { app, texts, lang, numbers } = usePane();
  const styles = useStyles();
  const dataset = useApp((state) => state.dataset);
  const packages = useApp((state) => state.packages);
  const [returns, setReturns] = useState<readonly HandedIn[]>([]);
  const [reading, setReading] = useState<{ readonly at: number; readonly all: number } | null>(null);
  const [chosen, setChosen] = useState('');
  const stopped = useRef(false);
  const reviews = useMemo(
    () => (reading === null && returns.length > 0 ? reviewForms(returns, dataset) : []),
    [returns, reading, dataset],
  );
  const review = reviews.find(({ form }) => form === chosen) ?? reviews[0];

  const take = async (file: string, bytes: Uint8Array, at: number, all: number): Promise<void> => {
    if (at === 0) stopped.current = false;
    if (stopped.current) return;
    setReading({ at: at + 1, all });
    // Lets the pane draw, and the person stop it, between two files.
    await new Promise((next) => setTimeout(next));
    const read = await readReturn(file, bytes, dataset, packages);
    setReturns((before) => withReturn(before, read));
    if (at + 1 === all) setReading(null);
  };
  const stop = (): void => {
    stopped.current = true;
    setReading(null);
  };
  return (
    <div className={styles.view}>
      <Section title={texts.review.files}>
        <p className={styles.quiet}>{texts.review.intro}</p>
        <FilePicker
          label={texts.review.choose}
          hint={texts.review.chooseHint}
          accept=".xlsx,.xlsm,.xls,.et,.ods,.csv"
          many
          onFile={take}
        />
        {reading !== null && (
          <div className={styles.row}>
            <Spinner
              size="tiny"
              label={texts.review.reading(numbers.number(reading.at), numbers.number(reading.all))}
            />
            <Button size="small" onClick={stop}>
              {texts.words.cancel}
            </Button>
          </div>
        )}
        {returns.length > 0 && reading === null && (
          <Button size="small" onClick={() => setReturns([])}>
            {texts.review.clear}
          </Button>
        )}
        {returns.length > 0 && reading === null && review === undefined && (
          <p role="alert">{texts.review.nothing}</p>
        )}
      </Section>
      {review !== undefined && (
        <>
          {reviews.length > 1 && (
            <Field label={texts.review.form}>
              <Select value={review.form} onChange={(_, { value }) => setChosen(value)}>
                {reviews.map(({ form }) => (
                  <option key={form} value={form}>
                    {texts.labels.form(form)}
                  </option>
                ))}
              </Select>
            </Field>
          )}
          <UnitBoard key={review.form} review={review} returns={returns} />
          <BetweenAreas review={review} />
          <Section title={texts.review.combined}>
            <p className={styles.quiet}>
              {texts.review.combinedNote(numbers.number(review.combined.missing.length))}
            </p>
            <ActionButton
              appearance="primary"
              onClick={() =>
                void app.insertReview(reviewPlans(reviews, reportWording(lang, formsReviewed(reviews))))
              }
            >
              {texts.review.write}
            </ActionButton>
          </Section>
        </>
      )}
    </div>
  );
}
