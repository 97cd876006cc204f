import { createPortal } from 'react-dom';
import type { Article } from '../../../../electron/contract/article.ts';
import { useWorkspace } from '../../../data/session.tsx';
import { Clipping, type PaperLook } from './clipping.tsx';
import { usePrinting } from './use-printing.ts';

/** The open article as a clipping: on paper it is all there is of the window, unless several are printed. */
export function Printed(props: PaperLook & { readonly article: Article }) {
  const several = useWorkspace(({ printed }) => printed !== null);
  return usePrinting() && !several ? createPortal(<Clipping {...props} />, document.body) : null;
}

/** The articles picked out to be printed, each on a sheet of its own. They are laid out before the printing, for their pictures to come. */
export function PrintedSelection(look: PaperLook) {
  const printed = useWorkspace(({ printed }) => printed);
  return (
    printed &&
    createPortal(
      printed.map((article) => <Clipping key={article.id} article={article} {...look} />),
      document.body,
    )
  );
}
