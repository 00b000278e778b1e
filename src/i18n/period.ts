import type { Lang } from './language';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function date(text: string, lang: Lang): string {
  const [year = '', month, day] = text.split('-');
  if (lang === 'zh') {
    if (month === undefined) return `${year}年`;
    return `${year}年${Number(month)}月${day === undefined ? '' : `${Number(day)}日`}`;
  }
  if (month === undefined) return year;
  const named = `${months[Number(month) - 1] ?? month} ${year}`;
  return day === undefined ? named : `${Number(day)} ${named}`;
}

/** A period (`2012-12-31`, `2012`, `2008/2012`, `../2015-04`) as people say it; other texts stay as they are. */
export function periodText(text: string, lang: Lang): string {
  if (!/^(?:\.\.\/)?\d{4}(?:-\d{2})*(?:\/\d{4}(?:-\d{2})*)?$/.test(text)) return text;
  const [from = '', to] = text.split('/');
  if (to === undefined) return date(from, lang);
  if (from === '..') return lang === 'zh' ? `截至${date(to, lang)}` : `up to ${date(to, lang)}`;
  return lang === 'zh' ? `${date(from, lang)}至${date(to, lang)}` : `${date(from, lang)} – ${date(to, lang)}`;
}
