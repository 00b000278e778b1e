import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Rule } from '../../validation/rule';
import { parametersOf } from '../../validation';
import { useApp, usePane } from '../tools';
import { Disclosure } from '../ui/Disclosure';
import { NumberField } from './NumberField';
import { parameterOf, withParameter } from './parameters';

const useLook = makeStyles({
  item: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '6px',
    fontSize: tokens.fontSizeBase200,
  },
});

/** The thresholds of a rule, to be set for this workbook; nothing where it has none. */
export function RuleParameters({ rule }: { readonly rule: Rule }): ReactElement | null {
  const { app, texts, lang } = usePane();
  const saved = useApp((state) => state.saved);
  const look = useLook();
  const { settings } = texts;
  const parameters = parametersOf(rule).filter(({ fixed }) => !fixed);
  if (parameters.length === 0) return null;
  return (
    <Disclosure summary={settings.thresholds}>
      {parameters.map(({ name, label, value: standard }) => (
        <div key={name} className={look.item}>
          <span>{label[lang]}</span>
          <NumberField
            label={settings.parameterOf(rule.id, label[lang])}
            value={parameterOf(saved.rules, rule.id, name) ?? standard}
            onValue={(value) =>
              void app.changeRules(withParameter(saved.rules, rule.id, name, value, standard))
            }
          />
        </div>
      ))}
    </Disclosure>
  );
}
