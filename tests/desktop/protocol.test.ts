import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Desktop } from './desktop.ts';
import { newDesktop, ranIn } from './running.ts';

const hostile = `<!doctype html><title>Hostile</title><h1>Bridge closes</h1>
<p>The bridge closed on Monday. The mayor said that it would stay closed for a week, and that boats would run.</p>
<script>parent.postMessage('a script ran', '*'); document.title = 'ran'</script>
<img src="https://example.org/beacon.png"><a id="out" href="https://example.org/">away</a>`;

describe(`the interface's address (${ranIn})`, () => {
  const home = newDesktop();
  let desktop: Desktop;
  beforeAll(async () => {
    desktop = await home.launch();
  });
  afterAll(() => home.remove());

  const fetchInPage = (path: string) =>
    desktop.page.evaluate(async (asked) => {
      const response = await fetch(asked);
      const text = await response.text();
      return { status: response.status, headers: Object.fromEntries(response.headers), text };
    }, path);

  /** Archives a page and gives the hash of what was kept. */
  const keep = (text: string, type: string) =>
    desktop.page.evaluate(
      async (clip) => {
        const added = await window.pressmark?.send({ name: 'clip.add', input: { clip } });
        if (!added?.ok) throw new Error(JSON.stringify(added));
        const { id } = added.value as { id: string };
        const got = await window.pressmark?.send({ name: 'article.get', input: { id } });
        if (!got?.ok) throw new Error(JSON.stringify(got));
        return (got.value as { capture: { sha256: string } }).capture.sha256;
      },
      { text, type },
    );

  test('has the page, with a policy that lets nothing in from elsewhere', async () => {
    const { status, headers } = await fetchInPage('/');
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
  });

  test.each([
    '/..%2f..%2fpackage.json',
    '/%2e%2e/%2e%2e/package.json',
    '/..%5c..%5cpackage.json',
    '/assets/..%2f..%2f..%2fmain%2fmain.js',
    '/../main/main.js',
    '/blob/..%2findex.html',
  ])('%s leads nowhere', async (path) => {
    const { status, text } = await fetchInPage(path);
    expect(status).toBe(404);
    expect(text).not.toMatch(/pressmark"|import/);
  });

  test('has a capture’s bytes as they came, in a sandbox', async () => {
    const sha256 = await keep(hostile, 'text/html');
    const { status, headers, text } = await fetchInPage(`/blob/${sha256}`);
    expect([status, text]).toEqual([200, hostile]);
    expect(headers['content-type']).toMatch(/^text\/html/);
    expect(headers['content-security-policy']).toMatch(/^sandbox; default-src 'none'/);
  });

  test('runs nothing in a capture that is shown, and lets it lead nowhere', async () => {
    const sha256 = await keep(hostile, 'text/html');
    const requested: string[] = [];
    desktop.page.on('requestfinished', (request) => {
      if (request.url().includes('example.org')) requested.push(request.url());
    });
    const messages = await desktop.page.evaluate(async (hash) => {
      const heard: unknown[] = [];
      window.addEventListener('message', ({ data }) => heard.push(data));
      const frame = document.createElement('iframe');
      frame.id = 'raw';
      frame.src = `/page/${hash}`;
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
      document.body.append(frame);
      await loaded;
      return heard;
    }, sha256);
    const frame = desktop.page.frames().find((each) => each.url().includes(sha256));
    expect(await frame?.locator('h1').textContent()).toBe('Bridge closes');
    expect(await frame?.title()).toBe('Hostile');
    await frame?.locator('#out').evaluate((link: HTMLAnchorElement) => link.click());
    await desktop.page.waitForTimeout(300);
    expect(frame?.url()).not.toContain('example.org');
    expect(requested).toEqual([]);
    expect(messages).toEqual([]);
  });

  test('gives no script of the archive to the interface', async () => {
    const sha256 = await keep(
      'window.ran = true; // a long enough text to be kept as one',
      'text/javascript',
    );
    const { headers } = await fetchInPage(`/blob/${sha256}`);
    expect(headers['content-type']).not.toMatch(/javascript/);
    const outcome = await desktop.page.evaluate(
      (hash) =>
        new Promise<string>((resolve) => {
          const script = document.createElement('script');
          script.src = `/blob/${hash}`;
          script.addEventListener('load', () => resolve('loaded'));
          script.addEventListener('error', () => resolve('refused'));
          document.head.append(script);
        }),
      sha256,
    );
    expect(outcome).toBe('refused');
    expect(await desktop.page.evaluate(() => 'ran' in window)).toBe(false);
  });
});
