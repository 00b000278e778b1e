import { findForm } from '../forms/catalogue';
import type { Choice } from '../app/appState';
import type { FormId } from '../forms/definition';
import { storageKey } from './storageKey';

const name = 'union-statistics.choice';

/** What was chosen last on this machine, so that the ribbon fills what the pane chose; {} where nothing is known. */
export function recallChoice(): Partial<Choice> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(storageKey(name)) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return {};
    const form = 'form' in kept ? findForm(String(kept.form)) : undefined;
    return {
      ...(form ? { form: form.id } : {}),
      ...('year' in kept && Number.isInteger(kept.year) ? { year: Number(kept.year) } : {}),
      ...('region' in kept && /^\d{6}$/.test(String(kept.region)) ? { region: String(kept.region) } : {}),
      ...('layout' in kept && (kept.layout === 'area' || kept.layout === 'indicator')
        ? { layout: kept.layout }
        : {}),
      ...('areas' in kept && Array.isArray(kept.areas) ? { areas: kept.areas.map(String) } : {}),
    };
  } catch {
    return {};
  }
}

/** Whether anything was ever chosen on this machine. */
export function hasChosen(): boolean {
  try {
    return localStorage.getItem(storageKey(name)) !== null;
  } catch {
    return false;
  }
}

const mostRecent = 3;

/** The forms chosen last on this machine, the latest first. */
export function recentForms(): readonly FormId[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(`${storageKey(name)}.forms`) ?? '[]');
    return Array.isArray(kept) ? kept.map(String).filter((id) => findForm(id) !== undefined) : [];
  } catch {
    return [];
  }
}

/** Keeps a choice for `recallChoice`; storage that is full or forbidden is no reason to stop. */
export function rememberChoice(choice: Choice): void {
  try {
    localStorage.setItem(storageKey(name), JSON.stringify(choice));
    const recent = [choice.form, ...recentForms().filter((id) => id !== choice.form)];
    localStorage.setItem(`${storageKey(name)}.forms`, JSON.stringify(recent.slice(0, mostRecent)));
  } catch {
    return;
  }
}
