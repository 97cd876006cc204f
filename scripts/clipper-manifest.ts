import { programVersion } from '../electron/core/version.ts';

export const clipperBrowsers = ['chrome', 'firefox'] as const;
export type ClipperBrowser = (typeof clipperBrowsers)[number];

/**
 * The extension's manifest (https://developer.chrome.com/docs/extensions/reference/manifest). Of what it asks for, nothing makes a
 * browser warn: it sees a page only when the person clips it, and reaches Pressmark by Pressmark's own leave (CORS).
 *
 * @param sizes of the icons, in pixels
 */
export function clipperManifest(browser: ClipperBrowser, sizes: readonly number[]) {
  const icons = Object.fromEntries(sizes.map((size) => [size, `icons/${size}.png`]));
  return {
    manifest_version: 3,
    name: 'Pressmark clipper',
    version: programVersion,
    description: 'Keeps the page you read, or a part of it, in your own Pressmark archive on this machine.',
    icons,
    action: { default_title: 'Archive in Pressmark', default_popup: 'popup/popup.html', default_icon: icons },
    options_ui: { page: 'options/options.html', open_in_tab: true },
    permissions: ['activeTab', 'scripting', 'storage', 'alarms'],
    optional_host_permissions: ['<all_urls>'],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+K' } },
      'clip-page': { suggested_key: { default: 'Alt+Shift+S' }, description: 'Archive the page at once' },
    },
    // Firefox's own policy would turn Pressmark's http into https.
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src http: https:",
    },
    ...(browser === 'chrome'
      ? { background: { service_worker: 'background.js', type: 'module' }, minimum_chrome_version: '120' }
      : {
          background: { scripts: ['background.js'], type: 'module' },
          browser_specific_settings: {
            gecko: {
              id: 'clipper@pressmark.org',
              strict_min_version: '128.0',
              // All that is sent goes to a program on the same machine.
              data_collection_permissions: { required: ['none'] },
            },
          },
        }),
  };
}
