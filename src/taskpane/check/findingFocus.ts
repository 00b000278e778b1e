/** Marks the heading of a finding's card, which takes the focus. */
const head = '[data-finding-head]';

/** Moves the focus to the heading of the next or the previous finding, from the one that holds it. */
export function focusFinding(by: 1 | -1): void {
  const heads = [...document.querySelectorAll<HTMLElement>(head)].filter(
    (one) => one.closest('details:not([open])') === null,
  );
  const card = document.activeElement?.closest('[data-finding]');
  const at = heads.findIndex((one) => card?.contains(one) === true);
  heads[at === -1 ? 0 : Math.min(heads.length - 1, Math.max(0, at + by))]?.focus();
}

/** Which way Alt and an arrow key go along the findings; undefined for any other key. */
export function findingStep(event: { readonly altKey: boolean; readonly key: string }): 1 | -1 | undefined {
  if (!event.altKey) return undefined;
  return event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : undefined;
}
