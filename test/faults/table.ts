import { faults } from './fault';
import { caseName, runCase, undisturbed } from './runCase';
import { lastYear, sceneOf } from './scenes';
import { useCases } from './useCases';
import type { Loss } from './runCase';
import type { Scene, SceneName } from './scenes';
import type { UseCaseName } from './useCases';

/** One row of the table: a use case with how many cases hold and what went wrong in the others. */
export interface TableRow {
  readonly useCase: UseCaseName;
  readonly requests: number;
  readonly cases: number;
  readonly failed: readonly { readonly name: string; readonly losses: readonly Loss[] }[];
}

/** Every use case, or those asked for, × every one of its requests × every fault; or every n-th of these cases. */
export async function faultTable(
  names: readonly UseCaseName[] = Object.keys(useCases) as UseCaseName[],
  every = 1,
  told: (row: TableRow) => void = () => undefined,
): Promise<readonly TableRow[]> {
  const opened = await lastYear();
  const scenes = new Map<SceneName, Scene>();
  const rows: TableRow[] = [];
  let number = 0;
  for (const name of names) {
    const useCase = useCases[name];
    const scene = scenes.get(useCase.scene) ?? (await sceneOf(useCase.scene, opened));
    scenes.set(useCase.scene, scene);
    const calm = await undisturbed(useCase, scene, opened);
    const failed: TableRow['failed'][number][] = [];
    let cases = 0;
    for (const fault of faults) {
      if (fault.kind === 'typing' && fault.where === 'target' && !useCase.target) continue;
      for (let at = 0; at < calm.requests; at++) {
        if (number++ % every !== 0) continue;
        cases++;
        const losses = await runCase(useCase, scene, opened, fault, at, calm);
        if (losses.length > 0) failed.push({ name: caseName(name, fault, at), losses });
      }
    }
    const row = { useCase: name, requests: calm.requests, cases, failed };
    rows.push(row);
    told(row);
  }
  return rows;
}
