import type { ChangePoint, ComparedBlock } from '../../../electron/contract/comparison.ts';
import { t } from '../../i18n/i18n.ts';

/** The agency's state is told by its words alone. */
export const tellsValues = ({ kind }: ChangePoint): boolean =>
  kind !== 'killed' && kind !== 'withheld' && kind !== 'usable';

/** What a part of a story is called before it; the body needs no name. */
export const partName = (part: ComparedBlock['part']): string | null =>
  part === 'body' ? null : t(`parts.fields.${part}`);
