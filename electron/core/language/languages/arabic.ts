import { fold } from '../fold.ts';
import type { LanguageEntry } from './language.ts';
import { stopWords } from './lunr.ts';

const and = /^و(?=.{3})/;
const article = /^(?:وال|بال|كال|فال|ال|لل)(?=.{2})/;
const endings = ['ها', 'ان', 'ات', 'ون', 'ين', 'يه', 'ه', 'ي'];

/**
 * The rules of the "light10" stemmer (Larkey, Ballesteros and Connell, Light Stemming for Arabic Information Retrieval, 2007), on
 * letters already folded. lunr-languages has a stemmer to roots, but it keeps its state in the global object, which a bundle has not.
 */
function stem(word: string): string {
  let rest = fold(word).replace(and, '').replace(article, '');
  for (const ending of endings) {
    if (rest.endsWith(ending) && rest.length >= ending.length + 2) rest = rest.slice(0, -ending.length);
  }
  return rest;
}

const isStopWord = stopWords(
  'في من على إلى الى عن أن ان إن أنه انه إنه أنها إنها هذا هذه ذلك تلك التي الذي الذين ما لا لم لن هو هي هم كان كانت يكون تكون قد كما بعد قبل بين حتى مع كل أي او أو و ثم إذا اذا حيث عند لدى منذ خلال حول ضد دون غير سوى أيضا ايضا له لها لهم به بها بهم فيه فيها منه منها عليه عليها وقد وهو وهي وفي ومن وعلى وكان ولم لكن بل هنا هناك كيف لماذا متى أين',
);

export const arabic: LanguageEntry = { code: 'ar', load: () => ({ code: 'ar', stem, isStopWord }) };
