const heads =
  /(?<heads>[\p{Script=Han}（）、和及与]{4,40}?)(?:均|分别)(?:已)?(?:达到?|为|是|有|增至|增加到|提高到)?[^，。；\uE000]{0,4}(?:\uE000[、和及与，])*$/u;

const headsBehind =
  /分别(?<verb>签订|建立|新建|发展|成立|建成|创建|举办|培训|慰问|发放|投入)(?:了)?(?<heads>[^，。；\uE000]{4,40}?)(?:\uE000[、和及与，])*$/u;

/** The words before a figure; in A和B分别为a和b its own head alone. */
function headIn(before: string): string {
  const behind = headsBehind.exec(before);
  if (behind?.groups !== undefined) {
    const parts = (behind.groups['heads'] ?? '').split(/[、和及与]/u);
    const own = parts[(behind[0].match(/\uE000/gu) ?? []).length];
    if (own !== undefined && parts.length > 1) {
      return `${before.slice(0, behind.index)}${behind.groups['verb'] ?? ''}${own}`;
    }
  }
  const match = heads.exec(before);
  const listed = match?.groups?.['heads'];
  if (match === null || listed === undefined || !match[0].includes('分别')) return before;
  const parts = listed.split(/[、和及与]/u);
  const order = (match[0].match(/\uE000/gu) ?? []).length;
  const own = parts[order];
  return own === undefined || parts.length < 2 ? before : `${before.slice(0, match.index)}${own}达`;
}

const othersNoun = /\uE000[\p{Script=Han}“”]{1,16}[、和及与]$/u;

// 1360家企事业单位6万人次: nothing but the noun of the first stands between.
const bareNoun =
  /\uE000(?:名|家|个|位|户)?(?:[\p{Script=Han}]{0,6}(?:企业|单位|职工|工会|会员|农民工|家庭|劳动者))$/u;

/** 走访a家企业、b名职工: what stands between a and b is a's own; b goes on with the verb. */
function withoutOthersNoun(before: string): string {
  const words = before.replace(othersNoun, '').replace(bareNoun, '');
  return words === before ? before : withoutOthersNoun(words);
}

/** The words before a figure that are its own: its head of several in turn, and no noun of the figure before. */
export const headFor = (before: string): string => withoutOthersNoun(headIn(before));
