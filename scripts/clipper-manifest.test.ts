import { expect, test } from 'vitest';
import { clipperBrowsers, clipperManifest } from './clipper-manifest.ts';

test.each(clipperBrowsers)('in %s the extension asks for nothing that a browser warns of', (browser) => {
  const manifest = clipperManifest(browser, [16]);
  expect(manifest.permissions).toEqual(['activeTab', 'scripting', 'storage', 'alarms']);
  expect(manifest).not.toHaveProperty('host_permissions');
  expect(manifest).not.toHaveProperty('content_scripts');
});

test.each(clipperBrowsers)('in %s nothing foreign runs in it, and Pressmark’s http stays http', (browser) => {
  const policy = clipperManifest(browser, [16]).content_security_policy.extension_pages;
  expect(policy).toContain("default-src 'none'; script-src 'self'");
  expect(policy).not.toMatch(/unsafe|upgrade-insecure-requests/);
});
