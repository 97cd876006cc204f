import styles from './already-there.module.css';

/** Says that a clip is in the archive already, and leads there. */
export function AlreadyThere({ onShow }: { readonly onShow: () => void }) {
  return (
    <p className={styles.there} role="status">
      This clip is already in your archive.{' '}
      <button type="button" className={styles.link} onClick={onShow}>
        Show it
      </button>
    </p>
  );
}
