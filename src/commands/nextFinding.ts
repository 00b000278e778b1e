import type { App } from '../app/app';
import type { Outcome } from '../app/outcome';

/** Goes to the cell of the finding after the one that is selected; checks first where nothing has been checked. */
export async function nextFinding(app: App): Promise<Outcome> {
  if (app.getState().checked === null) {
    const outcome = await app.check();
    if (app.getState().checked === null) return outcome;
  }
  const { checked, selected } = app.getState();
  const findings = checked?.result.findings ?? [];
  const at = findings.findIndex(({ sheet, cell }) => sheet === selected?.sheet && cell === selected.cell);
  const next = findings[(at + 1) % Math.max(1, findings.length)];
  return next ? app.jump(next.id) : app.check();
}
