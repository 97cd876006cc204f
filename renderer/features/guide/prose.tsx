import { type MarkedToken, marked, type Token } from 'marked';
import type { ReactNode } from 'react';
import { pictureAt } from './chapters.ts';
import styles from './guide-dialog.module.css';

interface Props {
  readonly text: string;
  /** Another chapter, by its file. */
  readonly onChapter: (file: string) => void;
}

/** A chapter's Markdown as the guide uses it: headings, paragraphs, lists, tables, pictures. */
export function Prose({ text, onChapter }: Props) {
  return <>{marked.lexer(text).map((token, at) => block(token as MarkedToken, at, onChapter))}</>;
}

function block(token: MarkedToken, key: number, onChapter: Props['onChapter']): ReactNode {
  const inside = (tokens: readonly Token[]) => inlines(tokens, onChapter);
  switch (token.type) {
    case 'heading':
      return token.depth === 1 ? (
        <h2 key={key} className={styles.title}>
          {inside(token.tokens)}
        </h2>
      ) : (
        <h3 key={key} className={styles.heading}>
          {inside(token.tokens)}
        </h3>
      );
    case 'paragraph': {
      const [first] = token.tokens;
      return first?.type === 'image' ? (
        <Picture key={key} href={first.href} says={first.text} />
      ) : (
        <p key={key} className={styles.paragraph}>
          {inside(token.tokens)}
        </p>
      );
    }
    case 'list': {
      const List = token.ordered ? 'ol' : 'ul';
      return (
        <List key={key} className={styles.list}>
          {token.items.map((item) => (
            <li key={item.raw}>{inside(item.tokens)}</li>
          ))}
        </List>
      );
    }
    case 'table':
      return (
        <table key={key} className={styles.table}>
          <thead>
            <tr>
              {token.header.map((cell) => (
                <th key={cell.text} scope="col">
                  {inside(cell.tokens)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {token.rows.map((row) => (
              <tr key={row.map((cell) => cell.text).join()}>
                {row.map((cell) => (
                  <td key={cell.text}>{inside(cell.tokens)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
    default:
      return null;
  }
}

function inlines(tokens: readonly Token[], onChapter: Props['onChapter']): ReactNode[] {
  return tokens.map((token, at) => inline(token as MarkedToken, `${at}`, onChapter));
}

function inline(token: MarkedToken, key: string, onChapter: Props['onChapter']): ReactNode {
  switch (token.type) {
    case 'codespan':
      return (
        <code key={key} className={styles.code}>
          {token.text}
        </code>
      );
    case 'strong':
      return <strong key={key}>{inlines(token.tokens, onChapter)}</strong>;
    case 'em':
      return <em key={key}>{inlines(token.tokens, onChapter)}</em>;
    case 'link':
      return (
        <button key={key} type="button" className={styles.link} onClick={() => onChapter(token.href)}>
          {token.text}
        </button>
      );
    case 'text':
      return token.tokens ? inlines(token.tokens, onChapter) : token.text;
    default:
      return null;
  }
}

function Picture({ href, says }: { readonly href: string; readonly says: string }) {
  const src = pictureAt(href);
  return (
    src && (
      <figure className={styles.figure}>
        <img src={src} alt="" loading="lazy" />
        <figcaption>{says}</figcaption>
      </figure>
    )
  );
}
