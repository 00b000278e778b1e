import type { SheetPlan } from '../../src/forms/sheetPlan';

/** A small sheet with everything that a plan can say. */
export const plan: SheetPlan = {
  name: "会员'12",
  rows: 4,
  columns: 4,
  cells: [
    ['会员和组织情况', null, null, null],
    ['地区', '会员数', '上年', '增减%'],
    [
      '合计',
      { formula: '=IF(COUNT(B4:B4)=0,"",SUM(B4:B4))' },
      { formula: '=SUM(C4:C4)' },
      { formula: '=ROUND((B3-C3)/C3*100,1)' },
    ],
    ['内江市', 511300, 500000, { formula: '=IF(AND(ISNUMBER(B4),ISNUMBER(C4)),ROUND((B4-C4)/C4*100,1),"")' }],
  ],
  formats: [
    { rect: { top: 0, left: 0, bottom: 0, right: 3 }, style: 'title' },
    { rect: { top: 2, left: 1, bottom: 3, right: 2 }, style: 'entry', numberFormat: '#,##0' },
    { rect: { top: 2, left: 1, bottom: 2, right: 2 }, style: 'total' },
    { rect: { top: 3, left: 0, bottom: 3, right: 0 }, style: 'labelSub' },
  ],
  merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
  columnWidths: [17, 11, 11, 9],
  rowHeights: [28, undefined, undefined, 18],
  freeze: { rows: 2, columns: 1 },
  guards: [
    { rects: [{ top: 3, left: 1, bottom: 3, right: 1 }], kind: 'whole' },
    {
      rects: [
        { top: 3, left: 2, bottom: 3, right: 2 },
        { top: 3, left: 3, bottom: 3, right: 3 },
      ],
      kind: 'percent',
    },
  ],
  names: [{ name: 'UST_membership_2012', rect: { top: 2, left: 1, bottom: 3, right: 2 } }],
  print: {
    area: { top: 0, left: 0, bottom: 3, right: 3 },
    titleRows: [1, 1],
    titleColumns: [0, 0],
    columnBreaks: [2],
    rowBreaks: [3],
    pagesWide: 0,
    scale: 72,
  },
  areas: [],
  fields: [],
};
