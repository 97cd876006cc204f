/**
 * Names of sections and labels that stand above headlines, by language, in the form `plain` gives. One entry is one whole
 * line, so that no headline can be among them.
 */
export const sectionNames: Readonly<Record<string, string>> = {
  en: 'world|news|world news|international|politics|us politics|business|economy|markets|finance|money|technology|tech|science|health|sports|sport|football|soccer|culture|arts|entertainment|opinion|analysis|environment|climate|climate change|climate crisis|energy|education|travel|lifestyle|life|style|food|weather|crime|law|justice|media|religion|war|conflict|conflicts|conflicts & war|conflicts and war|wars|disasters|disaster & accident|disasters & accidents|crime, law & justice|human interest|human rights|society|social issues|labour|labor|europe|asia|asia pacific|asia & pacific|africa|americas|latin america|north america|middle east|mideast|central asia|uk|us|u.s.|usa|u.s. news|us news|uk news|national|nation|local|local news|regional|top news|top stories|breaking news|breaking|latest|latest news|exclusive|feature|features|interview|explainer|fact check|investigations|general news|commodities|companies|industry|arts & culture|arts, culture & entertainment|science & technology|science & environment|politics & government|live|video|in pictures|obituaries|editorial|comment|long read|home',
  es: 'mundo|internacional|politica|economia|economia y negocios|negocios|finanzas|mercados|tecnologia|ciencia|ciencia y tecnologia|salud|deportes|deporte|futbol|cultura|cultura y entretenimiento|entretenimiento|opinion|analisis|medio ambiente|medioambiente|clima|energia|educacion|viajes|gente|sociedad|sucesos|tribunales|justicia|religion|guerra|conflictos|conflictos y guerras|conflictos y guerra|desastres|catastrofes|desastres y accidentes|derechos humanos|espana|europa|america|america latina|latinoamerica|africa|oriente medio|oriente proximo|nacional|nacionales|internacionales|local|regiones|portada|noticias|ultima hora|actualidad|reportaje|entrevista|empresas|laboral|comunidades|agro|ambiente|seguridad|policiales|espectaculos|vida|estilo|gastronomia|obituarios|tribuna|editorial|en directo|en vivo|inicio',
  de: 'politik|wirtschaft|ausland|inland|panorama|wissenschaft|gesellschaft|kultur|feuilleton|gesundheit|umwelt|klima|meinung|kommentar|reise|netzwelt|technik|wissen|unternehmen|boerse|borse|finanzen|deutschland|osterreich|schweiz|welt|medien|bildung|leben|vermischtes|nachrichten|startseite|regional|lokales',
  fr: 'monde|international|politique|economie|societe|planete|environnement|sciences|sante|culture|sport|idees|tribune|entretien|analyse|enquete|reportage|debats|opinions|france|europe|afrique|ameriques|asie|asie-pacifique|proche-orient|entreprises|bourse|justice|police et justice|education|climat|medias|football|pixels|actualites|accueil|en direct|faits divers|info en continu|fil info|dernieres infos|en continu',
  it: 'ultima ora|mondo|esteri|politica|economia|cronaca|cultura|spettacoli|scienza|scienze|salute|ambiente|tecnologia|sport|calcio|opinioni|commenti|lavoro|finanza|mercati|societa|istruzione|italia|europa|ultime notizie|notizie|giustizia|viaggi',
  ru: 'в мире|в россии|мир|политика|экономика|общество|происшествия|спорт|наука|культура|россия|новости|бизнес|технологии|финансы|армия',
  uk: 'світ|політика|економіка|суспільство|події|спорт|наука|культура|україна|новини',
  ar: 'اخبار|أخبار|سياسة|اقتصاد|رياضة|العالم|عالم|الشرق الاوسط|الشرق الأوسط|ثقافة|علوم|صحة|تكنولوجيا|منوعات',
  ja: '国際|政治|経済|社会|スポーツ|文化|科学|地域|ビジネス|国内|海外|エンタメ|マネー|オピニオン',
  zh: '国际|國際|政治|经济|經濟|财经|財經|社会|社會|体育|體育|科技|文化|国内|要闻|时政|军事|健康|观点|生活',
  ko: '국제|정치|경제|사회|문화|스포츠|세계|연예|생활|오피니언',
  pl: 'kraj|świat|swiat|polityka|gospodarka|biznes|sport|kultura|nauka|zdrowie|wiadomości|wiadomosci|społeczeństwo',
  nordic:
    'inrikes|utrikes|ekonomi|kultur|sport|politik|indland|udland|innenriks|utenriks|kotimaa|ulkomaat|politiikka|talous|urheilu|kulttuuri',
  nl: 'binnenland|buitenland|politiek|economie|cultuur|sport|wetenschap|opinie|regio',
  cs: 'domácí|domaci|zahraničí|zahranicni|ekonomika|byznys|kultura|sport|kraje',
  hu: 'belföld|belfold|külföld|kulfold|gazdaság|gazdasag|kultúra|kultura|sport|tudomány|közélet',
  el: 'πολιτικη|οικονομια|κοινωνια|κοσμος|ελλαδα|διεθνη|αθλητικα|πολιτισμος|επιστημη',
  tr: 'dünya|dunya|ekonomi|gündem|gundem|spor|siyaset|türkiye|turkiye|kültür|sağlık|saglık|yaşam',
  he: 'חדשות|כלכלה|פוליטיקה|ספורט|תרבות|בעולם|דעות',
  hi: 'राष्ट्रीय|देश|विदेश|राजनीति|खेल|कारोबार|मनोरंजन',
  vi: 'thời sự|thoi su|thế giới|the gioi|kinh doanh|giải trí|thể thao|the thao|pháp luật|sức khỏe|giáo dục|xã hội',
  id: 'beranda|nasional|internasional|ekonomi|bisnis|politik|hukum|olahraga|hiburan|megapolitan|humaniora|dunia',
  ro: 'politică|politica|economie|externe|social|sport|cultură|cultura|sănătate|eveniment',
  pt: 'mundo|internacional|politica|economia|negocios|mercado|mercados|ciencia|saude|esporte|esportes|desporto|futebol|cultura|opiniao|meio ambiente|ambiente|educacao|cotidiano|sociedade|brasil|portugal|tecnologia|justica|seguranca|ultimas noticias|noticias|direitos humanos|inicio',
};

/**
 * Nouns that name the matter of a story and stand at the head of a label: last in English and German ("Social conflicts"),
 * first in the Romance languages ("Conflictos sociales"). Words that may be verbs ("strike", "protest") are left out.
 */
export const topicNouns: Readonly<Record<'last' | 'first', string>> = {
  last: 'affairs accidents aviation banking conflict conflicts corruption crime crisis diplomacy disaster disasters economics economy elections election energy finance health industry issues justice law migration markets news policy politics poverty refugees relations rights science security society sports technology terrorism tourism unrest war wars warfare weather politik wirtschaft krise konflikte recht verkehr wahlen',
  first:
    'accidentes catastrofes conflicto conflictos corrupcion crimen crisis cumbre defensa derechos desastres diplomacia economia elecciones energia finanzas fuerzas guerra guerras industria justicia literatura mercado mercados migracion migraciones movimientos orden politica politicas protestas relaciones seguridad sindicatos terrorismo transporte turismo violencia conflit conflits droits economie election elections guerre justice marches politique relations securite violences conflitti crisi diritti economia elezioni giustizia guerra politica relazioni sicurezza conflitos direitos eleicoes justica relacoes seguranca violencia',
};
