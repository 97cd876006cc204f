import { describe, expect, test } from 'vitest';
import { captureType } from '../hosts/http/capture-type.ts';
import { interfacePlace } from './interface-place.ts';
import { mayDownload, mayLoad, mayNavigate, mayUse } from './security.ts';
import { externalAddress } from './shell-links.ts';

const place = interfacePlace(undefined);
const sha256 = 'a'.repeat(64);

describe('what the window may do', () => {
  test('its own frame goes nowhere but to the interface', () => {
    expect(mayNavigate('app://pressmark/', true, place)).toBe(true);
    for (const url of [
      'https://example.org/',
      'app://other/',
      `app://pressmark/blob/${sha256}`,
      'file:///etc/passwd',
      'data:text/html,x',
      'about:blank',
      'javascript:alert(1)',
      '',
    ]) {
      expect(mayNavigate(url, true, place), url).toBe(false);
    }
  });

  test('a frame in it shows a sealed page and goes nowhere from there', () => {
    expect(mayNavigate(`app://pressmark/page/${sha256}`, false, place)).toBe(true);
    expect(mayNavigate(`app://pressmark/blob/${sha256}`, false, place)).toBe(false);
    expect(mayNavigate('about:srcdoc', false, place)).toBe(true);
    expect(mayNavigate('https://example.org/', false, place)).toBe(false);
    expect(mayNavigate('app://pressmark/', false, place)).toBe(false);
  });

  test('only what is ours or in memory is loaded', () => {
    expect(
      ['app://pressmark/assets/a.js', 'blob:app://pressmark/1', 'data:image/png,'].every((url) =>
        mayLoad(url, place),
      ),
    ).toBe(true);
    for (const url of [
      'https://example.org/',
      'http://127.0.0.1/',
      'file:///etc/passwd',
      'app://pressmark.example.org/',
      'ws://localhost/',
    ]) {
      expect(mayLoad(url, place), url).toBe(false);
    }
  });

  test('the clipboard may be written by the interface, and no more is permitted to anyone', () => {
    expect(mayUse('clipboard-sanitized-write', 'app://pressmark/', place)).toBe(true);
    expect(mayUse('clipboard-sanitized-write', 'https://example.org/', place)).toBe(false);
    for (const permission of ['clipboard-read', 'media', 'geolocation', 'notifications', 'openExternal']) {
      expect(mayUse(permission, 'app://pressmark/', place), permission).toBe(false);
    }
  });

  test('exports and captures may be saved, nothing else', () => {
    expect(mayDownload('blob:app://pressmark/6f9619ff', place)).toBe(true);
    expect(mayDownload(`app://pressmark/blob/${sha256}`, place)).toBe(true);
    for (const url of [
      'https://example.org/a.exe',
      'data:application/zip,x',
      'blob:null/6f96',
      'blob:app://pressmark.example.org/1',
    ]) {
      expect(mayDownload(url, place), url).toBe(false);
    }
  });
});

describe('the interface while it is worked on', () => {
  test('comes from the server of electron-vite, which is then trusted too', () => {
    const dev = interfacePlace('http://localhost:5173/');
    expect(dev.address).toBe('http://localhost:5173/');
    expect(mayNavigate('http://localhost:5173/', true, dev)).toBe(true);
    expect(mayLoad('ws://localhost:5173/?token=x', dev)).toBe(true);
    expect(mayLoad('http://localhost:8080/', dev)).toBe(false);
  });
});

describe('an address for the person’s browser', () => {
  test.each([
    ['https://example.org/a b', 'https://example.org/a%20b'],
    ['HTTP://EXAMPLE.ORG', 'http://example.org/'],
    ['mailto:desk@example.org', 'mailto:desk@example.org'],
  ])('%s is handed on', (given, address) => {
    expect(externalAddress(given)).toBe(address);
  });

  test.each([
    'file:///etc/passwd',
    'javascript:alert(1)',
    'smb://example.org/x',
    'ms-msdt:/id',
    ' \u0000',
    '/etc/passwd',
    `https://example.org/${'a'.repeat(9000)}`,
  ])('%s is not', (given) => {
    expect(externalAddress(given)).toBeNull();
  });
});

describe('the type of a capture', () => {
  test.each([
    'text/html',
    'text/plain; charset=utf-8',
    'text/html;charset="windows-1252"',
    'image/svg+xml',
    'application/pdf',
  ])('%s stays', (type) => {
    expect(captureType(type)).toBe(type);
  });

  test.each([
    'text/javascript',
    'text/css',
    'application/json',
    'text/html\r\nset-cookie: a',
    'text/html, text/javascript',
    '',
  ])('%j is only bytes', (type) => {
    expect(captureType(type)).toBe('application/octet-stream');
  });
});
