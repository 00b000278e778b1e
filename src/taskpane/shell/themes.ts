import { webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';
import type { Scheme } from '../theme';

// Chinese first: Fluent's own font list has no Chinese face, and the fallback differs from machine to machine.
const fontFamilyBase =
  "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif";

/** Fluent's looks with the faces that Chinese is set in. */
export const themes: Readonly<Record<Scheme, Theme>> = {
  light: { ...webLightTheme, fontFamilyBase },
  dark: { ...webDarkTheme, fontFamilyBase },
};
