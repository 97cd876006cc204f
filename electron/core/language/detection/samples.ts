/** Two invented sentences of news in each language, for the tests. */
export const samples: Readonly<Record<string, readonly [string, string]>> = {
  en: [
    'The government announced new economic measures on Thursday for the coming months, and the opposition said that they were late.',
    'A ferry with two hundred people aboard ran aground in thick fog near the old harbour, but no one was hurt.',
  ],
  es: [
    'El gobierno anunció este jueves nuevas medidas económicas para los próximos meses en todo el país.',
    'La ministra de Obras Públicas dijo que el puente se cerrará durante dos semanas y que no hay otra solución.',
  ],
  pt: [
    'O governo anunciou nesta quinta-feira novas medidas econômicas para os próximos meses, e a oposição disse que não são o bastante.',
    'A ministra afirmou que a ponte não será aberta até o fim do ano porque as obras ainda estão em atraso.',
  ],
  gl: [
    'O goberno galego anunciou este xoves novas medidas económicas para os vindeiros meses e a oposición dixo que non abondan.',
    'A conselleira dixo onte que a ponte non se abrirá ata o outono porque as obras aínda non remataron.',
  ],
  ca: [
    'El govern va anunciar dijous noves mesures econòmiques per als pròxims mesos i l’oposició va dir que no són prou.',
    'La consellera va explicar que el pont no s’obrirà fins a la tardor perquè les obres encara no han acabat amb èxit.',
  ],
  fr: [
    'Le gouvernement a annoncé jeudi de nouvelles mesures économiques pour les prochains mois dans tout le pays.',
    'Un train de marchandises a déraillé près de la gare, mais il n’y a pas de blessés selon les pompiers.',
  ],
  it: [
    'Il governo ha annunciato giovedì nuove misure economiche per i prossimi mesi in tutto il paese.',
    'La ministra ha detto che il ponte non sarà aperto fino all’autunno, anche se i lavori sono quasi finiti.',
  ],
  ro: [
    'Guvernul a anunțat joi noi măsuri economice pentru lunile următoare, iar opoziția a spus că nu sunt de ajuns.',
    'Podul din centrul orașului va fi închis două săptămâni din cauza unor lucrări, a declarat primarul după ședință.',
  ],
  de: [
    'Die Regierung kündigte am Donnerstag neue Maßnahmen für die kommenden Monate im ganzen Land an.',
    'Ein Güterzug ist in der Nacht bei Saltmünde entgleist, verletzt wurde nach Angaben der Polizei niemand.',
  ],
  nl: [
    'De regering heeft donderdag nieuwe maatregelen aangekondigd voor de komende maanden in het hele land.',
    'Een trein is in de nacht ontspoord bij het station, maar volgens de politie is er niemand gewond.',
  ],
  af: [
    'Die regering het Donderdag nuwe maatreëls vir die volgende maande aangekondig, maar die opposisie sê dit is nie genoeg nie.',
    'Die brug oor die rivier sal eers in die herfs oopmaak omdat die werk nog nie klaar is nie, het die minister gesê.',
  ],
  sv: [
    'Regeringen presenterade på torsdagen nya åtgärder för de kommande månaderna, men oppositionen säger att det inte räcker.',
    'Ett godståg spårade ur under natten vid stationen, och ingen människa har skadats enligt polisen.',
  ],
  da: [
    'Regeringen præsenterede torsdag nye tiltag for de kommende måneder, men oppositionen siger, at det ikke er nok.',
    'Et godstog kørte af sporet i nat ved stationen, og ingen er blevet kvæstet af ulykken, oplyser politiet.',
  ],
  nb: [
    'Regjeringen la torsdag fram nye tiltak for de kommende månedene, men opposisjonen sier at det ikke er nok nå.',
    'Et godstog sporet av i natt ved stasjonen, og ingen ble skadet av ulykken, opplyser politiet etter hendelsen.',
  ],
  is: [
    'Ríkisstjórnin kynnti á fimmtudag nýjar aðgerðir fyrir næstu mánuði, en stjórnarandstaðan sagði að það væri ekki nóg.',
    'Brúin yfir ána verður lokuð til hausts og verkinu er ekki lokið, sagði ráðherrann eftir fundinn við þingið.',
  ],
  fi: [
    'Hallitus kertoi torstaina uusista toimista, jotka ovat voimassa tulevat kuukaudet, mutta oppositio sanoi, että se ei ole tarpeeksi.',
    'Tavarajuna suistui raiteilta aseman lähellä yöllä, eikä kukaan ole loukkaantunut, poliisi kertoi ja sanoi, että syy on vielä auki.',
  ],
  et: [
    'Valitsus teatas neljapäeval uutest meetmetest, mis on kavas järgmisteks kuudeks, kuid opositsioon ütles, et see ei ole piisav.',
    'Kaubarong sõitis öösel jaama juures rööbastelt maha, aga keegi ei ole viga saanud, ja põhjus on veel teadmata.',
  ],
  lv: [
    'Valdība ceturtdien paziņoja par jauniem pasākumiem nākamajiem mēnešiem, bet opozīcija sacīja, ka ar to nav pietiekami.',
    'Kravas vilciens naktī nobrauca no sliedēm pie stacijas, un cilvēki nav cietuši, kā arī ceļš jau ir atvērts.',
  ],
  lt: [
    'Vyriausybė ketvirtadienį pranešė apie naujas priemones, kurios bus taikomos jau kitą mėnesį, tačiau opozicija sako, kad tai dar ne viskas.',
    'Krovininis traukinys naktį nuvažiavo nuo bėgių prie stoties, bet žmonės nenukentėjo ir kelias jau yra atidarytas.',
  ],
  pl: [
    'Rząd ogłosił w czwartek nowe środki gospodarcze na najbliższe miesiące w całym kraju, powiedział minister.',
    'Pociąg towarowy wykoleił się w nocy przy stacji, ale nikt nie został ranny, jak podała policja po wypadku.',
  ],
  cs: [
    'Vláda ve čtvrtek oznámila nová opatření na příští měsíce, ale opozice uvedla, že to není dost.',
    'Nákladní vlak v noci vykolejil u stanice a podle policie se při nehodě nikdo nezranil, který byl uvnitř.',
  ],
  sk: [
    'Vláda vo štvrtok oznámila nové opatrenia na najbližšie mesiace, ale opozícia uviedla, že to nie je dosť.',
    'Nákladný vlak v noci vykoľajil pri stanici a podľa polície sa pri nehode nikto nezranil, aj keď bol plný.',
  ],
  sl: [
    'Vlada je v četrtek napovedala nove ukrepe za prihodnje mesece, opozicija pa je povedala, da to ni dovolj.',
    'Tovorni vlak je ponoči iztiril pri postaji, ki je zdaj zaprta, in po navedbah policije ni bil nihče ranjen.',
  ],
  hr: [
    'Vlada je u četvrtak najavila nove mjere za iduće mjesece, a oporba je rekla da to nije dovoljno i da su prije obećali više.',
    'Teretni vlak iskočio je iz tračnica kod postaje nakon ponoći, gdje nitko nije ozlijeđen, također je rekao ministar.',
  ],
  hu: [
    'A kormány csütörtökön új intézkedéseket jelentett be a következő hónapokra, de az ellenzék szerint ez nem elég.',
    'Egy tehervonat kisiklott az éjjel az állomás közelében, és a rendőrség közölte, hogy senki sem sérült meg.',
  ],
  tr: [
    'Hükümet perşembe günü gelecek aylar için yeni ekonomik önlemler açıkladı, ancak muhalefet bunun çok geç olduğunu söyledi ve daha fazla adım istedi.',
    'Bir yük treni gece istasyon yakınında raydan çıktı, polis kimsenin yaralanmadığını bildirdi ve bu olay için inceleme başlattı.',
  ],
  az: [
    'Hökumət cümə axşamı növbəti aylar üçün yeni tədbirlər elan edib, müxalifət isə bunun gec olduğunu bildirib və daha çox addım istəyib.',
    'Yük qatarı gecə stansiya yaxınlığında relsdən çıxıb, polis isə heç kimin xəsarət almadığını və bir yolun açıq olduğunu bildirib.',
  ],
  sq: [
    'Qeveria njoftoi të enjten masa të reja për muajt e ardhshëm, por opozita tha se nuk është e mjaftueshme.',
    'Një tren mallrash doli nga shinat gjatë natës pranë stacionit dhe policia tha se askush nuk u plagos.',
  ],
  eu: [
    'Gobernuak neurri berriak iragarri ditu hurrengo hilabeteetarako, baina oposizioak esan du ez dela nahikoa izan.',
    'Merkantzia tren bat errailetatik atera da gauean, eta ez da zauriturik izan, Poliziak esan duen bezala.',
  ],
  id: [
    'Pemerintah mengumumkan kebijakan baru pada Kamis untuk bulan mendatang, namun oposisi mengatakan bahwa itu tidak cukup karena terlambat.',
    'Kereta barang tergelincir di dekat stasiun pada malam hari, dan tidak ada korban dalam kecelakaan tersebut, kata polisi kepada wartawan.',
  ],
  ms: [
    'Kerajaan mengumumkan langkah baharu pada Khamis untuk bulan depan, namun pembangkang berkata ia tidak mencukupi kerana sudah lewat.',
    'Kereta api barang tergelincir berhampiran stesen selepas tengah malam manakala polis berkata tiada mangsa dalam kejadian itu.',
  ],
  vi: [
    'Chính phủ hôm thứ Năm đã công bố các biện pháp kinh tế mới cho những tháng tới, nhưng phe đối lập nói rằng điều đó không đủ.',
    'Một đoàn tàu chở hàng đã trật bánh gần nhà ga vào đêm qua và không có người nào bị thương, theo cảnh sát.',
  ],
  sw: [
    'Serikali ilitangaza hatua mpya za kiuchumi siku ya Alhamisi kwa ajili ya miezi ijayo, lakini upinzani ulisema kuwa hiyo si ya kutosha.',
    'Treni ya mizigo iliacha reli usiku karibu na kituo cha mji na hakuna mtu katika ajali hiyo aliyeumia, alisema waziri.',
  ],
  tl: [
    'Inihayag ng pamahalaan nitong Huwebes ang mga bagong hakbang para sa mga susunod na buwan, ngunit hindi pa ito sapat ayon sa oposisyon.',
    'Nadiskaril ang isang tren malapit sa istasyon kagabi at wala namang nasaktan sa mga pasahero, ayon sa pulisya.',
  ],
  eo: [
    'La registaro anoncis ĵaŭdon novajn rimedojn por la venontaj monatoj, sed la opozicio diris ke tio ne estas sufiĉa.',
    'Vagonaro elreliĝis en la nokto apud la stacio kaj laŭ la polico neniu el la vojaĝantoj estis vundita dum tiu akcidento.',
  ],
  ru: [
    'Правительство объявило в четверг о новых мерах на ближайшие месяцы, но оппозиция заявила, что этого недостаточно.',
    'Грузовой поезд сошёл с рельсов ночью у станции, и, как сообщил министр, никто из людей не пострадал.',
  ],
  uk: [
    'Уряд оголосив у четвер про нові заходи на найближчі місяці, але опозиція заявила, що цього не досить.',
    'Вантажний потяг зійшов з рейок уночі біля станції, і, як повідомив міністр, ніхто з людей не постраждав.',
  ],
  be: [
    'Урад абвясціў у чацвер пра новыя меры на бліжэйшыя месяцы, але апазіцыя заявіла, што гэтага не досыць.',
    'Грузавы цягнік сышоў з рэек уначы каля станцыі, і, як паведаміў міністр, ніхто з людзей не пацярпеў.',
  ],
  bg: [
    'Правителството обяви в четвъртък нови мерки за следващите месеци, но опозицията заяви, че това не е достатъчно.',
    'Товарен влак излезе от релсите през нощта край гарата и няма пострадали, съобщи министърът след срещата.',
  ],
  sr: [
    'Влада је у четвртак најавила нове мере за наредне месеце, али је опозиција рекла да то није довољно.',
    'Теретни воз је искочио из шина код станице после поноћи, а нико није повређен, саопштила је полиција.',
  ],
  mk: [
    'Владата во четврток најави нови мерки за следните месеци, но опозицијата рече дека тоа не е доволно.',
    'Товарен воз излезе од шините во текот на ноќта кај станицата и нема повредени, соопшти министерот.',
  ],
  kk: [
    'Үкімет бейсенбі күні алдағы айларға арналған жаңа шаралар туралы мәлімдеді, бірақ оппозиция бұл аз деп отыр.',
    'Жүк пойызы түнде станция маңында рельстен шығып кетті және ешкім зардап шеккен жоқ, деді министр.',
  ],
  mn: [
    'Засгийн газар ирэх саруудад авах шинэ арга хэмжээний тухай пүрэв гарагт мэдэгдсэн боловч сөрөг хүчин энэ нь хангалтгүй гэж үзэж байна.',
    'Ачааны галт тэрэг шөнө өртөөний ойролцоо замаас гарсан боловч хүн гэмтээгүй байна гэж цагдаагийн байгууллага мэдэгдсэн байна.',
  ],
  ar: [
    'أعلنت الحكومة يوم الخميس عن إجراءات اقتصادية جديدة في الأشهر المقبلة، لكن المعارضة قالت إن هذا لا يكفي.',
    'خرج قطار بضائع عن القضبان خلال الليل قرب المحطة، وقال الوزير إن الحادث لم يسفر عن إصابات بين الركاب.',
  ],
  fa: [
    'دولت روز پنجشنبه تدابیر تازه‌ای را برای ماه‌های آینده اعلام کرد، اما مخالفان گفتند که این کافی نیست.',
    'یک قطار باری شب گذشته در نزدیکی ایستگاه از ریل خارج شد و به گفته پلیس کسی در این حادثه زخمی نشده است.',
  ],
  ur: [
    'حکومت نے جمعرات کو آنے والے مہینوں کے لیے نئے اقدامات کا اعلان کیا، لیکن حزب اختلاف نے کہا کہ یہ کافی نہیں ہے۔',
    'ایک مال گاڑی رات کو اسٹیشن کے قریب پٹڑی سے اتر گئی اور پولیس کے مطابق اس میں کوئی زخمی نہیں ہوا تھا۔',
  ],
  ps: [
    'حکومت د پنجشنبې په ورځ د راتلونکو میاشتو لپاره نوي اقدامات اعلان کړل، خو مخالفین وايي چې دا بس نه دي.',
    'د شپې یو اورګاډی له پټلۍ څخه ووت او پولیس وايي چې په دې پېښه کې هیڅوک نه دي ټپي شوي.',
  ],
  ckb: [
    'حکومەت ڕۆژی پێنجشەممە ڕێوشوێنی نوێی بۆ مانگەکانی داهاتوو ڕاگەیاند، بەڵام ئۆپۆزسیۆن دەڵێت ئەوە بەس نییە و لە کاتی خۆیدا نەبوو.',
    'شەمەندەفەرێک لە شەودا لە نزیک وێستگەکە لەسەر هێڵ لادرا و کەس بریندار نەبوو، ئەم قسەیە پۆلیس کرد.',
  ],
  he: [
    'הממשלה הודיעה ביום חמישי על צעדים חדשים לחודשים הקרובים, אך באופוזיציה אמרו שזה לא מספיק.',
    'רכבת משא ירדה מהפסים בלילה סמוך לתחנה, ולדברי המשטרה לא היו נפגעים בתאונה.',
  ],
  el: [
    'Η κυβέρνηση ανακοίνωσε την Πέμπτη νέα μέτρα για τους επόμενους μήνες, αλλά η αντιπολίτευση είπε ότι δεν αρκούν.',
    'Ένα εμπορικό τρένο εκτροχιάστηκε τη νύχτα κοντά στον σταθμό και κανείς δεν τραυματίστηκε.',
  ],
  hy: [
    'Կառավարությունը հինգշաբթի օրը հայտարարեց առաջիկա ամիսների նոր միջոցառումների մասին։',
    'Բեռնատար գնացքը գիշերը դուրս եկավ ռելսերից կայարանի մոտ, բայց ոչ ոք չի տուժել։',
  ],
  ka: [
    'მთავრობამ ხუთშაბათს მომდევნო თვეებისთვის ახალი ზომები გამოაცხადა, ოპოზიცია კი ამბობს, რომ ეს საკმარისი არ არის.',
    'სატვირთო მატარებელი ღამით სადგურთან რელსებიდან გადავიდა, დაშავებული არავინ არის.',
  ],
  hi: [
    'सरकार ने गुरुवार को आने वाले महीनों के लिए नए कदमों की घोषणा की, लेकिन विपक्ष ने कहा कि यह काफी नहीं है।',
    'एक मालगाड़ी रात में स्टेशन के पास पटरी से उतर गई और पुलिस के अनुसार इस हादसे में कोई घायल नहीं हुआ।',
  ],
  mr: [
    'सरकारने गुरुवारी येत्या महिन्यांसाठी नव्या उपायांची घोषणा केली आहे, पण विरोधकांनी हे पुरेसे नाही असे म्हटले आहे.',
    'मालगाडी रात्री स्थानकाजवळ रुळावरून घसरली आणि या अपघातात कोणी जखमी झाले नाही, असे पोलिसांनी सांगितले आहे.',
  ],
  ne: [
    'सरकारले बिहीबार आगामी महिनाका लागि नयाँ कदम घोषणा गरेको छ, तर प्रतिपक्षले यो पर्याप्त नभएको बताए पनि मन्त्री चुप रहे।',
    'मालगाडी राति स्टेसन नजिकै लिकबाट बाहिर गएको थियो र कोही घाइते नभएको प्रहरीले जनाएको छ।',
  ],
  bn: [
    'সরকার বৃহস্পতিবার আগামী মাসগুলোর জন্য নতুন পদক্ষেপ ঘোষণা করেছে, তবে বিরোধী দল বলেছে এটি যথেষ্ট নয়।',
    'রাতে স্টেশনের কাছে একটি মালবাহী ট্রেন লাইনচ্যুত হয়েছে, পুলিশ জানিয়েছে কেউ আহত হয়নি।',
  ],
  ta: [
    'அரசு வியாழக்கிழமை வரும் மாதங்களுக்கான புதிய நடவடிக்கைகளை அறிவித்தது, ஆனால் எதிர்க்கட்சி இது போதாது என்றது.',
    'சரக்கு ரயில் இரவில் நிலையம் அருகே தடம் புரண்டது, யாரும் காயமடையவில்லை.',
  ],
  th: [
    'รัฐบาลประกาศมาตรการเศรษฐกิจใหม่เมื่อวันพฤหัสบดีสำหรับเดือนที่จะถึงนี้ แต่ฝ่ายค้านกล่าวว่าไม่เพียงพอ',
    'รถไฟบรรทุกสินค้าตกรางใกล้สถานีเมื่อคืนนี้ ตำรวจกล่าวว่าไม่มีผู้ได้รับบาดเจ็บ',
  ],
  zh: [
    '政府周四宣布了未来几个月的新经济措施，但反对派表示这还远远不够。',
    '一列货运列车夜间在车站附近脱轨，警方称没有人员受伤，线路已经恢复。',
  ],
  ja: [
    '政府は木曜日、今後数カ月の新たな経済対策を発表したと大臣が述べた。',
    '貨物列車が夜、駅の近くで脱線したが、警察によるとけが人はいなかった。',
  ],
  ko: [
    '정부는 목요일 앞으로 몇 달 동안의 새로운 경제 조치를 발표했지만 야당은 충분하지 않다고 말했다.',
    '화물 열차가 밤에 역 근처에서 탈선했으나 다친 사람은 없다고 경찰이 밝혔다.',
  ],
};
