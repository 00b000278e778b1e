import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useMemo, useState } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';
import { regionsOf } from '../../dataset/regions';
import { useApp, usePane } from '../tools';
import { findRegions } from './regions';

const useLook = makeStyles({
  place: { position: 'relative' },
  list: {
    position: 'absolute',
    zIndex: 2,
    left: '0',
    right: '0',
    margin: '2px 0 0',
    padding: '4px',
    maxHeight: '190px',
    overflowY: 'auto',
    listStyleType: 'none',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow8,
  },
  option: { padding: '4px 8px', cursor: 'pointer', borderRadius: tokens.borderRadiusSmall },
  active: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    outline: `1px solid ${tokens.colorStrokeFocus2}`,
  },
  full: { width: '100%' },
});

/** The region, typed by name, code or pinyin initials; the list opens with those that there are figures about. */
export function RegionPicker(): ReactElement {
  const { app, texts } = usePane();
  const choice = useApp((state) => state.choice);
  const dataset = useApp((state) => state.dataset);
  const look = useLook();
  const list = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const open = typed !== null;
  const known = useMemo(() => regionsOf(dataset), [dataset]);
  const found = open ? findRegions(typed, known) : [];
  const chosen = texts.fill.regionChosen(texts.labels.area(choice.region), choice.region);
  const choose = (code: string | undefined): void => {
    setTyped(null);
    if (code !== undefined && code !== choice.region) void app.choose({ region: code, areas: null });
  };
  const type = (text: string): void => {
    setTyped(text);
    setActive(0);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') setTyped(null);
    else if (event.key === 'Enter' && open) choose(found[active]?.code);
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (!open) return type('');
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setActive((active + step + found.length) % Math.max(1, found.length));
    } else return;
    event.preventDefault();
  };
  return (
    <div className={look.place}>
      <Field
        label={texts.fill.region}
        validationMessage={open && found.length === 0 ? texts.fill.regionNone : null}
      >
        <Input
          className={look.full}
          role="combobox"
          aria-expanded={open}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={open && found[active] ? `${list}-${active}` : undefined}
          placeholder={texts.fill.regionSearch}
          value={typed ?? chosen}
          onClick={() => !open && type('')}
          onChange={(_, { value }) => type(value)}
          onBlur={() => setTyped(null)}
          onKeyDown={onKey}
        />
      </Field>
      {open && found.length > 0 && (
        <ul id={list} role="listbox" aria-label={texts.fill.region} className={look.list}>
          {found.map((area, index) => (
            <li
              key={area.code}
              id={`${list}-${index}`}
              role="option"
              aria-selected={index === active}
              className={`${look.option} ${index === active ? look.active : ''}`}
              // Before the input loses focus and the list with it.
              onMouseDown={(event) => {
                event.preventDefault();
                choose(area.code);
              }}
            >
              {texts.fill.regionChosen(texts.labels.area(area.code), area.code)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
