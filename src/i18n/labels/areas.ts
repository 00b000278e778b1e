import { areaOf } from '../../catalogue/areas';
import { areaOnForm, directLevel, directNameIn, formAreaName } from '../../forms/formAreas';
import type { AreaForm } from '../../forms/formAreas';
import type { Lang } from '../language';

export interface AreaLabels {
  /** What a place is called; its code where it is not known. */
  area(code: string): string;
  /** What an area is called on a form: 南宁市, 合计, 公布数（参考）, 区直及产业. */
  formArea(code: string, form: AreaForm): string;
}

const zh: AreaLabels = {
  area: (code) => areaOf(code)?.zh ?? code,
  formArea(code, form) {
    const area = areaOnForm(code, form);
    return area ? formAreaName(area) : code;
  },
};

const direct = {
  province: 'Province-level and industrial unions',
  region: 'Region-level and industrial unions',
  city: 'City-level and industrial unions',
} as const;

const en: AreaLabels = {
  area: (code) => areaOf(code)?.en ?? code,
  formArea(code, form) {
    switch (areaOnForm(code, form)?.role) {
      case 'total':
        return 'Total';
      case 'published':
        return 'Published figure (for reference)';
      case 'direct':
        return directNameIn(code) ?? direct[directLevel(code)];
      case 'area':
      case undefined:
        return en.area(code);
    }
  },
};

export const areaLabels: Readonly<Record<Lang, AreaLabels>> = { zh, en };
