/** An article as the bench gives it to every engine. */
export interface BenchArticle {
  readonly headline: string;
  readonly publisher: string;
  /** ISO 8601 with zone. */
  readonly publishedAt: string;
  readonly language: string;
  /** Paragraphs parted by blank lines, the dateline at its head. */
  readonly text: string;
}
