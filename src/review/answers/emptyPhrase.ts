/**
 * Phrases that answer a query without saying anything. The level above refuses them by name (核实无误), so they are
 * refused here, alone, repeated, or strung together.
 */
const phrases: readonly string[] = [
  '经核实',
  '经核对',
  '经核查',
  '经查',
  '核实无误',
  '核对无误',
  '审核无误',
  '数据无误',
  '填报无误',
  '准确无误',
  '情况属实',
  '数据属实',
  '数字属实',
  '数据真实',
  '数据准确',
  '数字准确',
  '真实准确',
  '真实可靠',
  '真实有效',
  '以上属实',
  '正常增长',
  '正常减少',
  '正常变化',
  '正常变动',
  '正常波动',
  '自然增长',
  '正常现象',
  '情况正常',
  '数据正常',
  '没有问题',
  '没问题',
  '无问题',
  '没有变化',
  '无变化',
  '没变化',
  '无异常',
  '无错误',
  '没有错误',
  '实际情况',
  '实际数',
  '如实填报',
  '据实填报',
  '按实填报',
  '同上年',
  '同去年',
  '同上',
  '同前',
  '如上',
  '见上',
  '略',
  '已核实',
  '已核对',
  '已确认',
  '确认无误',
  '已审核',
  '核实',
  '核对',
  '确认',
  '无误',
  '属实',
  '真实',
  '准确',
  '正确',
  '正常',
  '正常情况',
  '没有',
  '暂无',
  '不变',
  '无',
  '对的',
  '没错',
  '好的',
  '是的',
  '说明',
  'ok',
  'yes',
  'none',
  'na',
  'nil',
  'verified',
  'confirmed',
  'checked',
  'correct',
  'true',
  'normal',
  'nochange',
  'unchanged',
  'asabove',
  'sameasabove',
  'noerror',
  'accurate',
];

// Words that only join such phrases: 经再次核实，本市数据均属实，特此说明。
const joints =
  /数据|数字|情况|指标|结果|填报|上报|报表|本[市县区表单位]*|我[市县区会单位]*|该[市县区项指标]*|各[市县区]*|以上|上述|均|都|皆|全部|完全|确实|确系|系|为|是|已|再次|反复|认真|并|且|和|与|及|也|仍|经|的|了|请|特此|予以|审核|通过|thedata|dataare|thefigures|is|are|and|the|data|figures?|all|it/gu;

const longestFirst = [...phrases].sort((a, b) => b.length - a.length);

/** Letters and digits of a text alone, half-width and in lower case. */
export function substance(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Whether a text says nothing: empty phrases with what joins them, or the same few characters over and over. */
export function isEmptyPhrase(text: string): boolean {
  const said = substance(text);
  if (said === '' || /^\d+$/u.test(said)) return true;
  if (said.length >= 4 && new Set(said).size <= 2) return true;
  const rest = longestFirst.reduce((left, phrase) => left.split(phrase).join('|'), said);
  if (!rest.includes('|')) return false;
  const left = rest.replace(joints, '').replaceAll('|', '');
  return left.length <= 1;
}
