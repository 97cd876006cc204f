import { test } from 'vitest';
import { expectUnderstood } from './testing.ts';

test.each([
  ['title:war HD:"a b" by:smith', 'headline:war headline:"a b" byline:smith'],
  ['headline:(a OR b -c)', 'headline:a OR headline:b -headline:c'],
  ['from:x dateline:kyiv site:bbc.co.uk', 'byline:x place:kyiv source:"bbc.co.uk"'],
  ['#war/kazakhstan tag:"middle east"', 'tag:war/kazakhstan tag:"middle east"'],
  ['tag:(a OR b)', 'tag:a OR tag:b'],
  ['lang:es-MX', 'lang:es'],
  ['is:unread is:star', 'is:unread is:starred'],
  ['after:2024 before:2024-03-05', 'after:2024-01-01 before:2024-03-05'],
  ['date:2024-02', 'date:2024-02-01..2024-02-29'],
  ['date:2024-03..2024-06', 'date:2024-03-01..2024-06-30'],
  ['date:2022 date:..2023 date:20241231..', 'date:2022-01-01..2022-12-31 before:2024-01-01 after:2024-12-31'],
  ['https://example.org/a', '"https://example.org/a"'],
  ['tag:OR', 'tag:OR'],
  ['tag:"say \\"hi\\"" x', 'tag:"say \\"hi\\"" x'],
  ['tag:"back\\\\" "C:\\" x', 'tag:"back\\\\" "C" x'],
  ['length>800 length<=200 words:5..', 'length:801.. length:..200 length:5..'],
  ['length:200..800 -length:3 length', 'length:200..800 -length:3..3 length'],
  [
    'date>2024-03 date>=2024-03 date<2024-03 published<=2024',
    'after:2024-04-01 after:2024-03-01 before:2024-03-01 before:2025-01-01',
  ],
  [
    'date:"13 Jan 2022" date:"March 2024" date=2024',
    'date:2022-01-13..2022-01-13 date:2024-03-01..2024-03-31 date:2024-01-01..2024-12-31',
  ],
  [
    'date>"Jan 13, 2022" after:13.1.2022 date:"1 Feb 2022..3 Feb 2022"',
    'after:2022-01-14 after:2022-01-13 date:2022-02-01..2022-02-03',
  ],
  [
    'added:2024-03 captured:..2023 clipped>2024 -added:2022',
    'added:2024-03-01..2024-03-31 added:..2023-12-31 added:2025-01-01.. -added:2022-01-01..2022-12-31',
  ],
  ['created:20201218 created:2019..2020', 'added:2020-12-18.. added:2019-01-01..2020-12-31'],
  ['date:2024-05-14T18:00Z..2024-05-15T17:59:59Z', 'date:2024-05-14T18:00Z..2024-05-15T17:59:59Z'],
  ['has:image -has:Note has:(highlight OR tags)', 'has:image -has:note (has:highlight OR has:tag)'],
  [
    'tag:none -tag:none tag:* tag:"none" is:untagged is:tagged',
    '-has:tag has:tag has:tag tag:"none" -has:tag has:tag',
  ],
  ['is:corrected is:edited -is:corrected', 'is:corrected is:edited -is:corrected'],
  [
    'lang:spanish lang:español lang:nor lang:zh-TW lang:"Norwegian Bokmål"',
    'lang:es lang:es lang:no lang:zh lang:nb',
  ],
  ['url:https://www.example.org/a/ url:bbc.co.uk', 'url:"example.org/a" url:"bbc.co.uk"'],
  [
    'subject:war label:x in:trash in:beat list:"to read"',
    'headline:war tag:x is:trashed collection:beat collection:"to read"',
  ],
  [
    'collection:"/Polls" list:/beat/2024 -in:"/ to  read /a" collection:"//x"',
    'collection:"/Polls" collection:"/beat/2024" -collection:"/to read/a" collection:"/x"',
  ],
  ['is:fav is:archived', 'is:starred is:read'],
  [
    'hd=war by=(smith OR jones) sn=reuters la=en wc>500',
    'headline:war (byline:smith OR byline:jones) source:reuters lang:en length:501..',
  ],
  [
    'HEADLINE(war OR peace) BYLINE("ida moor") DATE(>2024-01-01) LANGUAGE(english)',
    '(headline:war OR headline:peace) byline:"ida moor" after:2024-01-02 lang:en',
  ],
  ['-HEADLINE(a b) author(s) name=', '-(headline:a headline:b) author s name'],
  ['re: war a=b', 're war "a=b"'],
])('%j is understood as %j without a problem', expectUnderstood);
