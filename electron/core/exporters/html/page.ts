import { hash } from 'node:crypto';
import { escapeXml } from '../story/escape.ts';

interface PageParts {
  readonly title: string;
  /** What stands in the head beside title and policy. */
  readonly head: string;
  readonly body: string;
  /** What may be loaded, as directives beside `default-src 'none'`. */
  readonly policy: readonly string[];
  /** Attributes of the `html` element, with a space before each. */
  readonly attributes?: string;
}

/** A page that loads nothing but what its policy names. */
export const page = ({ title, head, body, policy, attributes = '' }: PageParts): string => `<!doctype html>
<html${attributes}>
<head>
<meta charset="utf-8"/>
<meta http-equiv="Content-Security-Policy" content="${["default-src 'none'", "base-uri 'none'", "form-action 'none'", ...policy].join('; ')}"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="referrer" content="no-referrer"/>
<title>${escapeXml(title)}</title>
${head}
</head>
<body>
${body}
</body>
</html>
`;

/** Names a style or script within a page by its hash, so that no other of the kind applies. */
export const hashSource = (text: string): string => `'sha256-${hash('sha256', text, 'base64')}'`;
