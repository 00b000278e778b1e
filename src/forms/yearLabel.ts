/** `2012年度（2011.10.1—2012.9.30）`: a statistical year with its span, as every form and report prints it. */
export function yearLabel(year: number): string {
  return `${year}年度（${year - 1}.10.1—${year}.9.30）`;
}
