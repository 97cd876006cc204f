import { test } from 'vitest';
import {
  bath,
  both,
  budget,
  corrected,
  dam,
  flood,
  ink,
  jets,
  lastMonth,
  lastWeek,
  lastYear,
  operatorStories,
  presupuesto,
  storm,
  today,
  told,
  valley,
  war,
  yesterday,
  zeppelin,
} from '../support/operators.ts';

const { findsJust } = operatorStories();

test('fields', async () => {
  await findsJust([
    ['headline:budget', budget],
    ['headline:deputies'],
    ['body:deputies', budget],
    ['title:zeppelin', zeppelin],
    ['byline:quill', budget],
    ['author:"marta quill"', budget],
    ['place:lisbon', budget],
    ['section:politics', budget],
    ['agency:efe', presupuesto],
    ['source:"El País"', presupuesto],
    ['source:(pais OR ledger)', budget, presupuesto],
    ['lang:es', presupuesto],
    ['url:meridian.example/politics', budget],
    ['tag:war', jets, war],
    ['tag:war/air', jets],
    ['#money', budget],
    ['is:untagged pilots'],
    ['has:tag', budget, jets, war],
    ['has:url', budget],
    ['has:image', budget],
    ['has:author', budget],
    ['has:dateline', budget, told],
    ['-has:author headline:(budget OR presupuesto)', presupuesto],
    ['has:note', ink],
    ['has:highlight', ink],
    ['note:notary', ink],
    ['-agency:reuters headline:(budget OR presupuesto)', presupuesto],
  ]);
});

test('times, by the calendar and from now', async () => {
  await findsJust([
    ['date:2024', budget, presupuesto],
    ['date:2024-03', budget],
    ['date:2024-03-15', budget],
    ['date:2024-03..2024-06', budget, presupuesto],
    ['date>2024-03 date<2024-07', presupuesto],
    ['after:2024-06 before:2024-07', presupuesto],
    ['before:2024-04 (budget OR presupuesto)', budget],
    ['date:today', today],
    ['date:yesterday', yesterday],
    ['after:yesterday', today, yesterday],
    ['age<2w', today, yesterday, lastWeek],
    ['age:1w..1m milk', lastWeek],
    ['age>1y read -archivist', lastYear],
    ['added:today flood', flood, both],
    ['captured:today storm', storm, both],
    ['published:2024-03', budget],
    ['date:"last month" honey', lastMonth],
    ['date:last-month honey', lastMonth],
    ['date:"this month" honey'],
    ['date:"this week" coffee', today],
    ['after:"3 days ago" news', today, yesterday],
    ['date:"15 March 2024"', budget],
    ['date:20240630', presupuesto],
    ['added:yesterday'],
  ]);
});

test('what is there more than once, and what a newsroom corrected', async () => {
  await findsJust([
    ['is:duplicate', dam, told],
    ['is:duplicate source:herald', dam],
    ['engineer -is:duplicate'],
    ['is:corrected', corrected],
    ['barley -is:corrected'],
  ]);
});

test('names that other programs use', async () => {
  await findsJust([
    ['hd:budget', budget],
    ['from:quill', budget],
    ['dateline:lisbon', budget],
    ['site:"El País"', presupuesto],
    ['domain:meridian.example', budget],
    ['quote:ledger', ink],
    ['flood !storm', flood],
    ['HEADLINE(budget)', budget],
    ['BYLINE(quill)', budget],
    ['minister w/s resigned', valley],
    ['tariff w/p monday', bath],
    ['NEAR(water tariff, 5)', bath],
    ['lang:spanish', presupuesto],
    ['“coast road”', flood],
  ]);
});
