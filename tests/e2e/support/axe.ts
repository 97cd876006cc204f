import axe from 'axe-core';
import type { Page } from 'playwright-core';

interface Found {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** What axe finds fault with on the page as it stands, each in a line that says where; empty when it is clean. */
export async function violations(page: Page): Promise<readonly string[]> {
  // Run through the debugger, which the page's own policy does not bind.
  const found = await page.evaluate(async (source): Promise<readonly Found[]> => {
    // biome-ignore lint/security/noGlobalEval: axe is handed over as its source
    if (!('axe' in window)) globalThis.eval?.(source);
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    return (await axe.run(document, { resultTypes: ['violations'] }))
      .violations as unknown as readonly Found[];
  }, axe.source);
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}\n  ${html}\n  ${failureSummary ?? ''}`),
  );
}
