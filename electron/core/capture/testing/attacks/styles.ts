const style = (css: string) => `<style>${css}</style><p class=a>a</p>`;
const inline = (css: string) => `<p style="${css}">a</p>`;

/** Style sheets and styles: scripts of old browsers, requests, and covers laid over the page. */
export const styles: readonly string[] = [
  style('@import "https://css-import.beacon.invalid/x.css"'),
  style('@import url(https://css-import-url.beacon.invalid/x.css) layer(a) supports(display:grid) screen;'),
  style("*[{}@import'https://css-import-torn.beacon.invalid/x.css';]{color:green}"),
  style('@namespace url(https://css-namespace.beacon.invalid/); @charset "utf-7";'),
  style('@font-face{font-family:y;src:url(https://css-font.beacon.invalid/x.woff2)}p{font-family:y}'),
  style('p{background:url(https://css-background.beacon.invalid/x.png)}'),
  style('p{background:u\\72l(https://css-escaped.beacon.invalid/x.png)}'),
  style('p{background:image-set("https://css-image-set.beacon.invalid/x.png" 1x)}'),
  style('p{background:-webkit-cross-fade(url(https://css-fade.beacon.invalid/x.png),url(x),50%)}'),
  style('p::before{content:url(https://css-content.beacon.invalid/x.png)}'),
  style('p{cursor:url(https://css-cursor.beacon.invalid/x.cur),auto}'),
  style('ul{list-style:url(https://css-list.beacon.invalid/x.png)}</style><ul><li>a</ul><style>'),
  style('p{border-image:url(https://css-border.beacon.invalid/x.png) 1}'),
  style(
    'p{mask-image:url(https://css-mask.beacon.invalid/x.png);shape-outside:url(https://css-shape.beacon.invalid/x.png)}',
  ),
  style(
    'p{filter:url(https://css-filter.beacon.invalid/x.svg#x);clip-path:url(https://css-clip.beacon.invalid/x.svg#x)}',
  ),
  style('p{--a:url(https://css-variable.beacon.invalid/x.png);background:var(--a)}'),
  style('p[class^=a]{background:url(https://css-selector.beacon.invalid/x.png)}'),
  style(':visited{background:url(https://css-visited.beacon.invalid/x.png)}'),
  style(
    '@property --b{syntax:"<url>";inherits:true;initial-value:url(https://css-property.beacon.invalid/x)}',
  ),
  style('p{behavior:url(x.htc);-moz-binding:url(https://css-binding.beacon.invalid/x.xml#x)}'),
  style('p{width:expression(alert(1))}'),
  style('@media print{p{background:url(https://css-print.beacon.invalid/x.png)}}'),
  style('body{display:none}html{position:fixed;inset:0;z-index:99999}'),
  inline('background:url(https://style-background.beacon.invalid/x.png)'),
  inline('background:url(javascript:alert(1))'),
  inline("background:url('https://style-quoted.beacon.invalid/x.png')"),
  inline('width:expression(alert(1))'),
  inline('xss:expr/*x*/ession(alert(1))'),
  inline('behavior:url(#default#time2)'),
  inline('list-style:url(https://style-list.beacon.invalid/x.png);display:list-item'),
  inline('position:fixed;inset:0;z-index:99999;background:#fff'),
  `${inline('background:url(javascript:alert(1))')}<p class="x" id="y" onmouseover="alert(1)">a</p>`,
  '<link rel=stylesheet href="https://css-link.beacon.invalid/x.css"><style>@import "x"</style>',
  '<link rel=stylesheet href="data:text/css,p{background:url(https://css-data.beacon.invalid/x.png)}">',
  '<link rel="alternate stylesheet" href="https://css-alternate.beacon.invalid/x.css" title=x>',
];
