/** What an invented outlet of one language prints: its words, people and stories. Read from languages/XX.json. */
export interface Outlet {
  readonly language: string;
  readonly locale: string;
  /** The clock of the outlet, "+01:00", and how its pages name that zone; empty where they print none. */
  readonly offset: string;
  readonly zone: string;
  readonly host: string;
  readonly publisher: string;
  readonly sections: readonly string[];
  readonly authors: readonly string[];
  readonly words: Readonly<Record<Word, string>>;
  readonly correction: string;
  readonly others: readonly string[];
  readonly comment: string;
  readonly stories: readonly Story[];
}

export type Word =
  | 'by'
  | 'and'
  | 'in'
  | 'published'
  | 'updated'
  | 'related'
  | 'readMore'
  | 'share'
  | 'newsletter'
  | 'newsletterText'
  | 'cookies'
  | 'accept'
  | 'comments'
  | 'mostRead'
  | 'ad'
  | 'photo'
  | 'home'
  | 'subscribe'
  | 'tags'
  | 'minutes'
  | 'about'
  | 'follow'
  | 'terms'
  | 'rights';

export interface Story {
  readonly headline: string;
  readonly deck: string;
  readonly place: string;
  readonly region: string;
  readonly paragraphs: readonly string[];
  readonly subheads: readonly string[];
  readonly quote: string;
  readonly quoteBy: string;
  readonly list: readonly string[];
  readonly table: readonly (readonly string[])[];
  readonly caption: string;
}

/** A piece of a story's body. `note` is the newsroom's own word on its story. */
export type Block =
  | { readonly kind: 'p' | 'h2' | 'note'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'quote'; readonly text: string; readonly by: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'figure'; readonly src: string; readonly caption: string };

/** One article that is to be set in a skeleton, with the chances that make its page unlike others. */
export interface Article {
  readonly outlet: Outlet;
  readonly words: Outlet['words'];
  readonly headline: string;
  readonly deck: string;
  readonly authors: readonly string[];
  /** Authors as the outlet's language prints them, "By A and B", and without the word before them. */
  readonly byline: string;
  readonly names: string;
  readonly section: string;
  readonly dateline: string | null;
  readonly place: string | null;
  readonly agency: string | null;
  /** ISO 8601 with the outlet's zone. */
  readonly publishedAt: string;
  readonly modifiedAt: string;
  readonly url: string;
  readonly path: string;
  readonly site: string;
  readonly image: string;
  readonly caption: string;
  readonly credit: string;
  readonly blocks: readonly Block[];
  readonly others: readonly string[];
  readonly id: number;
  /** True with the given chance, from the page's own seed. */
  readonly chance: (share: number) => boolean;
  readonly between: (least: number, most: number) => number;
}

export type LabelField =
  | 'headline'
  | 'alternativeHeadline'
  | 'authors'
  | 'dateline'
  | 'place'
  | 'agency'
  | 'section'
  | 'publishedAt'
  | 'modifiedAt'
  | 'publisher'
  | 'language'
  | 'url'
  | 'image';

/** What a page's skeleton shows a reader or a machine: only that can be asked of an extractor. */
export interface Skeleton {
  readonly name: string;
  /** Whether it was kept aside while the reader was being improved. */
  readonly heldOut: boolean;
  readonly shows: readonly LabelField[];
  /** Only the day of publication is shown. */
  readonly dayOnly?: boolean;
  readonly captionShown?: boolean;
  /** Languages it is used with; all where it is not said. */
  readonly languages?: readonly string[];
  /** Kinds of block that it does not set. */
  readonly without?: readonly Block['kind'][];
  readonly render: (article: Article) => string;
}

/** What is to be found on a page. A field that is not there was not shown and is not asked for. */
export interface Labels {
  readonly fields: Readonly<Partial<Record<LabelField, string | readonly string[] | null>>>;
  readonly body: readonly string[];
  /** Words that may be taken for the body or not: captions, headline, deck, byline. */
  readonly optional: readonly string[];
  readonly caption: string | null;
  readonly notes: readonly string[];
  /** Texts by the element they must stand in, for whether the body's form was kept. */
  readonly structure: readonly { readonly element: string; readonly text: string }[];
}

export interface LabelledPage {
  readonly name: string;
  readonly skeleton: string;
  readonly heldOut: boolean;
  readonly html: string;
  /** The address the page was taken from; null where it is not known. */
  readonly url: string | null;
  readonly capturedAt: string;
  readonly labels: Labels;
}
