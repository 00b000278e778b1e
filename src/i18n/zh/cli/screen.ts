export const screenText = {
  screenTitle: (n: number, left: number, found: number): string =>
    `比较 ${n} 个单位，未参加 ${left} 个，离群 ${found} 个。`,
  screenSilent: {
    too_few: '可比单位太少，未作判断。',
    no_spread: '各单位变动相同，未作判断。',
  },
  screenStratum: (stratum: string, n: number, silent: string): string =>
    `  ${stratum === '' ? '未分层' : `层“${stratum}”`}：${n} 个单位${silent === '' ? '' : `，${silent.replace(/。$/u, '')}`}`,
  screenUnit: (id: string, stratum: string): string => `${id}（${stratum}）`,
  repeatedIds: (count: number, ids: readonly string[]): string =>
    `提醒：有 ${count} 个单位名称重复（${ids.join('、')}${count > ids.length ? ' 等' : ''}），各行分别参加比较，请核对是否重报。`,
  screenLine: (id: string, prev: string, curr: string, low: string, high: string, score: string): string =>
    `  ${id}：上期 ${prev}，本期 ${curr}，预期 ${low}–${high}，得分 ${score}`,
};
