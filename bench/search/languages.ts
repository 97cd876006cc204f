/** What an invented language is made of: its real function words in the order of how common they are, and sounds for the others. */
export interface Sounds {
  readonly code: string;
  /** Of a hundred articles, so many are in it. */
  readonly share: number;
  /** How many words it has. */
  readonly size: number;
  readonly functionWords: readonly string[];
  readonly onsets: readonly string[];
  readonly nuclei: readonly string[];
  readonly endings: readonly string[];
}

const list = (words: string): readonly string[] => [...new Set(words.split(' '))];
const latin = list('b c d f g h l m n p r s t v br cr dr fl gr pl pr sp st tr');

export const languages: readonly Sounds[] = [
  {
    code: 'en',
    share: 50,
    size: 80_000,
    functionWords: list(
      'the of to and a in said for on that is it with at by from was its has be as an will have are which not he they were or more but would their had been after than up over one two about this also year could last new when out who first other some all into before no between under since while during against there',
    ),
    onsets: list('b c d f g h j l m n p r s t v w br ch cl cr dr fl gr pl pr sh sl st str th tr'),
    nuclei: list('a e i o u ai ea ie ou oa'),
    endings: ['', '', '', 's', 'ed', 'ing', 'er', 'ly', 'ment', 'tion', 'ness', 'nd', 'rt', 'ck'],
  },
  {
    code: 'es',
    share: 20,
    size: 50_000,
    functionWords: list(
      'de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya este sí porque esta entre cuando muy sin sobre también hasta hay donde quien desde todo nos durante todos uno les ni contra otros',
    ),
    onsets: latin,
    nuclei: list('a e i o u ie ue ia'),
    endings: ['a', 'o', 'as', 'os', 'ar', 'ado', 'ando', 'ción', 'mente', 'idad', 'ería', 'ó'],
  },
  {
    code: 'fr',
    share: 10,
    size: 40_000,
    functionWords: list(
      'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec mais aux son cette ont ses ou été comme nous elle leur sa deux même ces entre après fait',
    ),
    onsets: latin,
    nuclei: list('a e i o u ou ai oi é è'),
    endings: ['e', 'es', 'er', 'é', 'ée', 'ant', 'ment', 'tion', 'eur', 'eux', 'ité'],
  },
  {
    code: 'de',
    share: 10,
    size: 60_000,
    functionWords: list(
      'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man',
    ),
    onsets: list('b d f g h k l m n p r s t w z bl br fr gr kl kr pf schl schm st str tr zw'),
    nuclei: list('a e i o u ä ö ü ei au ie eu'),
    endings: ['en', 'er', 'e', 'ung', 'ungen', 'heit', 'lich', 'isch', 't', 'te', 'keit'],
  },
  {
    code: 'ru',
    share: 10,
    size: 50_000,
    functionWords: list(
      'в и на не что с по он как это к из о за но его для а от у все так был то же до она или бы было мы уже при также их после этого может лет если только над',
    ),
    onsets: list('б в г д ж з к л м н п р с т ф х ц ч ш бр др кр пр ст стр тр'),
    nuclei: list('а е и о у я ю ы'),
    endings: ['а', 'ов', 'ами', 'ить', 'ет', 'ние', 'ность', 'ский', 'ого', 'ом', 'ах', 'ый'],
  },
];
