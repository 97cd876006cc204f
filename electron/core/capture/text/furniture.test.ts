import { describe, expect, test } from 'vitest';
import { isFurniture, isListHeading, isPictureCredit } from './furniture.ts';

describe('furniture', () => {
  test.each([
    'Related Articles',
    'Back to top button',
    'Share this',
    'Share this:',
    'Tweet',
    'Read more: Oil falls',
    'Advertisement',
    'ADVERTISEMENT',
    'Sign up for our newsletter',
    'Sign up for our daily newsletter and get the news in your inbox.',
    'Noticias relacionadas',
    'Compartir',
    'Te puede interesar',
    'Leer más',
    'Lea también: La lluvia vuelve',
    'Publicidad',
    'COMENTARIOS (12)',
    'We use cookies to improve your experience.',
    '* * *',
    'Most read',
    '5 min read',
    'Story Tools',
    'Please follow Harbor Watch on Twitter and Facebook.',
    'Read or Share this story: http://hrbr.example/1x3',
    'See the Herald’s Pictures of the Week.',
    'Questions? Comments? Email us at',
  ])('%s', (line) => expect(isFurniture(line)).toBe(true));

  test.each([
    'Share prices fell on Tuesday.',
    'Related charges were dropped.',
    'More: that is what he wanted.',
    '“More,” he said.',
    'No.',
    '…',
    'Watch: the hands stopped.',
    'The site uses cookies, he said.',
    'Advertisement revenue fell by a third.',
    'Publicidad engañosa fue el cargo.',
    'Watch.',
    '“Follow us!”',
    'More.',
    'Register officials sent alerts to voters.',
    'Tap on the window, and he wakes.',
    '2022',
    '',
  ])('no furniture: %j', (line) => expect(isFurniture(line)).toBe(false));
});

test('headings of lists are told from buttons', () => {
  expect(isListHeading('Related Articles')).toBe(true);
  expect(isListHeading('Lo más leído')).toBe(true);
  expect(isListHeading('Back to top button')).toBe(false);
});

test('a line that only says who made a picture is no story', () => {
  expect(isPictureCredit('EPA-EFE/JOHN DOE')).toBe(true);
  expect(isPictureCredit('Photo: Jane Doe/AP')).toBe(true);
  expect(isPictureCredit('(AP Photo/Jane Doe)')).toBe(true);
  expect(isPictureCredit('Photo editors left the paper.')).toBe(false);
});
