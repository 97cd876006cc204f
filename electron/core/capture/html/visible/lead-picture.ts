import { isAside } from '../asides.ts';
import { ornament, sourceOf } from '../body/images.ts';
import type { Story } from '../story.ts';

const noPicture = /button|\.gif(?:$|\?)/i;

/** The address of the story's first picture of some size, for pages whose metadata names none. */
export function leadPicture({ container, asides }: Story): string | null {
  for (const image of container.querySelectorAll('img, amp-img')) {
    const source = sourceOf(image);
    if (!source || ornament.test(source) || noPicture.test(source) || /^data:/i.test(source)) continue;
    const width = Number(image.getAttribute('width') ?? 300);
    if (width >= 150 && !isAside(image, asides, container)) return source;
  }
  return null;
}
