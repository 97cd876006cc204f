import type { settings as english } from '../en/settings.ts';
import type { TranslationOf } from '../translation.ts';

export const settings: TranslationOf<typeof english> = {
  title: '设置',
  appearance: '外观',
  themes: {
    system: '跟随系统',
    light: '浅色',
    dark: '深色',
    sepia: '护眼黄',
  },
  language: '语言',
  asSystem: '跟随系统（{{name}}）',
  textSize: '文章字号',
  textSample: '仪式在港口举行。',
  singleKeys: '单个字母即命令，例如 s 为加星标',
  archive: '档案库',
  holds: '包含',
  onDisk: '磁盘占用',
  sizes: '{{archive}}，另有索引 {{index}}',
};
