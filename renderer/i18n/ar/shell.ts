import type { shell as english } from '../en/shell.ts';
import type { TranslationOf } from '../translation.ts';

export const shell: TranslationOf<typeof english> = {
  menus: {
    file: '&ملف',
    edit: '&تحرير',
    view: '&عرض',
    article: '&المقال',
    window: '&نافذة',
    help: '&مساعدة',
  },
  commands: {
    feeds: {
      open: 'الموجزات…',
    },
    archive: {
      reread: 'إعادة قراءة ما قرأه إصدار أقدم من Pressmark…',
    },
    mark: {
      highlight: 'تظليل المحدد',
      note: 'إضافة ملاحظة…',
      notes: 'إظهار التظليلات أو إخفاؤها',
    },
    list: {
      back: 'العودة إلى القائمة',
      pick: 'اختيار لتغيير جماعي',
    },
    clip: {
      address: 'إضافة برابط…',
      paste: 'إضافة &قصاصة…',
      'add-files': 'إضافة &ملفات…',
      'add-folder': 'إضافة م&جلد…',
    },
    export: {
      open: '&تصدير…',
    },
    settings: {
      open: '&الإعدادات…',
    },
    change: {
      undo: 'التراجع عن تغيير &الأرشيف',
      redo: 'إعادة تغيير ال&أرشيف',
    },
    search: {
      save: 'حفظ هذا البحث…',
      focus: '&بحث',
      language: 'لغة &البحث',
    },
    match: {
      next: 'التطابق ال&تالي',
      previous: 'التطابق ال&سابق',
    },
    palette: {
      open: 'ال&انتقال إلى أي شيء…',
    },
    view: {
      today: 'اليوم',
      highlights: 'التظليلات',
      all: '&كل المقالات',
      unread: '&غير مقروءة',
      starred: 'المميّزة &بنجمة',
      trash: '&سلة المهملات',
    },
    sidebar: {
      toggle: 'إظهار ال&شريط الجانبي أو إخفاؤه',
    },
    text: {
      larger: 'نص &أكبر',
      smaller: 'نص أ&صغر',
      reset: 'حجم النص ال&معتاد',
    },
    theme: {
      toggle: 'التبديل بين الفاتح والدا&كن',
    },
    article: {
      open: 'قراءة المقال',
      collect: 'إضافة إلى مجموعة…',
      uncollect: 'إخراج من هذه المجموعة',
      up: 'نقل إلى أعلى في المجموعة',
      down: 'نقل إلى أسفل في المجموعة',
      compare: 'مقارنة الإصدارات…',
      reread: 'إعادة قراءة اللقطة',
      rereading: 'ما غيّرته إعادة القراءة…',
      next: 'ال&تالي',
      previous: 'ال&سابق',
      tag: 'ال&وسوم…',
      star: 'ال&نجمة',
      read: '&مقروء أو غير مقروء',
      done: 'مقروء والم&تابعة',
      edit: 'ت&صحيح الحقول…',
      facts: '&مصدر القصاصة',
      raw: 'إظهار ال&لقطة الخام',
      original: 'فتح الأ&صل',
      trash: 'نقل إلى سلة المهملات',
    },
    shortcuts: {
      show: '&المفاتيح',
    },
    reading: {
      find: 'ال&بحث في المقال',
      focus: 'النص و&حده',
      aloud: 'القراءة ب&صوت عالٍ',
      print: '&طباعة…',
      pdf: 'حفظ بصيغة P&DF…',
    },
  },
  roles: {
    about: 'حول Pressmark',
    services: 'الخدمات',
    hide: 'إخفاء Pressmark',
    hideOthers: 'إخفاء الآخرين',
    unhide: 'إظهار الكل',
    quit: 'إ&نهاء Pressmark',
    close: 'إغلاق النافذة',
    undo: '&تراجع',
    redo: 'إ&عادة',
    cut: '&قص',
    copy: '&نسخ',
    paste: '&لصق',
    selectAll: 'تحديد ال&كل',
    minimize: 'ت&صغير',
    zoom: 'ت&كبير',
    front: 'إحضار الكل إلى الأمام',
    togglefullscreen: '&ملء الشاشة',
    toggleDevTools: 'أدوات المطوّر',
    reload: 'إعادة التحميل',
  },
  log: 'إظهار الس&جل',
  context: {
    lookUp: 'البحث عن معنى «%s»',
    search: 'البحث في الأرشيف عن «%s»',
    copyLink: 'نسخ الرابط',
    learn: 'إضافة إلى القاموس',
  },
  dialogs: {
    add: 'إضافة إلى الأرشيف',
    addButton: 'إضافة',
    articles: 'المقالات',
    allFiles: 'كل الملفات',
    folder: 'اختيار مجلد',
    folderButton: 'اختيار',
  },
};
