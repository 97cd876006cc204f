/**
 * Month names and their usual short forms, January first, by language: months parted by commas, forms by spaces. Written in lower case without accents or full stops:
 * `plain` brings printed words to that form. A language is added by adding a line.
 */
const months: Readonly<Record<string, string>> = {
  en: 'january jan, february feb, march mar, april apr, may, june jun, july jul, august aug, september sept sep, october oct, november nov, december dec',
  es: 'enero ene, febrero feb, marzo mar, abril abr, mayo may, junio jun, julio jul, agosto ago, septiembre setiembre sept sep set, octubre oct, noviembre nov, diciembre dic',
  de: 'januar janner jan, februar feber feb, marz mar mrz, april apr, mai, juni jun, juli jul, august aug, september sept sep, oktober okt, november nov, dezember dez',
  fr: 'janvier janv jan, fevrier fevr fev, mars, avril avr, mai, juin, juillet juil, aout, septembre sept, octobre oct, novembre nov, decembre dec',
  it: 'gennaio gen, febbraio febb feb, marzo mar, aprile apr, maggio mag, giugno giu, luglio lug, agosto ago, settembre sett set, ottobre ott, novembre nov, dicembre dic',
  pt: 'janeiro jan, fevereiro fev, marco mar, abril abr, maio mai, junho jun, julho jul, agosto ago, setembro set, outubro out, novembro nov, dezembro dez',
  ru: 'январь января янв, февраль февраля фев, март марта мар, апрель апреля апр, май мая, июнь июня, июль июля, август августа авг, сентябрь сентября сен сент, октябрь октября окт, ноябрь ноября ноя, декабрь декабря дек',
  uk: 'січень січня січ, лютий лютого лют, березень березня бер, квітень квітня квіт кві, травень травня трав тра, червень червня черв чер, липень липня лип, серпень серпня серп сер, вересень вересня вер, жовтень жовтня жовт жов, листопад листопада лист лис, грудень грудня груд гру',
  bg: 'януари, февруари, март, април, май, юни, юли, август, септември, октомври, ноември, декември',
  sr: 'јануар јануара, фебруар фебруара, март марта, април априла, мај маја, јун јуна, јул јула, август августа, септембар септембра, октобар октобра, новембар новембра, децембар децембра',
  hr: 'sijecanj sijecnja sij, veljaca veljace velj, ozujak ozujka ozu, travanj travnja tra, svibanj svibnja svi, lipanj lipnja lip, srpanj srpnja srp, kolovoz kolovoza kol, rujan rujna ruj, oktobar oktobra, studeni studenoga studenog stu, prosinac prosinca pro',
  nl: 'januari jan, februari feb, maart mrt, april apr, mei, juni jun, juli jul, augustus aug, september sep, oktober okt, november nov, december dec',
  pl: 'styczen stycznia sty, luty lutego lut, marzec marca mar, kwiecien kwietnia kwi, maj maja, czerwiec czerwca cze, lipiec lipca, sierpien sierpnia sie, wrzesien wrzesnia wrz, pazdziernik pazdziernika paz, listopad listopada lis, grudzien grudnia gru',
  cs: 'leden ledna, unor unora, brezen brezna, duben dubna, kveten kvetna, cerven cervna, cervenec cervence, srpen srpna, zari, rijen rijna, listopad listopadu, prosinec prosince',
  sk: 'januar januara, februar februara, marec marca, april aprila, maj maja, jun juna, jul jula, august augusta, september septembra, oktober oktobra, november novembra, december decembra',
  sl: 'januar januarja, februar februarja, marec marca, april aprila, maj maja, junij junija, julij julija, avgust avgusta avg, september septembra, oktober oktobra, november novembra, december decembra',
  sv: 'januari jan, februari feb, mars, april apr, maj, juni jun, juli jul, augusti aug, september sep sept, oktober okt, november nov, december dec',
  da: 'januar jan, februar feb, marts mar, april apr, maj, juni jun, juli jul, august aug, september sep sept, oktober okt, november nov, december dec',
  no: 'januar jan, februar feb, mars mar, april apr, mai, juni jun, juli jul, august aug, september sep sept, oktober okt, november nov, desember des',
  fi: 'tammikuu tammikuuta tammi, helmikuu helmikuuta helmi, maaliskuu maaliskuuta maalis, huhtikuu huhtikuuta huhti, toukokuu toukokuuta touko, kesakuu kesakuuta kesa, heinakuu heinakuuta heina, elokuu elokuuta elo, syyskuu syyskuuta syys, lokakuu lokakuuta loka, marraskuu marraskuuta marras, joulukuu joulukuuta joulu',
  et: 'jaanuar jaan, veebruar veebr, marts, aprill, mai, juuni, juuli, august, september, oktoober, november, detsember dets',
  lt: 'sausio, vasario, kovo, balandzio, geguzes, birzelio, liepos, rugpjucio, rugsejo, spalio, lapkricio, gruodzio',
  lv: 'janvaris, februaris, marts, aprilis, maijs, junijs, julijs, augusts, septembris, oktobris, novembris, decembris',
  tr: 'ocak oca, subat sub, mart, nisan nis, mayıs, haziran haz, temmuz tem, agustos agu, eylul eyl, ekim eki, kasım kas, aralık ara',
  el: 'ιανουαριος ιανουαριου ιαν, φεβρουαριος φεβρουαριου φεβ φεβρ, μαρτιος μαρτιου μαρ μαρτ, απριλιος απριλιου απρ, μαιος μαιου μαι, ιουνιος ιουνιου ιουν, ιουλιος ιουλιου ιουλ, αυγουστος αυγουστου αυγ, σεπτεμβριος σεπτεμβριου σεπ σεπτ, οκτωβριος οκτωβριου οκτ, νοεμβριος νοεμβριου νοε νοεμ, δεκεμβριος δεκεμβριου δεκ',
  ro: 'ianuarie ian, februarie feb, martie mar, aprilie apr, mai, iunie iun, iulie iul, august aug, septembrie sept, octombrie oct, noiembrie nov, decembrie dec',
  hu: 'januar jan, februar febr, marcius marc, aprilis apr, majus maj, junius jun, julius jul, augusztus aug, szeptember szept, oktober okt, november nov, december dec',
  ca: 'gener gen, febrer febr, marc, abril abr, maig, juny, juliol jul, agost ag, setembre set, octubre oct, novembre nov, desembre des',
  id: 'januari jan, februari feb, maret mar, april apr, mei, juni jun, juli jul, agustus agu agt, september sep, oktober okt, november nov, desember des',
  ms: 'januari, februari, mac, april, mei, jun, julai, ogos ogo, september, oktober, november, disember dis',
  he: 'ינואר בינואר ינו, פברואר בפברואר פבר, מרץ מרס במרץ במרס, אפריל באפריל אפר, מאי במאי, יוני ביוני, יולי ביולי, אוגוסט באוגוסט אוג, ספטמבר בספטמבר ספט, אוקטובר באוקטובר אוק, נובמבר בנובמבר נוב, דצמבר בדצמבר דצמ',
  ar: 'يناير جانفي, فبراير فيفري شباط, مارس آذار, أبريل أفريل نيسان, مايو ماي أيار, يونيو جوان حزيران, يوليو جويلية تموز, أغسطس أوت آب, سبتمبر أيلول شتنبر, أكتوبر, نوفمبر نونبر, ديسمبر دجنبر',
  fa: 'ژانویه, فوریه, مارس, آوریل, مه, ژوئن, ژوئیه, اوت, سپتامبر, اکتبر, نوامبر, دسامبر',
  ur: 'جنوری, فروری, مارچ, اپریل, مئی, جون, جولائی, اگست, ستمبر, اکتوبر, نومبر, دسمبر',
  hi: 'जनवरी जन, फरवरी फ़रवरी फर, मार्च, अप्रैल, मई, जून, जुलाई जुल, अगस्त अग, सितंबर सितम्बर सित, अक्टूबर अक्तूबर अक्टू, नवंबर नवम्बर नव, दिसंबर दिसम्बर दिस',
  bn: 'জানুয়ারি, ফেব্রুয়ারি, মার্চ, এপ্রিল, মে, জুন, জুলাই, আগস্ট, সেপ্টেম্বর, অক্টোবর, নভেম্বর, ডিসেম্বর',
};

/** Weekday names, Sunday first. Short forms that are also month names ("mar") are left out. */
const weekdays: Readonly<Record<string, string>> = {
  en: 'sunday sun, monday mon, tuesday tues tue, wednesday wed, thursday thurs thur thu, friday fri, saturday sat',
  es: 'domingo dom, lunes lun, martes, miercoles mie, jueves jue, viernes vie, sabado sab',
  de: 'sonntag, montag, dienstag, mittwoch, donnerstag, freitag, samstag sonnabend',
  fr: 'dimanche, lundi, mardi, mercredi, jeudi, vendredi, samedi',
  it: 'domenica, lunedi, martedi, mercoledi, giovedi, venerdi, sabato',
  pt: 'domingo, segunda-feira, terca-feira, quarta-feira, quinta-feira, sexta-feira, sabado',
  ru: 'воскресенье, понедельник, вторник, среда, четверг, пятница, суббота',
  uk: 'неділя, понеділок, вівторок, середа, четвер, пятниця, субота',
  bg: 'неделя, понеделник, вторник, сряда, четвъртък, петък, събота',
  nl: 'zondag, maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag',
  pl: 'niedziela, poniedziałek, wtorek, sroda, czwartek, piatek, sobota',
  cs: 'nedele, pondeli, utery, streda, ctvrtek, patek, sobota',
  sv: 'sondag, mandag, tisdag, onsdag, torsdag, fredag, lordag',
  da: 'søndag, mandag, tirsdag, onsdag, torsdag, fredag, lørdag',
  fi: 'sunnuntai, maanantai, tiistai, keskiviikko, torstai, perjantai, lauantai',
  tr: 'pazar, pazartesi, salı, carsamba, persembe, cuma, cumartesi',
  el: 'κυριακη, δευτερα, τριτη, τεταρτη, πεμπτη, παρασκευη, σαββατο',
  ro: 'duminica, luni, marti, miercuri, joi, vineri, sambata',
  hu: 'vasarnap, hetfo, kedd, szerda, csutortok, pentek, szombat',
  ca: 'diumenge, dilluns, dimarts, dimecres, dijous, divendres, dissabte',
  id: 'minggu, senin, selasa, rabu, kamis, jumat, sabtu',
  he: 'ראשון, שני, שלישי, רביעי, חמישי, שישי, שבת',
  ar: 'الأحد, الاثنين الإثنين, الثلاثاء, الأربعاء, الخميس, الجمعة, السبت',
  sk: 'nedela, pondelok, utorok, streda, stvrtok, piatok, sobota',
  sl: 'nedelja, ponedeljek, torek, sreda, cetrtek, petek, sobota',
  hr: 'nedjelja, ponedjeljak, utorak, srijeda, cetvrtak, petak, subota',
  sr: 'недеља, понедељак, уторак, среда, четвртак, петак, субота',
  et: 'puhapaev, esmaspaev, teisipaev, kolmapaev, neljapaev, reede, laupaev',
  ms: 'ahad, isnin, selasa, rabu, khamis, jumaat, sabtu',
  ur: 'اتوار, پیر, منگل, بدھ, جمعرات, جمعہ, ہفتہ',
  bn: 'রবিবার, সোমবার, মঙ্গলবার, বুধবার, বৃহস্পতিবার, শুক্রবার, শনিবার',
  vi: 'chunhat, hai, ba, tu, nam, sau, bay',
  hi: 'रविवार, सोमवार, मंगलवार, बुधवार, गुरुवार, शुक्रवार, शनिवार',
};

/** A printed word in the form in which the tables of names hold it: "Févr." gives "fevr", "MIÉ" gives "mie". */
export function plain(word: string): string {
  const small = word.toLowerCase();
  return /^[a-z-]*$/.test(small) ? small : small.normalize('NFD').replace(/[\p{M}.'’ʼ]/gu, '');
}

function index(table: Readonly<Record<string, string>>, first: number): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const names of Object.values(table)) {
    for (const [at, forms] of names.split(', ').entries()) {
      for (const form of forms.split(' ')) numbers.set(plain(form), at + first);
    }
  }
  return numbers;
}

const monthNumbers = index(months, 1);
const weekdayNumbers = index(weekdays, 0);

/** The month a printed word names, 1 to 12, in any of the languages known; null for another word. */
export function monthNamed(word: string): number | null {
  return monthNumbers.get(plain(word)) ?? null;
}

/** The weekday a printed word names, 0 (Sunday) to 6; null for another word. */
export function weekdayNamed(word: string): number | null {
  return weekdayNumbers.get(plain(word)) ?? null;
}
