import { urlKey } from '../../../articles/url-key.ts';
import type { QueryField } from './field.ts';

/** `url:example.org/politics`: the address begins so. Whether it is http or https, with `www.` or not, makes no difference. */
export const url: QueryField = {
  names: ['url', 'sourceurl'],
  read: ({ text }) => {
    const written = text.trim().replace(/^(?:https?:\/\/)?(?:www\.)*/i, '');
    const key = /[\s*]/.test(written) ? null : urlKey(`https://${written}`);
    if (key?.includes('.')) return { kind: 'url', key };
    return {
      kind: 'problem',
      message: 'An address is given from its beginning on, as url:example.org/politics; this is left out.',
    };
  },
};
