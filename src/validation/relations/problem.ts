/** What is wrong with a formula and where: the place counted in characters from 0. */
export interface FormulaProblem {
  readonly kind:
    | 'empty'
    /** Longer than a relation is. */
    | 'tooLong'
    /** Neither code, name, row number, figure nor sign. */
    | 'unknownWord'
    | 'unknownCode'
    /** The form has fewer rows. */
    | 'unknownRow'
    /** A row number, where it is not clear of which form. */
    | 'whichForm'
    /** A name that several indicators have. */
    | 'ambiguousName'
    /** Nothing is compared. */
    | 'noComparison'
    /** A figure or number is due here. */
    | 'operandDue'
    /** A bracket that is not closed, or closed without having been opened. */
    | 'bracket'
    /** 若 without 则. */
    | 'noThen'
    /** What stands behind a relation that is complete. */
    | 'leftOver'
    /** Only numbers are compared. */
    | 'noFigure'
    | 'emptyRange'
    | 'zeroDivisor'
    /** 本年 or 上年 of every indicator beside indicators by name. */
    | 'mixedEvery';
  readonly at: number;
  /** What stands there. */
  readonly word: string;
}
