import { Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';

const useLook = makeStyles({ input: { width: '72px', minWidth: '0' } });

export interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  /** Called when the person leaves the field with a number of zero or more that differs. */
  readonly onValue: (value: number) => void;
}

/** A number that counts when the person has finished typing it; anything else goes back to what it was. */
export function NumberField({ label, value, onValue }: NumberFieldProps): ReactElement {
  const look = useLook();
  const [typed, setTyped] = useState<string | null>(null);
  const finish = (): void => {
    const next = typed === null || typed.trim() === '' ? Number.NaN : Number(typed);
    setTyped(null);
    if (Number.isFinite(next) && next >= 0 && next !== value) onValue(next);
  };
  return (
    <Input
      size="small"
      type="number"
      min={0}
      aria-label={label}
      className={look.input}
      input={{ className: look.input }}
      value={typed ?? String(value)}
      onChange={(_, data) => setTyped(data.value)}
      onBlur={finish}
      onKeyDown={(event) => event.key === 'Enter' && finish()}
    />
  );
}
