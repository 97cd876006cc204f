import type { commands as english } from '../en/commands.ts';
import type { TranslationOf } from '../translation.ts';

export const commands: TranslationOf<typeof english> = {
  groups: {
    find: 'البحث',
    article: 'المقال',
    archive: 'الأرشيف',
    window: 'النافذة',
  },
  search: {
    focus: 'البحث',
    language: 'لغة البحث',
    save: 'حفظ هذا البحث',
  },
  palette: {
    open: 'الانتقال إلى أي شيء',
  },
  article: {
    next: 'المقال التالي',
    previous: 'المقال السابق',
    open: 'قراءة المقال',
    tag: 'إضافة وسم',
    star: 'إضافة النجمة أو إزالتها',
    read: 'وضع علامة مقروء أو غير مقروء',
    done: 'وضع علامة مقروء والانتقال إلى التالي',
    trash: 'نقل إلى سلة المهملات أو استعادة',
    facts: 'إظهار مصدر القصاصة أو إخفاؤه',
    edit: 'تصحيح الحقول',
    compare: 'مقارنة الإصدارات',
    raw: 'إظهار اللقطة الخام',
    reread: 'إعادة قراءة اللقطة',
    rereading: 'إظهار ما غيّرته إعادة القراءة',
    original: 'فتح الأصل في المتصفح',
    share: 'مشاركة…',
    collect: 'إضافة إلى مجموعة…',
    uncollect: 'إخراج من هذه المجموعة',
    up: 'نقل إلى أعلى في المجموعة',
    down: 'نقل إلى أسفل في المجموعة',
  },
  list: {
    back: 'العودة إلى القائمة',
    pick: 'اختيار لتغيير جماعي',
  },
  match: {
    next: 'التطابق التالي في المقال',
    previous: 'التطابق السابق في المقال',
  },
  mark: {
    highlight: 'تظليل الكلمات المحددة أو تحديدها',
    note: 'ملاحظة على الكلمات المحددة أو على المقال',
    notes: 'إظهار التظليلات والملاحظات أو إخفاؤها',
  },
  cite: {
    open: 'استشهاد…',
    copy: 'نسخ المرجع مع الكلمات المحددة',
    link: 'نسخ رابط إلى المقال',
  },
  export: {
    open: 'تصدير',
  },
  clip: {
    paste: 'لصق قصاصة',
    address: 'إضافة برابط',
    'add-files': 'إضافة ملفات',
    'add-folder': 'إضافة مجلد',
  },
  feeds: {
    open: 'الموجزات',
  },
  archive: {
    open: 'الأرشيفات…',
    reread: 'إعادة قراءة ما قرأه إصدار أقدم من Pressmark',
  },
  change: {
    undo: 'تراجع',
    redo: 'إعادة',
  },
  view: {
    all: 'الانتقال إلى كل المقالات',
    today: 'الانتقال إلى اليوم',
    unread: 'الانتقال إلى غير المقروءة',
    starred: 'الانتقال إلى المميّزة بنجمة',
    highlights: 'الانتقال إلى التظليلات',
    trash: 'الانتقال إلى سلة المهملات',
  },
  guide: { open: 'الدليل' },
  updates: { open: 'البحث عن تحديثات' },
  shortcuts: {
    show: 'المفاتيح',
  },
  settings: {
    open: 'الإعدادات',
  },
  sidebar: {
    toggle: 'إظهار العروض والوسوم',
  },
  theme: {
    toggle: 'التبديل بين الفاتح والداكن',
  },
  text: {
    larger: 'نص أكبر',
    smaller: 'نص أصغر',
    reset: 'النص بحجمه المعتاد',
  },
  reading: {
    find: 'البحث في المقال',
    focus: 'إظهار النص وحده أو كل شيء من جديد',
    aloud: 'القراءة بصوت عالٍ أو الإيقاف',
    print: 'طباعة',
    pdf: 'حفظ بصيغة PDF',
  },
};
