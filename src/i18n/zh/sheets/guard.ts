/** What Excel itself says at an entry cell; it informs and never refuses. */
export const guard = {
  title: '填报提示',
  whole: '请填整数，不带单位。没有数时留空，确实为零才填 0。',
  decimal: '请填数字，不带单位，保留两位小数。没有数时留空，确实为零才填 0。',
  percent: '请填 0 到 100 之间的百分数，如 92.5，不带 %。',
};
