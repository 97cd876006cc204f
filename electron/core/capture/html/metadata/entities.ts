import type { DomDocument } from '../dom.ts';

const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,31});/i;

/** A text whose entities are decoded: templates write HTML into JSON-LD ("Grève&nbsp;: la ville …"), where nobody decodes it. */
export function withoutEntities(text: string, document: DomDocument): string {
  if (!entity.test(text)) return text;
  const holder = document.createElement('div');
  holder.innerHTML = text.replaceAll('<', '&lt;');
  return holder.textContent ?? text;
}
