import type { AppState } from '../app/appState';
import type { AreaForm } from '../forms/formAreas';

/** The form whose areas are named: the one that was checked, else the one that is chosen. */
export function shownForm({ checked, choice }: AppState): AreaForm {
  const { region, layout } = checked?.reading ?? choice;
  return { region, layout };
}
