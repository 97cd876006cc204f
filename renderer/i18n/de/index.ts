import type { Translation } from '../translation.ts';
import { app } from './app.ts';
import { archives } from './archives.ts';
import { citing } from './citing.ts';
import { clipping } from './clipping.ts';
import { commands } from './commands.ts';
import { data } from './data.ts';
import { desktop } from './desktop.ts';
import { editions } from './editions.ts';
import { errors } from './errors.ts';
import { explain } from './explain.ts';
import { exporting } from './exporting.ts';
import { facets } from './facets.ts';
import { feeds } from './feeds.ts';
import { help } from './help.ts';
import { keeping } from './keeping.ts';
import { keys } from './keys.ts';
import { lib } from './lib.ts';
import { list } from './list.ts';
import { marking } from './marking.ts';
import { pairing } from './pairing.ts';
import { palette } from './palette.ts';
import { parts } from './parts.ts';
import { reading } from './reading.ts';
import { rereading } from './rereading.ts';
import { saving } from './saving.ts';
import { search } from './search.ts';
import { settings } from './settings.ts';
import { shell } from './shell.ts';
import { sidebar } from './sidebar.ts';
import { tagging } from './tagging.ts';
import { timeline } from './timeline.ts';
import { ui } from './ui.ts';
import { updates } from './updates.ts';
import { watching } from './watching.ts';
import { welcome } from './welcome.ts';

/**
 * German of newsrooms, addressed as Sie; „…“.
 * One word for one thing:
 * article: Artikel (of an agency: Meldung); clip: Ausschnitt; capture: Abbild (captured: gesichert); edition:
 * Fassung; archive: Archiv; tag: Schlagwort; highlight: Markierung; note: Notiz; star: Stern; trash: Papierkorb;
 * saved search: gespeicherte Suche; feed: Feed; agency: Agentur; headline: Überschrift; byline: Autorenzeile;
 * dateline: Ortsmarke; section: Ressort; embargo: Sperrfrist; withdrawn: zurückgezogen; query: Suchanfrage;
 * address: Adresse; pick: auswählen.
 */
export const de: Translation = {
  app,
  archives,
  citing,
  clipping,
  commands,
  data,
  desktop,
  editions,
  errors,
  explain,
  exporting,
  facets,
  feeds,
  help,
  keeping,
  keys,
  lib,
  list,
  marking,
  pairing,
  palette,
  parts,
  reading,
  rereading,
  saving,
  search,
  settings,
  shell,
  sidebar,
  tagging,
  timeline,
  ui,
  updates,
  watching,
  welcome,
};
