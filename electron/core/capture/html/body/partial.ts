import type { DomDocument } from '../dom.ts';
import { visibleText } from '../dom.ts';

/** Signs of a page that shows a part of its story only, to be read before the page is taken apart. */
export interface PartialSigns {
  readonly asksToPay: boolean;
  readonly asksForScript: boolean;
}

const payWords =
  /\b(?:subscribe (?:now )?to (?:continue|read|keep reading|unlock)|to continue reading|continue reading (?:this article )?(?:with|by)|already a subscriber|this (?:article|story|content) is (?:for|only available to|exclusive to) (?:subscribers|members)|subscribers only|create (?:a free|your) account to (?:read|continue)|para seguir leyendo|suscr[ií]b[ea]te para (?:seguir|continuar|leer)|contenido exclusivo para (?:suscriptores|socios)|s[oó]lo para suscriptores|¿ya eres suscriptor)/i;
const scriptWords =
  /\b(?:(?:please )?enable javascript|javascript (?:is|must be|needs to be) (?:required|disabled|enabled)|requires javascript|you need to enable javascript|(?:active|activa|habilite|habilita|habilitar) (?:el )?javascript)/i;
const payElements =
  '[class*="paywall" i], [id*="paywall" i], [class*="regwall" i], [class*="piano-" i], [class*="subscriber-only" i]';

/** @param free what JSON-LD says of access, null where it says nothing */
export function readPartialSigns(document: DomDocument, free: boolean | null): PartialSigns {
  const shown = visibleText(document.body);
  const noscript = [...document.querySelectorAll('noscript')]
    .map((element) => element.textContent ?? '')
    .join(' ');
  return {
    asksToPay: payWords.test(shown) || (free === false && document.querySelector(payElements) !== null),
    asksForScript: scriptWords.test(shown) || (shown.length < 400 && scriptWords.test(noscript)),
  };
}

/** With fewer characters than this a body next to a paywall is its teaser. */
const TEASER = 3000;

/** What to tell a reader about a body that may not be the whole story. */
export function partialWarnings(
  signs: PartialSigns,
  { source, length }: { readonly source: string; readonly length: number },
): string[] {
  const warnings: string[] = [];
  if (source === 'json-ld')
    warnings.push(
      "The page's own text is cut short; the body was taken from its metadata, without its layout.",
    );
  else if (signs.asksToPay && length < TEASER) {
    warnings.push('This page asks for a subscription: the body may be only the beginning of the story.');
  } else if (signs.asksForScript && length < 600) {
    warnings.push(
      'This page needs JavaScript to show its text: save it from a browser, once it is shown, to keep the story.',
    );
  }
  if (source === 'page')
    warnings.push(
      'No article was found on this page: all its visible text was kept, and the body may be partial or mixed with other text.',
    );
  if (source === 'none') warnings.push('No text was found on this page.');
  return warnings;
}
