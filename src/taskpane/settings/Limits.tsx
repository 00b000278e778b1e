import { twelveDigits } from '../../catalogue/numbers';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { growthFloors, growthLimits } from '../../validation/catalogue';
import { useApp, usePane } from '../tools';
import { useStyles } from '../ui/styles';
import { NumberField } from './NumberField';
import { withFloor, withLimit } from './changes';

const classes = ['headline', 'institutional', 'flow', 'money', 'sub', 'rate'] as const;

const useLook = makeStyles({
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, width: '100%' },
  label: { textAlign: 'left', fontWeight: tokens.fontWeightRegular, padding: '2px 4px 2px 0' },
  cell: { padding: '2px' },
  floors: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(120px, 1fr))', gap: '4px' },
  floor: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '4px' },
});

// 0.29 × 100 is 28.999999999999996.
const percent = (share: number): number => twelveDigits(share * 100);

/** The limits on yearly change by class, and the absolute floors by unit. */
export function Limits(): ReactElement {
  const { app, texts } = usePane();
  const saved = useApp((state) => state.saved);
  const styles = useStyles();
  const look = useLook();
  const { settings } = texts;
  const change = (next: typeof saved.rules): void => void app.changeRules(next);
  return (
    <>
      <table className={look.table}>
        <thead>
          <tr>
            <th scope="col" className={look.label}>
              {settings.limits}
            </th>
            <th scope="col">{settings.rise}</th>
            <th scope="col">{settings.fall}</th>
          </tr>
        </thead>
        <tbody>
          {classes.map((each) => {
            const standard = growthLimits[each];
            const own = saved.rules.find((rule) => rule.kind === 'limit' && rule.growthClass === each);
            const { rise, fall } = own?.kind === 'limit' ? own : standard;
            const name = texts.labels.growthClass(each);
            return (
              <tr key={each}>
                <th scope="row" className={look.label}>
                  {name}
                </th>
                <td className={look.cell}>
                  <NumberField
                    label={settings.riseOf(name)}
                    value={percent(rise)}
                    onValue={(value) =>
                      change(withLimit(saved.rules, each, { rise: value / 100, fall }, standard))
                    }
                  />
                </td>
                <td className={look.cell}>
                  <NumberField
                    label={settings.fallOf(name)}
                    value={percent(fall)}
                    onValue={(value) =>
                      change(withLimit(saved.rules, each, { rise, fall: value / 100 }, standard))
                    }
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className={styles.quiet}>{settings.floors}</p>
      <div className={look.floors}>
        {Object.entries(growthFloors).map(([unit, standard]) => {
          const own = saved.rules.find((rule) => rule.kind === 'floor' && rule.unit === unit);
          return (
            <div key={unit} className={look.floor}>
              <span>{texts.labels.unit(unit)}</span>
              <NumberField
                label={settings.floorOf(texts.labels.unit(unit))}
                value={own?.kind === 'floor' ? own.value : standard}
                onValue={(value) => change(withFloor(saved.rules, unit, value, standard))}
              />
            </div>
          );
        })}
      </div>
    </>
  );
}
