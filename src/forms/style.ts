/** The looks that a form knows. A role says what a cell is; `styles` says how that looks. */
export type StyleRole =
  | 'title'
  | 'caption'
  | 'legal'
  | 'head'
  | 'headSub'
  | 'label'
  | 'labelSub'
  | 'group'
  | 'groupDash'
  | 'code'
  | 'entry'
  | 'priorEntry'
  | 'computed'
  | 'dash'
  | 'total'
  | 'remark'
  | 'note'
  | 'signature';

export interface CellStyle {
  readonly bold: boolean;
  readonly size: number;
  readonly color: string;
  /** Background, or null for none. */
  readonly fill: string | null;
  readonly border: boolean;
  readonly horizontal: 'left' | 'center' | 'right' | 'general';
  readonly wrap: boolean;
  readonly indent: number;
  readonly locked: boolean;
}

export const fontName = '宋体';

const plain: CellStyle = {
  bold: false,
  size: 10,
  color: '#000000',
  fill: null,
  border: false,
  horizontal: 'general',
  wrap: false,
  indent: 0,
  locked: true,
};

export const styles: Readonly<Record<StyleRole, CellStyle>> = {
  title: { ...plain, bold: true, size: 16, horizontal: 'center' },
  caption: plain,
  legal: { ...plain, size: 9, horizontal: 'left' },
  head: { ...plain, bold: true, border: true, horizontal: 'center', wrap: true, fill: '#F2F2F2' },
  headSub: { ...plain, size: 9, border: true, horizontal: 'center', wrap: true, fill: '#F2F2F2' },
  label: { ...plain, border: true, horizontal: 'left', wrap: true },
  labelSub: { ...plain, border: true, horizontal: 'left', indent: 2, wrap: true },
  group: { ...plain, bold: true, border: true, horizontal: 'left', fill: '#F2F2F2' },
  groupDash: { ...plain, border: true, horizontal: 'center', fill: '#F2F2F2' },
  code: { ...plain, size: 9, border: true, horizontal: 'center' },
  entry: { ...plain, border: true, horizontal: 'right', fill: '#FFFBE6', locked: false },
  priorEntry: { ...plain, border: true, horizontal: 'right', fill: '#F7F9FC', locked: false },
  computed: { ...plain, border: true, horizontal: 'right' },
  dash: { ...plain, border: true, horizontal: 'center' },
  total: { ...plain, bold: true, border: true, horizontal: 'right', fill: '#F2F2F2' },
  remark: { ...plain, border: true, horizontal: 'left', wrap: true, fill: '#FFFBE6', locked: false },
  note: { ...plain, size: 9, horizontal: 'left', wrap: true },
  signature: { ...plain, size: 10, horizontal: 'left' },
};
