/**
 * What tells the languages of one script apart: their commonest small words, and the letters they use beside those that the
 * script's languages share (see `scripts`).
 */
export interface LanguageRow {
  readonly language: string;
  readonly script: string;
  readonly letters: string;
  readonly words: string;
}

/**
 * By script, a language in each line: its BCP 47 tag, its letters, its words. A language is added by adding a line; a word may
 * be in several, since only the whole decides. Close pairs have the words in which they differ (Spanish "y", Galician "e";
 * Danish "af", Norwegian "av").
 */
const tables: Readonly<Record<string, string>> = {
  Latin: `
en |  | the of and to in a that is was for on with as by at from it its he his she her they their has have had been were are be will would which who said this an not but or after about more than also into over when there what up out if so no one two could some other we i you
es | áéíóúüñ | el la los las de del que y en un una unos por con para no se su sus lo al es son fue ha han como más pero sobre este esta entre desde también hasta según cuando donde muy ya o sin tras dijo ser hoy ante contra había está cada todo todos sido le les porque
pt | áâãàéêíóôõúç | o a os as de do da dos das que e em no na nos nas um uma uns por com para não se seu sua ao à pelo pela mais mas sobre este esta entre desde também até quando muito já ou sem após disse ser foi são está há como tem foram ele ela isso porque
gl | áéíóúüñ | o a os as do da dos das que e en no na nos nas un unha uns unhas por con para non se seu súa ao á polo pola máis pero sobre este esta entre desde tamén ata cando onde moi xa ou sen tras dixo ser foi son está hai como ten foron el ela isto porque lle
ca | àèéíïòóúüç | el la els les de del dels que i a en un una per amb no es se seu seva al als és són ha han com més però sobre aquest aquesta entre des també fins segons quan on molt ja o sense després va van any ser està hi ho perquè
fr | àâæçéèêëîïôœùûüÿ | le la les de du des et en un une que qui dans pour par sur avec au aux est sont a ont été ne pas plus ce cette ces son sa ses il elle ils elles se mais ou où comme après selon entre leur leurs deux était être fait aussi contre sans nous vous qu
it | àèéìòù | il lo la i gli le di del della dei degli delle e che in un una uno per con non si da dal dalla al alla ai nel nella sul sulla è sono ha hanno più ma anche come dopo tra fra questo questa suo sua loro era stato stata essere ci se o cui dove quando all dell nell
ro | ăâîșțşţ | și în de la a cu pe pentru din care că nu un o al ale ai este sunt au fost fi va vor mai dar sau ca după prin între până către despre acest această ce se lui ei lor său sa când unde doar foarte iar astfel
de | äöüß | der die das den dem des und in zu mit von für auf ist sind im am ein eine einen einem einer nicht auch als an nach bei aus wie werden wird wurde wurden hat haben sich es er sie dass über oder aber noch nur um vor seit zum zur bis durch gegen mehr sagte war
nl | ëïé | de het een van en in te dat op voor met zijn is aan door niet om bij ook als er naar uit maar heeft hebben werd worden wordt die dit over nog tot was waren hij zij ze deze meer al onder tegen volgens
af | êëôé | die en van in het is nie dat vir met op te om wat by as sy hulle hy ook aan uit kan sal was maar deur na nog wees een word oor tot teen onder n se baie gesê
sv | åäö | och att det som en på är av för med den till i har de inte om ett han var från vid men ska kan efter också sig under mot över när där hade blir vara mer så eller nu
da | åæøé | og at det som en på er af for med den til i har de ikke om et han var fra ved men skal kan efter også sig under mod over når der havde bliver være mere så eller nu blev siger
nb | åæøéò | og at det som en på er av for med den til i har de ikke om et han var fra ved men skal kan etter også seg under mot over når der hadde blir være mer så eller nå ble sier ei
is | áéíóúýöæðþ | og að í á er sem til um við en það af með fyrir var ekki hann hún þeir þær þau eru hefur voru frá eftir verið þessi upp því sagði hafi eða munu
fi | äöå | ja on ei että se oli ovat kun hän mutta myös sekä tai jos niin ole olivat joka jotka sen mukaan kuin ollut jo vain nyt tämä tämän sitä hänen he vuoden vielä jälkeen kanssa sanoi kertoi viime asti ennen noin
et | äöõüšž | ja on ei et see oli kui ka aga või ta mis kes olid seda oma selle nad siis veel ning pärast tema kuid pole mille juba enne kuni ütles üle sest nende ole nii
lv | āčēģīķļņšūž | un ir no ar par uz ka kas lai arī bet gan tika pēc pie kā vai tas šo viņš viņa tā bija līdz jau tiek būs savu nav pret starp kuri kura visu vairāk šī
lt | ąčęėįšųūž | ir į iš su kad tai yra kaip bei po už buvo nuo bet ar jis ji jų jo apie prie šio pagal dėl per tik dar bus savo jau ne taip arba iki metu gali jie kurie
pl | ąćęłńóśźż | i w na z się że do nie to jest o od po za przez dla ze jak ale był była było są oraz które który która ma tym tego jego ich co także już tylko przed pod być może będzie powiedział powiedziała poinformował przy podała
cs | áčďéěíňóřšťúůýž | a v na se že je s z do o to i za pro ve si jako podle by ale od po ze k který která které jeho jsou byl byla bylo uvedl také při však ještě jen už není jsme kde před má až nebo mezi
sk | áäčďéíĺľňóôŕšťúýž | a v na sa že je s z do o to aj za pre vo si ako podľa by ale od po zo k ktorý ktorá ktoré jeho sú bol bola bolo uviedol tiež pri však ešte len už nie sme kde pred má až alebo medzi
sl | čšž | in je v na se da so za s z o po pri tudi ki ne pa ter bi kot iz od do še le že lahko bil bila bilo ni pred med bo bodo kar zaradi več ob njegov povedal leta sta
hr | čćđšž | i u je na se da za su s od o kao iz koji koja koje ne bi će sa po što te nije a ili do bio bila bilo prije poslije nakon također tko gdje uvijek vrijeme riječ još samo kako više svi biti rekao međutim ovaj tijekom
sr | čćđšž | i u je na se da za su s od o kao iz koji koja koje ne bi će sa po što šta nije a ili do bio bila bilo pre posle nakon takođe ko gde uvek vreme reč još samo kako više svi rekao međutim ovaj tokom sveta ovde
hu | áéíóöőúüű | a az és hogy nem is egy volt van meg ez de szerint már csak még mint után azt ki el lesz lehet volna amely akik ami aki között pedig vagy ezt kell minden majd így közölte ő azonban számára
tr | çğıöşüâîi̇ | ve bir bu da de için ile olarak olan çok daha ne gibi kadar sonra en ama her veya ise göre var değil o ki dedi oldu olduğunu tarafından bin ilk şu ya yeni iki etti
az | çəğıöşü | və bir bu da də üçün ilə olan edib edir görə isə ki o olub bildirib daha çox sonra kimi ən var deyil hər onun ölkə
sq | çë | të e në dhe i për me që një se nga është ka më u do si nuk kanë ai janë ishte por edhe kjo ky këtë duke pas tij tyre ose pasi mund tha gjatë
eu | ñ | eta da ez du bat dira zuen izan ere dute baina egin zen behar beste baino dela oso hori dituzte zituen ziren arte gero esan duen duela den hau bai edo dago ditu
id |  | yang dan di untuk dengan pada ini dari dalam akan tidak itu oleh ke juga kepada telah adalah sebagai tersebut bisa karena mereka setelah saat sudah tahun hari ia para kata ada bahwa namun lebih dia menjadi kamis secara polisi korban dekat bukan belum
ms |  | yang dan di untuk dengan pada ini dari dalam akan tidak itu oleh ke juga kepada telah adalah sebagai tersebut boleh kerana mereka selepas ketika sudah beliau tahun hari ia para kata berkata ada bahawa namun lebih turut menjadi khamis manakala iaitu ialah polis mangsa berhampiran bukan belum
vi | àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ | và của là có cho các được trong một với những không đã người này để khi từ về ở ra tại vào đến năm nhiều cũng như sẽ theo ngày đó phải trên
sw |  | na ya wa kwa ni za katika la cha kuwa hiyo huo pia kama baada yake wake watu huku hilo alisema yao wao hii huyo kutoka lakini si mwaka sana ambao ambaye hao siku au
tl | ñ | ang ng sa na mga ay at ni si para ito kay niya nang hindi may ayon kung mula sila nito isang dahil pa ding din naman siya lang ngunit nila bilang araw kanilang upang
eo | ĉĝĥĵŝŭ | la kaj de en al estas ke por kun ne li ŝi ili ĝi sed pri el ankaŭ kiu kiuj sur laŭ post dum tiu ĉi estis
`,
  Cyrillic: `
ru | ийщъыьэюяё | и в на не что с по он о как из за для от это его но к у был была были было также после при до или их так все она они который которые году мы а то же сообщил заявил об во
uk | ийщьюяіїєґ | і в на не що з по він про як із за для від це його але до у був була були було також після при або їх так усі вона вони який які року ми а та й повідомив заявив щодо
be | йьюяэыёіў | і у на не што з па ён пра як за для ад гэта яго але да быў была былі было таксама пасля пры або іх так усе яна яны які якія годзе мы а ды паведаміў
bg | ийщъьюя | и в на не че с по той за как от това го но до у беше бяха също след при или им така всички тя те който която които година ние а да е са се ще със си бе към съобщи заяви обяви
sr | ијљњђћџ | и у на не да се је су за од са као из који која које што није али или до био била било после пре по о ће би саопштио рекао више само како још година
mk | ијљњџѓќѕ | и во на не дека се е за од со како што ќе да ги го тој таа тие по или беше биле има според до ја кои која кој исто така но изјави ова
kk | ийщъыьэюяёәғқңөұүһі | және мен бұл бір үшін да де деп оның бойынша болды туралы қазақстан жылы өз кейін деді бар ол осы болып
mn | ийщъыьэюяёөү | нь энэ байна гэж юм болон тухай байсан нэг хийх болсон байгаа олон улсын он гэсэн тул түүний
`,
  Arabic: `
ar | أإآءئؤةىيكـ | في من على إلى أن عن مع هذا هذه التي الذي كان كانت قال وقال بعد ما لا قد بين حتى كما أو ثم خلال يوم عام وفي ولم لم كل
fa | آپچژگکیئأؤء | در از به که را با این است برای آن و می های یک شد شده بود کرد تا بر گفت خود هم او نیز وی اما شود روز کشور
ur | آپچژگکیئؤءٹڈڑںےھہۃ | کے کی میں ہے اور سے کو کا نے کہ ہیں پر اس یہ ایک بھی تھا نہیں کر ہو گیا گئے لیے تو جس تھے کیا وہ
ps | آپچژګکیيئځڅډړږښټڼېۍه | په د او چې کې ته له دي سره یې دی هم نه ده څخه شوي شوی وايي کړي دا دغه یو لپاره تر
ckb | پچژگکیئڕڵۆێەۊ | لە و بە بۆ کە ئەم لەگەڵ کرد ئەو هەر دوای سەر یان بوو دەکات نێوان وەک
`,
  Devanagari: `
hi |  | के में की है और से को का ने कि हैं पर इस यह एक भी था नहीं कर हो गया गए लिए तो जिस थे किया वह कहा बाद साथ
mr |  | आणि आहे या हे की ते तर आहेत होते एक केली केला व ही नाही त्या होता असे यांनी झाली म्हणाले साठी मध्ये करण्यात आली होती झाले
ne |  | र छ को मा ले लाई यो छन् भने पनि गरेको थियो हो एक तथा गर्न भएको बताए गर्ने रहेको उनले हुने बाट भन्ने
`,
};

function rowOf(script: string, line: string): LanguageRow {
  const [language = '', letters = '', words = ''] = line.split('|').map((part) => part.trim());
  return { language, script, letters, words };
}

/** Every language that is told by its words and letters. */
export const languageRows: readonly LanguageRow[] = Object.entries(tables).flatMap(([script, lines]) =>
  lines
    .trim()
    .split('\n')
    .map((line) => rowOf(script, line)),
);
