/**
 * Thrown by `prepare` for what is no article by its nature, as an agency's package of references: it is no failure and not found, and the
 * account tells of it in these words.
 */
export class NoArticle extends Error {
  override readonly name = 'NoArticle';
}
