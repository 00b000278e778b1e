import type { NotRead } from '../../app/book';
import type { Lang } from '../language';

export interface UnreadLabels {
  /** Why a row, a column or a sheet was not read. */
  unread(reason: NotRead['reason']): string;
  /** A row (`6`) or a column (`F`) that was not read, with what stands at its head and why. */
  unreadPlace(place: string, axis: NotRead['axis'], text: string, reason: NotRead['reason']): string;
}

type Reasons = Readonly<Record<NotRead['reason'], string>>;

const zh: Reasons = {
  unknown: '未识别',
  subtotal: '小计，不采用',
  of_which: '“其中”项，不采用',
  other_level: '不是本级的下一级地区',
  abolished: '区划已撤并或拆分，请按现行区划归并',
  other_year: '其他年度',
  derived: '增减数或比率，由助手另行计算',
  remark: '备注',
  duplicate: '与前面的重复',
  other_region: '是其他地区的',
  damaged: '已损坏',
};

const en: Reasons = {
  unknown: 'not recognised',
  subtotal: 'a subtotal, not used',
  of_which: 'an “of which” item, not used',
  other_level: 'not an area of the next level',
  abolished: 'an area that was merged or divided since; add it up by the areas of today',
  other_year: 'another year',
  derived: 'a change or rate; computed anew',
  remark: 'a remark',
  duplicate: 'the same as one before',
  other_region: 'of another region',
  damaged: 'damaged',
};

export const unreadLabels: Readonly<Record<Lang, UnreadLabels>> = {
  zh: {
    unread: (reason) => zh[reason],
    unreadPlace: (place, axis, text, reason) =>
      axis === 'sheet'
        ? zh[reason]
        : `${axis === 'rows' ? `第 ${place} 行` : `${place} 栏`}“${text}”（${zh[reason]}）`,
  },
  en: {
    unread: (reason) => en[reason],
    unreadPlace: (place, axis, text, reason) =>
      axis === 'sheet'
        ? en[reason]
        : `${axis === 'rows' ? 'row' : 'column'} ${place} “${text}” (${en[reason]})`,
  },
};
