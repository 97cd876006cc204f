/**
 * Lines that are furniture when they stand alone, in languages beside English and Spanish, in the form `furnitureKey` gives.
 * One entry is one whole line; a language is added by adding a line.
 */
export const otherFurnitureLines = `
본문 바로가기|메뉴 바로가기|본문 바로가기 메뉴 바로가기|검색|글자크기조정|글씨크기|요약|요약beta|댓글쓰기|기사공유|url복사|跳转到主要内容|纠错|その他|共有|すべての記事が読み放題|有料会員が初回1カ月無料
artikelzusammenfassung|zusammenfassung|inhalt|lue tiivistelma|tiivistelma|samenvatting|deel artikel|ouvir artigo|versao em audio|dar sua opiniao|jaa artikkeli|bu haberi paylasın|कॉपी लिंक|שתפו|שלחו לחבר|מצאתם טעות בכתבה? כתבו לנו|مشاركة|fale com a ouvidoria|edicao impressa|read later|offrir l’article|beranda|hlavni strana
jump to content|key events|filters|show key events only|skip to key events|newest first|oldest first|leer en espanol|read in english|read in spanish|first published|reading time|live
teilen|artikel teilen|drucken|merken|kommentare|kommentar schreiben|zur startseite|nach oben|zum seitenanfang|newsletter abonnieren|jetzt abonnieren|anmelden|mehr anzeigen|mehr lesen|anzeige|werbung|vorlesen|artikel anhoren|bild|video|quelle|startseite|impressum|datenschutz|alle rechte vorbehalten
partager|partager l'article|partager sur facebook|imprimer|commentaires|commenter|reagir|haut de page|s'abonner|se connecter|publicite|lire plus tard|ecouter l'article|envoyer par e-mail|voir plus|accueil|mentions legales|tous droits reserves|je m'abonne|offrir l'article
condividi|stampa|commenti|commenta|torna su|abbonati|accedi|pubblicita|ascolta l'articolo|home|riproduzione riservata|iscriviti alla newsletter|leggi di piu|invia
compartilhar|compartilhe|imprimir|comentarios|comentar|voltar ao topo|assine|entrar|publicidade|continua apos a publicidade|ouvir|ver mais|inicio|todos os direitos reservados|salvar para ler depois|partilhar
delen|deel dit artikel|afdrukken|reacties|reageer|naar boven|abonneren|inloggen|advertentie|luister naar dit artikel|bewaar|meer tonen|terug naar boven
dela|dela artikeln|skriv ut|kommentarer|till toppen|prenumerera|logga in|annons|lyssna|spara|del|annonse|annonce|skriv ud|kommentar|abonner|log ind|logg inn|jaa|mainos|tulosta|tallenna|kommentit|tilaa|kirjaudu
udostepnij|drukuj|komentarze|skomentuj|do gory|zaloguj sie|reklama|sluchaj|zapisz|sdilet|tisk|diskuse|komentare|nahoru|predplatit|prihlasit se|inzerce|zdielat|diskusia|oglas|podijeli|komentari|hirdetes|megosztas|hozzaszolasok|publicitate|distribuie|comentarii|реклама|сподели|коментари
поделиться|распечатать|комментарии|обсудить|наверх|подписаться|войти|реклама|читать далее|слушать|сохранить|поділитися|друкувати|коментарі|читати далі|підписатися|на главную|все права защищены
paylas|yazdır|yorumlar|yorum yap|yukarı|abone ol|giris yap|reklam|dinle|kaydet|κοινοποιηση|εκτυπωση|σχολια|διαφημιση|συνδεση|εγγραφη|ακουστε
مشاركه|شارك|طباعه|طباعة|تعليقات|التعليقات|اعلان|إعلان|اشترك|تسجيل الدخول|استمع|المزيد|الرئيسيه|الرئيسية|جميع الحقوق محفوظه|שיתוף|שתף|הדפסה|תגובות|פרסומת|הרשמה|התחברות|האזנה|תוכן מקודם|اشتراک|تبلیغات|چاپ
शेयर करे|शेयर करें|विज्ञापन|टिप्पणिया|टिप्पणियाँ|प्रिंट|और पढ़ें|सुने|bagikan|cetak|komentar|iklan|masuk|langganan|kembali ke atas|simpan|chia se|binh luan|quang cao|dang nhap
分享|分享到|打印|评论|广告|登录|注册|返回顶部|收藏|更多|查看更多|首页|版权所有|廣告|評論|列印|回到頂部|广告|シェアする|シェア|ツイート|印刷|コメント|広告|ログイン|会員登録|もっと見る|トップ|ページトップへ|続きを読む|保存|無断転載を禁じます|공유|공유하기|인쇄|댓글|광고|로그인|구독|구독하기|맨 위로|더보기|글자크기|무단 전재 및 재배포 금지|무단전재 및 재배포 금지
facebook messenger|bluesky|threads|mastodon|line|viber|wechat|weibo|vk|odnoklassniki|xing|kakao|naver|copy|e-mail senden|skip advertisement|skip ad|ad loading|story continues below this ad|advertisement - scroll to continue|image|image source|credit|purchase licensing rights|purchase licensing rights, opens new tab|more about|order reprints|today's paper|today’s paper|expand|toggle caption|hide caption|enlarge this image|view image in fullscreen|view comments|share full article|give this article|scroll down|swipe|tap to unmute|read full article at
`;

/** Headings over lists of other stories, and labels before a link to one, in those languages. */
export const otherListHeadings = `
related stories|read more on|first published|阅读下一篇|下一篇|上一篇|ये खबर भी पढ़ें|ये खबर भी पढे|खबरें और भी हैं|المزيد من الاخبار|المزيد من الأخبار|اقرأ المزيد|bu haberler de ilginizi cekebilir|ilgili konular|notizie ultima ora
mehr zum thema|lesen sie auch|lesen sie mehr|auch interessant|das konnte sie auch interessieren|meistgelesen|meistgelesene artikel|empfohlen|weitere artikel|verwandte artikel|mehr aus dem ressort|neueste artikel|schlagworter|themen|lesetipps|lesetipp|siehe auch|mehr dazu|passend zum thema|uber den autor|uber die autorin
a lire aussi|lire aussi|sur le meme sujet|les plus lus|articles lies|dans la meme rubrique|nos derniers articles|a ne pas manquer|themes|pour aller plus loin|a decouvrir|recommande pour vous|plus d'articles|voir aussi|en savoir plus
leggi anche|articoli correlati|i piu letti|potrebbe interessarti|ti potrebbe interessare|correlati|ultime notizie|argomenti|vedi anche|da non perdere|piu letti
leia tambem|leia mais|veja tambem|noticias relacionadas|mais lidas|relacionadas|recomendados|topicos|assuntos|saiba mais|continue lendo|ultimas noticias|veja mais
lees ook|lees meer|gerelateerde artikelen|meest gelezen|onderwerpen|meer over dit onderwerp|las ocksa|las mer|relaterade artiklar|mest last|amnen|laes ogsa|les ogsa|relaterede artikler|mest leste|emner|lue myos|luetuimmat|aiheet
czytaj takze|czytaj tez|zobacz takze|powiazane artykuly|najczesciej czytane|polecane|tagi|tematy|ctete take|ctete tez|souvisejici clanky|nejctenejsi|temata|mohlo by vas zaujmout|citajte tiez|suvisiace clanky|procitajte i|najcitanije|olvassa el|kapcsolodo cikkek|legolvasottabb|citeste si|articole similare|cele mai citite|прочетете още|свързани статии|най-четени
читайте также|материалы по теме|самое читаемое|по теме|популярное|темы|смотрите также|еще по теме|читаите также|читайте також|матеріали за темою|найпопулярніше|теми|дивіться також|читаите також|наипопулярніше|матеріали за темою
ilgili haberler|ayrıca okuyun|cok okunanlar|etiketler|bunlar da ilginizi cekebilir|onerilen haberler|διαβαστε επισης|σχετικα αρθρα|δημοφιλη|ετικετες|δειτε επισης|διαβαστε ακομη
اقرا ايضا|اقرأ أيضا|مواضيع ذات صله|مواضيع ذات صلة|الاكثر قراءه|الأكثر قراءة|اخبار ذات صله|قد يعجبك ايضا|الكلمات الداله|الكلمات الدالة|شاهد ايضا|קראו גם|כתבות קשורות|הנקראות ביותר|תגיות|אולי יעניין אותך|עוד בנושא|بیشتر بخوانید|مطالب مرتبط
यह भी पढ़ें|यह भी पढे|संबंधित खबरें|संबधित खबरे|सबसे ज़्यादा पढ़ी गई|टैग|baca juga|berita terkait|terpopuler|topik|lihat juga|xem them|tin lien quan|doc them
相关新闻|相关阅读|延伸阅读|热门文章|推荐阅读|标签|相關新聞|延伸閱讀|热点推荐|猜你喜欢|関連記事|あわせて読みたい|アクセスランキング|おすすめ|キーワード|関連キーワード|おすすめ記事|人気記事|관련 기사|관련기사|함께 읽기|많이 본 뉴스|태그|추천 기사|인기 기사|이 시각 주요 뉴스
`;
