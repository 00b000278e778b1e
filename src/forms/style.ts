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
  | 'coverage'
  | 'remark'
  | 'note'
  | 'signature'
  | 'tileName'
  | 'tileFigure'
  | 'tileNote'
  | 'paragraph'
  | 'link';

export interface CellStyle {
  readonly bold: boolean;
  readonly size: number;
  readonly color: string;
  /** Background, or null for none. */
  readonly fill: string | null;
  readonly border: boolean;
  /** In Excel's own word. */
  readonly horizontal: 'Left' | 'Center' | 'Right' | 'General';
  readonly wrap: boolean;
  readonly indent: number;
  readonly locked: boolean;
}

export const fontName = '宋体';

/** Margins of a printed page, in points. */
export const pageMargins = { top: 28.8, bottom: 36, left: 28.8, right: 28.8, header: 14.4, footer: 18 };

/** Page and pages, at the foot of each printed page. */
export const pageFooter = `&"${fontName}"&9&P / &N`;

/** Of the thin line around a cell with a border. */
export const borderColor = '#808080';

const plain: CellStyle = {
  bold: false,
  size: 10,
  color: '#000000',
  fill: null,
  border: false,
  horizontal: 'General',
  wrap: false,
  indent: 0,
  locked: true,
};

export const styles: Readonly<Record<StyleRole, CellStyle>> = {
  title: { ...plain, bold: true, size: 16, horizontal: 'Center' },
  caption: plain,
  legal: { ...plain, size: 9, horizontal: 'Left' },
  head: { ...plain, bold: true, border: true, horizontal: 'Center', wrap: true, fill: '#F2F2F2' },
  headSub: { ...plain, size: 9, border: true, horizontal: 'Center', wrap: true, fill: '#F2F2F2' },
  label: { ...plain, border: true, horizontal: 'Left', wrap: true },
  labelSub: { ...plain, border: true, horizontal: 'Left', indent: 2, wrap: true },
  group: { ...plain, bold: true, border: true, horizontal: 'Left', fill: '#F2F2F2' },
  groupDash: { ...plain, border: true, horizontal: 'Center', fill: '#F2F2F2' },
  code: { ...plain, size: 9, border: true, horizontal: 'Center' },
  entry: { ...plain, border: true, horizontal: 'Right', fill: '#FFFBE6', locked: false },
  priorEntry: { ...plain, border: true, horizontal: 'Right', fill: '#F7F9FC', locked: false },
  computed: { ...plain, border: true, horizontal: 'Right' },
  dash: { ...plain, border: true, horizontal: 'Center' },
  total: { ...plain, bold: true, border: true, horizontal: 'Right', fill: '#F2F2F2' },
  coverage: { ...plain, size: 9, horizontal: 'Right' },
  remark: { ...plain, border: true, horizontal: 'Left', wrap: true, fill: '#FFFBE6', locked: false },
  note: { ...plain, size: 9, horizontal: 'Left', wrap: true },
  signature: { ...plain, size: 10, horizontal: 'Left' },
  tileName: { ...plain, bold: true, border: true, horizontal: 'Center', wrap: true, fill: '#EAF1FA' },
  tileFigure: { ...plain, bold: true, size: 16, color: '#1F3864', border: true, horizontal: 'Center' },
  link: { ...plain, color: '#0563C1', border: true, horizontal: 'Left', wrap: true },
  paragraph: { ...plain, size: 11, horizontal: 'Left', wrap: true },
  tileNote: { ...plain, size: 9, border: true, horizontal: 'Center' },
};
