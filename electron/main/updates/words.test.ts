import { describe, expect, test } from 'vitest';
import { textOfHtml } from '../../core/importers/text-of-html.ts';
import { detailOf, faultOf } from './fault-of.ts';
import { plainNotes } from './plain-notes.ts';

const withCode = (code: string, message = 'x') => Object.assign(new Error(message), { code });

describe('what an error comes to', () => {
  test.each([
    [new Error('net::ERR_NAME_NOT_RESOLVED'), 'offline'],
    // GitHub's provider wraps what it could not reach.
    [
      withCode('ERR_UPDATER_INVALID_RELEASE_FEED', 'Cannot parse releases feed: net::ERR_TIMED_OUT'),
      'offline',
    ],
    [withCode('ERR_UPDATER_CHANNEL_FILE_NOT_FOUND'), 'server'],
    [withCode('HTTP_ERROR_503'), 'server'],
    [new Error('Cannot download "https://x.example/y", status 404: Not Found'), 'server'],
    [new Error('net::ERR_CERT_DATE_INVALID'), 'server'],
    [withCode('ERR_CHECKSUM_MISMATCH'), 'spoilt'],
    [withCode('ERR_UPDATER_INVALID_SIGNATURE'), 'signature'],
    [new Error('Could not get code signature for running application'), 'signature'],
    [withCode('EACCES', 'permission denied'), 'disk'],
    [new Error('Cannot update while running on a read-only volume.'), 'disk'],
    ['a word', 'other'],
  ] as const)('%s: %s', (error, fault) => expect(faultOf(error)).toBe(fault));

  test('of its words the first line is told: what follows may be a whole page', () => {
    expect(detailOf(new Error('Not found\n<html>…'))).toBe('Not found');
  });
});

describe('the notes of a release', () => {
  const notes = (given: Parameters<typeof plainNotes>[0]) => plainNotes(given, textOfHtml);
  test('are text, whether they come as HTML, as Markdown, or for each version', () => {
    expect(notes('<h2>New</h2><p>Finds <b>more</b>.</p><script>alert(1)</script>')).toBe(
      'New\n\nFinds more.',
    );
    expect(notes('- Finds more\r\n- a < b')).toBe('- Finds more\n- a < b');
    expect(
      notes([
        { version: '1.1', note: '<p>One</p>' },
        { version: '1.0', note: null },
      ]),
    ).toBe('1.1\n\nOne');
    expect(notes(null)).toBe('');
  });

  test('have no signs that steer, and an end', () => {
    expect(notes('a\u0007\u001b[31mb')).toBe('a[31mb');
    expect(notes('x'.repeat(9000))).toHaveLength(4000);
  });
});
