/** Names that a page's own elements would take the place of, were they kept: the document's, and those that our code asks for. */
const taken = [
  'location',
  'cookie',
  'body',
  'head',
  'forms',
  'activeElement',
  'createElement',
  'createRange',
  'getElementById',
  'querySelector',
  'querySelectorAll',
  'documentElement',
  'implementation',
  'currentScript',
  'defaultView',
  'title',
  'fetch',
  'pressmark',
  'CSS',
  'root',
  'headline',
  'article-list',
];

/** What a form's fields hide of the form itself, which is how a filter loses its way. */
const hidden = ['attributes', 'childNodes', 'children', 'nodeName', 'nodeType', 'parentNode', 'firstChild'];
const called = [
  'removeChild',
  'removeAttribute',
  'setAttribute',
  'insertBefore',
  'namespaceURI',
  'innerHTML',
];

export const names: readonly string[] = [
  ...taken.map((name) => `<img src=x name="${name}"><a id="${name}" href="https://a.example/">a</a>`),
  ...[...hidden, ...called].map(
    (name) =>
      `<form onmouseover=alert(1)><input name="${name}"><input name="${name}" onfocus=alert(1) autofocus>`,
  ),
  '<form id=pressmark><output name=send>a</output><input name=shell></form>',
  '<a id=defaults><a id=defaults name=avatar href="cid:&quot;onerror=alert(1)//">a</a>',
  '<iframe name=config srcdoc="<iframe name=a srcdoc=\'<a id=b href=javascript:alert(1)></a>\'></iframe>"></iframe>',
  '<p id=__proto__ name=constructor>a</p><img name=hasOwnProperty><object name=toString></object>',
  '<p is="x-a" slot="x" part="x" class="absent-image" data-x="1" aria-label="x" role="alert" tabindex="1">a</p>',
];
