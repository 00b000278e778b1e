import type { ReactElement } from 'react';
import type { BindingProposal } from '../../app/appState';
import { usePane } from '../tools';
import { Disclosure } from '../ui/Disclosure';
import { useStyles } from '../ui/styles';
import { noteText } from './noteText';
import { rowOrColumn } from './place';

/** What the person should know before confirming: how it was read, and what found no counterpart, both ways. */
export function RecognitionNotes({ proposal }: { readonly proposal: BindingProposal }): ReactElement {
  const { texts, numbers } = usePane();
  const styles = useStyles();
  const say = texts.recognition;
  const { binding, notes, unmatched } = proposal;
  const itemAxis: typeof binding.lineAxis = binding.lineAxis === 'rows' ? 'columns' : 'rows';
  const here = [
    ...unmatched.lines.map((place) => ({ ...place, axis: binding.lineAxis })),
    ...unmatched.items.map((place) => ({ ...place, axis: itemAxis })),
  ];
  const missing = unmatched.areas.length + unmatched.indicators.length;
  const comma = texts.words.comma;
  return (
    <>
      {notes.length > 0 && (
        <Disclosure summary={say.notesTitle(numbers.number(notes.length))}>
          <ul className={styles.plainList} aria-label={say.notesTitle(numbers.number(notes.length))}>
            {notes.map((note) => {
              const text = noteText(note, texts, numbers);
              return (
                <li key={text} className={styles.quiet}>
                  {text}
                </li>
              );
            })}
          </ul>
        </Disclosure>
      )}
      {here.length > 0 && (
        <Disclosure summary={say.hereOnly(numbers.number(here.length))}>
          <ul className={styles.plainList} aria-label={say.hereOnly(numbers.number(here.length))}>
            {here.map(({ axis, index, panel = 0, text, reason }) => (
              <li key={`${axis} ${panel} ${index}`} className={styles.quiet}>
                {say.unmatched(
                  texts.settings.binding.place(text, rowOrColumn(axis, index)),
                  texts.labels.unread(reason),
                )}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {missing > 0 && (
        <Disclosure summary={say.formOnly(numbers.number(missing))}>
          {unmatched.areas.length > 0 && (
            <p className={styles.quiet}>
              {say.missingAreas(unmatched.areas.map((code) => texts.labels.area(code)).join(comma))}
            </p>
          )}
          {unmatched.indicators.length > 0 && (
            <p className={styles.quiet}>
              {say.missingIndicators(
                unmatched.indicators.map((code) => texts.labels.indicator(code)).join(comma),
              )}
            </p>
          )}
        </Disclosure>
      )}
    </>
  );
}
