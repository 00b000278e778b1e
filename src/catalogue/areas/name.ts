// Peoples in the names of autonomous divisions, longest first where one begins another.
const peoples =
  '维吾尔|哈萨克|柯尔克孜|塔吉克|达斡尔|鄂温克|鄂伦春|蒙古|藏|回|壮|苗|彝|布依|朝鲜|满|侗|瑶|白|土家|哈尼|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|土|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|怒|保安|裕固|独龙|各';
const autonomous = new RegExp(`^(.{2,}?)(?:(?:${peoples})族?)+自治([区州县旗])$`);

/**
 * The short name of a division: 柳州市 → 柳州, 阿坝藏族羌族自治州 → 阿坝州, 融水苗族自治县 → 融水. A county of two
 * characters keeps its last one (藤县), because one character names nothing.
 */
export function shortName(name: string): string {
  const match = autonomous.exec(name);
  if (match !== null) {
    const stem = match[1] ?? name;
    return match[2] === '州' ? `${stem}州` : stem;
  }
  if (name.endsWith('特别行政区')) return name.slice(0, -5);
  if (name.endsWith('自治区')) return name.slice(0, -3);
  const stem = name.replace(/(?:地区|林区|省|市|县|区|盟)$/u, '');
  return stem.length >= 2 ? stem : name;
}

/** The spelling used to compare names: no spaces, half-width digits, no 总工会 after the place. */
export function plainName(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\u200b\ufeff]/gu, '')
    .replace(/总工会$/u, '');
}
