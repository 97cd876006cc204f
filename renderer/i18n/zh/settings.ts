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
  find: '查找设置',
  found_other: '{{count, number}} 项设置',
  nothing: '没有包含这些字词的设置。',
  sidebar: '侧边栏',
  also: {
    appearance: '主题 颜色 暗色 深色 夜间 浅色 护眼 对比度 模式',
    language: '翻译 界面 中文 语言',
    textSize: '字体 字号 缩放 放大 缩小 文字大小',
    sidebar: '视图 隐藏 显示 分区 左侧 未读',
    keys: '键盘 快捷键 热键 无障碍 按键',
    clipper: '扩展 插件 浏览器 Firefox Chrome SingleFile 令牌 剪藏 端口',
    watching: '文件夹 监视 自动 导入 目录',
    backups: '备份 副本 恢复 磁盘 丢失 保护',
    desktop: '托盘 菜单栏 后台 登录 开机启动 快捷键 剪贴板',
    updates: '新版本 升级 更新 下载 自动',
    archive: '位置 文件夹 路径 大小 磁盘 版本 关于 数据库',
  },
};
