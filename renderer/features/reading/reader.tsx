import { Minimize2 } from 'lucide-react';
import { type ReactNode, type RefObject, useMemo, useRef } from 'react';
import type { Settings } from '../../../electron/contract/archive.ts';
import type { Article } from '../../../electron/contract/article.ts';
import { errorWords } from '../../data/error-words.ts';
import { useArticle } from '../../data/queries.ts';
import { useSession, useWorkspace } from '../../data/session.tsx';
import { t } from '../../i18n/i18n.ts';
import { classes } from '../../lib/classes.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { AloudBar } from './aloud/aloud-bar.tsx';
import { ArticleBody } from './article-body.tsx';
import { Facts } from './facts.tsx';
import { FindBar } from './find/find-bar.tsx';
import { Head } from './head.tsx';
import { HitStrip } from './hit-strip.tsx';
import { lookStyle } from './look/look-style.ts';
import { Progress } from './place/progress.tsx';
import { type Neighbours, StoryEnds } from './place/story-ends.tsx';
import { useReadingPlace } from './place/use-reading-place.ts';
import { useSwipe } from './place/use-swipe.ts';
import { Printed } from './print/printed.tsx';
import styles from './reader.module.css';
import { type PanelsSeen, usePanelsSeen } from './side/use-panels-seen.ts';
import { useMarkRead } from './use-mark-read.ts';
import { type Matches, useMatches } from './use-matches.ts';

export interface ReaderParts {
  readonly article: Article | undefined;
  readonly matches: Matches;
  /** Which panels are in sight. */
  readonly seen: PanelsSeen;
}

/** Where highlights are painted and made: `page` is what a bar beside the words is placed in, `reader` is what scrolls. */
export interface MarkingPlace {
  readonly article: Article;
  readonly body: RefObject<HTMLElement | null>;
  readonly page: RefObject<HTMLElement | null>;
  readonly reader: RefObject<HTMLElement | null>;
}

type ReadingSettings = Pick<Settings, 'textSize' | 'readingLook' | 'readingAloud'>;

interface Props {
  /** The words searched for, which are marked. */
  readonly query: string;
  readonly settings: ReadingSettings;
  readonly onSettings: (change: Partial<ReadingSettings>) => void;
  readonly neighbours: Neighbours;
  readonly toolbar: (parts: ReaderParts) => ReactNode;
  /** What must be known before the story is read. */
  readonly above: (article: Article) => ReactNode;
  readonly marking: (place: MarkingPlace) => ReactNode;
  readonly notes: (article: Article) => ReactNode;
  readonly nothing: ReactNode;
}

/** The open article. */
export function Reader(props: Props) {
  const { query, settings, onSettings, neighbours, toolbar, above, marking, notes, nothing } = props;
  const id = useWorkspace(({ openId }) => openId);
  const edition = useWorkspace(({ edition }) => edition);
  const focus = useWorkspace(({ focus }) => focus);
  const facts = useWorkspace(({ facts }) => facts) && !focus;
  const noted = useWorkspace(({ notes }) => notes) && !focus;
  const finding = useWorkspace(({ finding }) => finding);
  const scroll = useRef<HTMLDivElement>(null);
  const text = useRef<HTMLElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const page = useRef<HTMLDivElement>(null);
  const { data, error } = useArticle(id, edition);
  const article = id === null ? undefined : data;
  const matches = useMatches(text, scroll, id, query, article);
  useMarkRead(id !== null && article?.id === id ? article : undefined);
  useReadingPlace({ scroll, text, article });
  useSwipe(scroll, neighbours.go);
  const seen = usePanelsSeen(scroll, `${article?.id} ${article?.edition} ${facts} ${noted}`);
  const look = useMemo(
    () => lookStyle(settings.readingLook, settings.textSize, article?.language ?? null),
    [settings.readingLook, settings.textSize, article?.language],
  );

  return (
    <>
      {!focus && toolbar({ article, matches, seen })}
      {article && finding && <FindBar root={text} scroll={scroll} shown={article} />}
      <div className={styles.frame}>
        {focus && <LeaveFocus />}
        <section
          ref={scroll}
          id="reader"
          aria-label={t('reading.article')}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys
          tabIndex={0}
          className={styles.scroll}
        >
          {/* An article that could not be asked for anew is still there to be read. */}
          {!article && <div className={styles.nothing}>{error ? <p>{errorWords(error)}</p> : nothing}</div>}
          {article && (
            <div
              ref={page}
              className={classes(styles.page, (facts || noted) && styles.withSide)}
              style={look}
            >
              <div className={styles.column}>
                {above(article)}
                <article ref={text} className={styles.article} aria-labelledby="headline">
                  <Head article={article} />
                  <ArticleBody article={article} body={body} />
                  {article.credit && <p className={styles.credit}>{article.credit}</p>}
                </article>
                <StoryEnds {...neighbours} />
              </div>
              {(facts || noted) && (
                <div className={styles.side} data-side>
                  {noted && <div data-panel="notes">{notes(article)}</div>}
                  {facts && (
                    <div data-panel="facts">
                      <Facts article={article} />
                    </div>
                  )}
                </div>
              )}
              {marking({ article, body, page, reader: scroll })}
            </div>
          )}
        </section>
        <HitStrip scroll={scroll} matches={matches} />
      </div>
      {article && <Below article={article} text={text} scroll={scroll} {...{ settings, onSettings }} />}
    </>
  );
}

function LeaveFocus() {
  const { workspace } = useSession();
  return (
    <div className={styles.leave}>
      <IconButton
        icon={Minimize2}
        label={t('reading.focusMode.leave')}
        stroke="Escape"
        onClick={() => workspace.set({ focus: false })}
      />
    </div>
  );
}

interface BelowProps extends Pick<Props, 'settings' | 'onSettings'> {
  readonly article: Article;
  readonly text: RefObject<HTMLElement | null>;
  readonly scroll: RefObject<HTMLElement | null>;
}

/** What goes along with the reading at the page's foot, and what is put on paper in its place. */
function Below({ article, text, scroll, settings, onSettings }: BelowProps) {
  const aloud = useWorkspace(({ aloud }) => aloud);
  return (
    <>
      {aloud && (
        <AloudBar
          key={`${article.id} ${article.edition}`}
          article={article}
          text={text}
          scroll={scroll}
          settings={settings.readingAloud}
          onSettings={(readingAloud) => onSettings({ readingAloud })}
        />
      )}
      <Progress scroll={scroll} text={text} article={article} />
      <Printed article={article} look={settings.readingLook} textSize={settings.textSize} />
    </>
  );
}
