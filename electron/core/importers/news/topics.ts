/** What kinds of topics files name; each is a tag that the topic stands below: `subject/politics`. */
export type TopicKind = 'subject' | 'keyword' | 'genre' | 'company' | 'industry' | 'region';

/** More than these of one kind are no longer topics but an index: the kept original has them. */
const most = 30;

/**
 * Topics that a file names, as tags below their kind, so that they are found without mixing with a person's own. Codes that only a
 * catalogue explains are no topics.
 */
export function topicTags(kind: TopicKind, names: readonly (string | null)[]): readonly string[] {
  const tags = names.flatMap((name) => {
    const word =
      name
        ?.replace(/\s*\/\s*/g, ', ')
        .replace(/\s+/g, ' ')
        .trim() ?? '';
    return word === '' || word.length > 80 || isCode(word) ? [] : [`${kind}/${word}`];
  });
  return [...new Set(tags)].slice(0, most);
}

/** `N2:COM`, `subj:04008024`, `11006005`. */
const isCode = (word: string): boolean => /^(?:[\w.-]+:\S+|\d+|[a-z]\d{3,})$/i.test(word);
