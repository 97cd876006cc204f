/**
 * The one script of a site: looks through the index, which is a script too, since a page opened from disk may fetch nothing. All words
 * must be there, as parts of words, so it works in every language; headlines first, then the newest. Results are put in as text only.
 */
export const searchScript = `'use strict';
(() => {
  const most = 200;
  const fold = (text) => text.normalize('NFKD').replace(/\\p{M}+/gu, '').toLowerCase();
  const articles = (globalThis.pressmarkIndex || []).map(([file, title, day, source, text]) =>
    ({ file, title, day, source, head: fold(title + ' ' + source), text: fold(text || '') }));
  articles.sort((left, right) => (left.day < right.day ? 1 : left.day > right.day ? -1 : 0));
  const field = document.getElementById('query');
  const list = document.getElementById('results');
  const count = document.getElementById('count');
  const find = () => {
    const words = fold(field.value).split(/\\s+/).filter(Boolean);
    list.replaceChildren();
    count.textContent = '';
    if (words.length === 0) return;
    const hits = articles.filter(({ head, text }) => words.every((word) => head.includes(word) || text.includes(word)));
    const first = hits.filter(({ head }) => words.every((word) => head.includes(word)));
    const rest = hits.filter((hit) => !first.includes(hit));
    count.textContent = hits.length + (hits.length === 1 ? ' article' : ' articles') + (hits.length > most ? ', the first ' + most + ' shown' : '');
    for (const { file, title, day, source } of first.concat(rest).slice(0, most)) {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = 'articles/' + file;
      link.textContent = title;
      const meta = document.createElement('span');
      meta.className = 'meta';
      meta.textContent = ' ' + [source, day].filter(Boolean).join(', ');
      item.append(link, meta);
      list.append(item);
    }
  };
  let timer = 0;
  field.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(find, 80); });
  field.form.addEventListener('submit', (event) => { event.preventDefault(); find(); });
  const asked = new URLSearchParams(location.search).get('q');
  if (asked) field.value = asked;
  find();
})();
`;
