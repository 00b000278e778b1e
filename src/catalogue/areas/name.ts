// Peoples in the names of autonomous divisions, longest first where one begins another.
const peoples =
  '维吾尔|哈萨克|柯尔克孜|塔吉克|达斡尔|鄂温克|鄂伦春|蒙古|藏|回|壮|苗|彝|布依|朝鲜|满|侗|瑶|白|土家|哈尼|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|土|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|怒|保安|裕固|独龙|各';
const autonomous = new RegExp(`^(.{2,}?)(?:(?:${peoples})族?)+自治([区州县旗])$`);
// 鄂温克族自治旗, 东乡族自治县: the people is the name.
const namesake = new RegExp(`^(${peoples})族?自治([县旗])$`);

interface Stem {
  readonly stem: string;
  /** 州, 县, 旗 or 区: what follows the stem in everyday use. */
  readonly kind: string;
}

/** The parts of the name of an autonomous division, 融水苗族自治县 → 融水 and 县. */
function autonomousStem(name: string): Stem | undefined {
  const match = autonomous.exec(name) ?? namesake.exec(name);
  return match === null ? undefined : { stem: match[1] ?? name, kind: match[2] ?? '' };
}

/**
 * The short name of a division: 柳州市 → 柳州, 阿坝藏族羌族自治州 → 阿坝州, 融水苗族自治县 → 融水. A county of two
 * characters keeps its last one (藤县), because one character names nothing.
 */
export function shortName(name: string): string {
  const own = autonomousStem(name);
  if (own !== undefined) return own.kind === '州' ? `${own.stem}州` : own.stem;
  if (name.endsWith('特别行政区')) return name.slice(0, -5);
  if (name.endsWith('自治区')) return name.slice(0, -3);
  const stem = name.replace(/(?:地区|林区|特区|新区|省|市|县|区|盟)$/u, '');
  return stem.length >= 2 ? stem : name;
}

/**
 * What else a division is called from day to day, by its full name: 融水县, 融水自治县, 恩施州, 克孜勒苏自治州,
 * 准格尔, 兴安. The full name, the short one and those that follow no pattern (博州) are not among them.
 */
export function everydayNames(name: string): readonly string[] {
  const own = autonomousStem(name);
  if (own !== undefined) return [own.stem, own.stem + own.kind, `${own.stem}自治${own.kind}`];
  const banner = name.replace(/(?:联合)?旗$/u, '');
  return name.endsWith('旗') && banner.length >= 2 && !/[前后中左右]$/u.test(banner) ? [banner] : [];
}
