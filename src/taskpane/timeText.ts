import { localeOf } from '../i18n';
import type { Lang } from '../i18n';

/** An ISO time as a clock shows it here; a text that is no time stays as it is. */
export function timeText(iso: string, lang: Lang): string {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return iso;
  return time.toLocaleString(localeOf[lang], { dateStyle: 'short', timeStyle: 'short' });
}
