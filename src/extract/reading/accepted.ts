import type { Numeral } from '../../dataset/numeral';

const verbs =
  /(?:有|共|举办|召开|开展|通过|实施|建立|建成|成立|创建|新建|设立|形成|创新出|推出|获得?|荣获|救助|帮助|慰问|资助|组织|培训|选树|评选|表彰|对|为|设|完成|下设|连续|先后|打造|派出|聘请|在|这|辖|近|超过?|每)(?:了)?[^，。；、\d]{0,4}$/u;

// What is counted in a slogan or a plan of work, not in a return.
const talk =
  /^(?:具体|重点)?(?:方面|环节|问题|层面|阶段|关键|必须|坚持|持续|结合|到位|转变|着力|突破|维护|文明|层次|台阶|确立|作用|统一|角度|抓手|体系|更加|主题|工程|亮点|原则|目标|普遍|途径|渠道|方向|职能|工作(?!组|站|室)|措施|制度|任务|要求|“|建成|字)/u;

const places = /^[十百千万亿]+$/u;
const digits = /[〇零一二两三四五六七八九]/u;

/**
 * Whether a numeral counts something. Chinese ones below a hundred do so only behind a verb (举办五届, 救助三户); 百万职工 and
 * 千家万户 are no figures unless a word says that they are meant (近百万元, 上亿元).
 */
export function counts(numeral: Numeral, unit: string, before: string, after: string): boolean {
  const printed = numeral.text.replace(/(?:多|余|来|以上|左右|及以上)+$/u, '');
  if (unit === '部' && after.startsWith('分')) return false;
  const isArabic = /\d/u.test(printed);
  if (unit === '') return false;
  // 5个“必须” is a slogan, 7家“户外劳动者驿站” are counted.
  const isNamed = after.startsWith('“') && /^[家名户人所座]$/u.test(unit);
  if (numeral.value < 10 && !isNamed && talk.test(after)) return false;
  if (isArabic) return true;
  const bare = printed.replace(/^(?:接近|将近|大约|约|近|超过|突破|至少|多达|超|逾|上)/u, '');
  const word = bare.slice(0, bare.length - (bare.endsWith(unit) ? unit.length : 0));
  if (!digits.test(word) && places.test(word.replace(/(?:多|余|来|几)/gu, '')))
    return numeral.qualifier !== 'exact';
  if (numeral.unit === '%') return true;
  if (numeral.value >= 100) return true;
  if (numeral.value === 1) return /^(?:名|户)$/u.test(unit) && /(?:对|为|救助|有)$/u.test(before);
  if (/^(?:县|城区|区)/u.test(after) && /^$|[辖、，区县]$/u.test(before)) return true;
  const isBehind =
    /^[，。；、]/u.test(after) && /^[个家名户届]$/u.test(unit) && /\p{Script=Han}$/u.test(before);
  return numeral.value >= 2 && !/[年月日天岁小时]/u.test(unit) && (isBehind || verbs.test(before));
}
