import { button, element } from './element';
import type { RibbonItem, RibbonTab } from './manifest';

/** The add-in's tab as a strip of buttons; `run` is called with a control that is no menu. */
export function ribbon(tab: RibbonTab, name: string, run: (item: RibbonItem) => void): HTMLElement {
  const groups = tab.groups.map((group) =>
    element(
      'div',
      { class: 'group', role: 'group', 'aria-label': group.label },
      element('div', { class: 'controls' }, ...group.items.map((item) => control(item, run))),
      element('div', { class: 'group-label', 'aria-hidden': 'true' }, group.label),
    ),
  );
  return element(
    'div',
    { class: 'ribbon', role: 'toolbar', 'aria-label': `${name} ${tab.label}` },
    ...groups,
  );
}

function control(item: RibbonItem, run: (item: RibbonItem) => void): HTMLElement {
  const icon =
    item.icon === undefined ? '' : element('img', { src: item.icon, alt: '', width: '32', height: '32' });
  if (item.command.kind !== 'menu') {
    return button(
      { class: 'command', title: item.tip, 'data-id': item.id },
      () => run(item),
      icon,
      item.label,
    );
  }
  const list = element('div', { class: 'menu', role: 'menu', hidden: true, 'aria-label': item.label });
  const opener = button(
    {
      class: 'command',
      title: item.tip,
      'data-id': item.id,
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
    },
    () => show(list.hasAttribute('hidden')),
    icon,
    `${item.label} ▾`,
  );
  opener.setAttribute('aria-label', item.label);
  const entries = item.command.items.map((entry) =>
    button(
      { class: 'menu-item', role: 'menuitem', title: entry.tip, 'data-id': entry.id, tabindex: '-1' },
      () => {
        show(false);
        run(entry);
      },
      entry.label,
    ),
  );
  list.append(...entries);
  const show = (open: boolean): void => {
    list.hidden = !open;
    opener.setAttribute('aria-expanded', String(open));
    if (open) entries[0]?.focus();
  };
  const holder = element('div', { class: 'menu-holder' }, opener, list);
  list.addEventListener('keydown', (event) => {
    const at = entries.findIndex((entry) => entry === document.activeElement);
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      entries[(at + step + entries.length) % entries.length]?.focus();
    } else if (event.key === 'Escape') {
      show(false);
      opener.focus();
    }
  });
  holder.addEventListener('focusout', (event) => {
    if (!(event.relatedTarget instanceof Node) || !holder.contains(event.relatedTarget)) show(false);
  });
  return holder;
}
