import { areaOf } from '../catalogue/areas';
import type { Area } from '../catalogue/area';
import type { Dataset } from './dataset';

/** The provinces that a dataset's figures are about or lie in, by code. */
export function regionsOf({ observations }: Pick<Dataset, 'observations'>): readonly string[] {
  const found = new Set<string>();
  for (const code of new Set(observations.map(({ area }) => area))) {
    const province = provinceOf(code);
    if (province) found.add(province.code);
  }
  return [...found].sort();
}

function provinceOf(code: string): Area | undefined {
  for (let area = areaOf(code); area; area = area.parent === null ? undefined : areaOf(area.parent)) {
    if (area.level === 'province') return area;
  }
  return undefined;
}
