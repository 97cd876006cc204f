/** Pressmark's typography for pages that stand alone: its serif where it is installed, one column, light and dark, and for print. */
export const style = `:root { color-scheme: light dark; --ink: light-dark(#1c1a17, #e8e4dc); --soft: light-dark(#69645b, #9a948a);
  --paper: light-dark(#fefdfb, #1b1a19); --rule: light-dark(#e3dfd7, #302d2a); --accent: light-dark(#a12a1b, #f08a75); }
* { box-sizing: border-box; }
body { margin: 0; padding: 2rem 1.25rem 4rem; background: var(--paper); color: var(--ink);
  font: 1.125rem/1.6 "Source Serif 4 Variable", "Source Serif 4", "Iowan Old Style", Georgia, serif; }
article, main, body > header, body > nav { max-width: 38rem; margin: 0 auto; overflow-wrap: break-word; }
h1 { font-size: 2rem; line-height: 1.2; margin: 0.25rem 0 0.75rem; text-wrap: balance; }
h2 { font-size: 1.25rem; margin: 2rem 0 0.5rem; } h3, h4 { font-size: 1.0625rem; margin: 1.5rem 0 0.5rem; }
p { margin: 0 0 1rem; hanging-punctuation: first; }
a { color: inherit; text-decoration-color: var(--accent); text-underline-offset: 0.15em; }
img { max-width: 100%; height: auto; } figure { margin: 1.5rem 0; } figcaption { color: var(--soft); font-size: 0.875rem; }
blockquote { margin: 1rem 0; padding-inline-start: 1rem; border-inline-start: 2px solid var(--accent); }
table { border-collapse: collapse; display: block; overflow-x: auto; font-size: 0.9375rem; }
th, td { padding: 0.25rem 0.75rem 0.25rem 0; border-bottom: 1px solid var(--rule); text-align: start; vertical-align: top; }
pre { overflow-x: auto; font-size: 0.875rem; }
.from, .byline, .agency, .credit, footer, .meta { font-family: "Source Sans 3 Variable", "Source Sans 3", system-ui, sans-serif; font-size: 0.875rem; color: var(--soft); }
.from, .agency { color: var(--accent); margin: 0; } .deck { font-size: 1.1875rem; color: var(--soft); }
.notes, footer { margin-top: 2.5rem; border-top: 1px solid var(--rule); }
footer dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.125rem 1rem; margin: 1rem 0; } dd { margin: 0; min-width: 0; overflow-wrap: anywhere; }
@media print { body { padding: 0; font-size: 11pt; } footer a { text-decoration: none; } }
`;
