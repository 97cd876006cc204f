import { expect, test } from 'vitest';
import {
  bath,
  both,
  ferry,
  flood,
  kazakhstan,
  long,
  operatorStories,
  roast,
  storm,
  strait,
  tram,
  valley,
  zeppelin,
} from '../support/operators.ts';

const { findsJust, story } = operatorStories();

test('words: AND, OR, NOT, signs, phrases, forms', async () => {
  await findsJust([
    ['flood storm', both],
    ['flood AND storm', both],
    ['flood OR storm', flood, storm, both],
    ['flood | storm', flood, storm, both],
    ['flood -storm', flood],
    ['flood NOT storm', flood],
    ['+flood -storm', flood],
    ['"coast road"', flood],
    ['"road coast"'],
    ['flooding', flood, both],
    ['old +the', storm],
  ]);
});

test('groups, nested and negated', async () => {
  await findsJust([
    ['(flood OR storm) -(roofs OR bridge)', flood],
    ['flood -(storm -bridge)', flood, both],
    ['NOT (flood OR NOT storm)', storm],
    ['(flood OR (turkey -strait)) -coast', both, roast],
    ['storm -(NEAR/3 OR (bridge SENT midnight))', storm],
  ]);
});

test('parts of words and words like them', async () => {
  await findsJust([
    ['kazakh*', kazakhstan],
    ['*stan', kazakhstan],
    ['*zbek*', kazakhstan],
    ['k?ev', 'Kiev cake, a recipe'],
    ['ky?v', 'Kyiv holds a fair'],
    ['kasakhstan~1', kazakhstan],
    ['kasachstan~2', kazakhstan],
    ['kasachstan~1'],
  ]);
});

test('words near each other, in order, in a sentence, in a paragraph', async () => {
  await findsJust([
    ['water NEAR/5 tariff', bath],
    ['water w/5 tariff', bath],
    ['water NEAR/30 tariff', bath, valley],
    ['tariff PRE/3 water', bath],
    ['tariff adj3 water', bath],
    ['water PRE/3 tariff'],
    ['water PRE/30 tariff', valley],
    ['minister SENT resigned', valley],
    ['tariff SENT monday'],
    ['tariff PARA monday', bath],
    ['tariff PARA resigned', valley],
    ['(water OR ferry) NEAR/5 (tariff OR hour)', bath, ferry],
    ['tariff -(water NEAR/5 tariff)', valley],
  ]);
});

test('how a word is written, how often and where', async () => {
  await findsJust([
    ['CAPS(turkey)', strait],
    ['NOCAPS(turkey)', roast],
    ['ALLCAPS(nato)', strait],
    ['"=Turkey"', strait],
    ['"=turkey"', roast],
    ['"=Turkeys"'],
    ['ATLEAST3(turkey)', roast],
    ['turkey -ATLEAST3(turkey)', strait],
    ['zeppelin', long, zeppelin],
    ['HLEAD(zeppelin)', zeppelin],
    ['length>60', long],
    ['length<60 zeppelin', zeppelin],
    ['length:60..200', long],
  ]);
});

test('a word that counts more brings its articles to the top', async () => {
  const { app } = story();
  await findsJust([['ferry^9 OR tram', ferry, tram]]);
  expect(await app.rowName(0)).toContain(ferry);
  await findsJust([['ferry OR tram^9', ferry, tram]]);
  await expect.poll(() => app.rowName(0)).toContain(tram);
});
