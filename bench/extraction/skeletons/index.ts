import type { Skeleton } from '../page.ts';
import { amp } from './amp.ts';
import { arc } from './arc.ts';
import { blogger } from './blogger.ts';
import { blox } from './blox.ts';
import { breakParted } from './break-parted.ts';
import { brightspot } from './brightspot.ts';
import { broadcaster } from './broadcaster.ts';
import { chorus } from './chorus.ts';
import { css2009 } from './css-2009.ts';
import { drupal } from './drupal.ts';
import { eastAsian } from './east-asian.ts';
import { folha } from './folha.ts';
import { gallery } from './gallery.ts';
import { ghost } from './ghost.ts';
import { guardian } from './guardian.ts';
import { hashedSpa } from './hashed-spa.ts';
import { joomla } from './joomla.ts';
import { liveBlog } from './live-blog.ts';
import { medium } from './medium.ts';
import { monde } from './monde.ts';
import { moscow } from './moscow.ts';
import { munich } from './munich.ts';
import { newsletterPost } from './newsletter-post.ts';
import { pressRelease } from './press-release.ts';
import { prisa } from './prisa.ts';
import { tables2003 } from './tables-2003.ts';
import { times } from './times.ts';
import { typo3 } from './typo3.ts';
import { wirePlain } from './wire-plain.ts';
import { wireTestid } from './wire-testid.ts';
import { wordpressBlocks } from './wordpress-blocks.ts';
import { wordpressNewspaper } from './wordpress-newspaper.ts';

/** Page skeletons of content systems and outlets; a skeleton is added by adding a line. */
export const skeletons: readonly Skeleton[] = [
  amp,
  arc,
  blogger,
  blox,
  breakParted,
  brightspot,
  broadcaster,
  chorus,
  css2009,
  drupal,
  eastAsian,
  folha,
  gallery,
  guardian,
  hashedSpa,
  joomla,
  liveBlog,
  monde,
  moscow,
  newsletterPost,
  pressRelease,
  prisa,
  tables2003,
  times,
  typo3,
  wireTestid,
  wordpressBlocks,
  wordpressNewspaper,
  munich,
  ghost,
  medium,
  wirePlain,
];
