import { Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { recentForms } from '../../excel/choiceMemory';
import { findForms } from '../../forms/find';
import { formsByTheme } from '../../forms/themes';
import type { FormDefinition } from '../../forms/definition';
import { useStyles } from '../ui/styles';
import { useApp, usePane } from '../tools';

/** The form: those used last first, then by what they are about; found by name, number or pinyin initials. */
export function FormPicker(): ReactElement {
  const { app, texts, lang } = usePane();
  const chosen = useApp((state) => state.choice.form);
  const styles = useStyles();
  const [typed, setTyped] = useState('');
  const formSet = useApp((state) => state.formSet);
  const found = findForms(typed, formSet.forms);
  const first = found[0];
  const choose = (id: string): void => {
    setTyped('');
    if (id !== chosen) void app.choose({ form: id });
  };
  const shown = typed.trim() === '' || first === undefined ? null : found;
  return (
    <>
      <Field
        label={texts.fill.formSearch}
        validationState={first === undefined ? 'warning' : 'none'}
        validationMessage={first === undefined ? texts.fill.formNone : null}
      >
        <Input
          type="search"
          className={styles.full}
          input={{ className: styles.full }}
          placeholder={texts.fill.formSearchHint}
          value={typed}
          onChange={(_, { value }) => setTyped(value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || first === undefined || typed.trim() === '') return;
            event.preventDefault();
            choose(first.id);
          }}
        />
      </Field>
      <Field label={texts.fill.form}>
        <Select
          value={shown && !shown.some(({ id }) => id === chosen) ? '' : chosen}
          className={styles.full}
          select={{ className: styles.full }}
          onChange={(_, { value }) => value !== '' && choose(value)}
        >
          {shown ? (
            <>
              <option value="">
                {texts.words.shown(String(shown.length), String(formSet.forms.length))}
              </option>
              {shown.map(optionOf)}
            </>
          ) : (
            groupsOf(chosen).map(({ name, forms }) => (
              <optgroup key={name} label={name}>
                {forms.map(optionOf)}
              </optgroup>
            ))
          )}
        </Select>
      </Field>
    </>
  );

  function optionOf(form: FormDefinition): ReactElement {
    return (
      <option key={form.id} value={form.id}>
        {form.title[lang]}
      </option>
    );
  }

  function groupsOf(current: string): readonly { name: string; forms: readonly FormDefinition[] }[] {
    const recent = [...new Set([current, ...recentForms()])].flatMap((id) => formSet.form(id) ?? []);
    const own = formSet.forms.filter((form) => form.indicators !== undefined && !recent.includes(form));
    const rest = formsByTheme.map(({ name, forms }) => ({
      name: name[lang],
      forms: forms.filter((form) => !recent.includes(form)),
    }));
    return [
      { name: texts.fill.formRecent, forms: recent },
      { name: texts.ownForms.own, forms: own },
      ...rest,
    ].filter(({ forms }) => forms.length > 0);
  }
}
