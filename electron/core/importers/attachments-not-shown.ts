/** What is said of an article whose original has more in it than is shown. */
export const attachmentsNotShown = (count: number): readonly string[] =>
  count === 0 ? [] : [`Attachments are kept in the original and not shown: ${count}`];
