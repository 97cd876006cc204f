import { Kbd } from '../../ui/kbd.tsx';
import { Modal } from '../../ui/modal.tsx';
import styles from './help-dialog.module.css';
import { searchLanguage } from './search-language.ts';

export interface HelpKey {
  readonly id: string;
  readonly label: string;
  readonly group: string;
  readonly strokes: readonly string[];
}

interface Props {
  readonly keys: readonly HelpKey[];
  readonly singleKeys: boolean;
  readonly onClose: () => void;
}

/** Every key, and the search language in a table. */
export function HelpDialog({ keys, singleKeys, onClose }: Props) {
  const groups = Map.groupBy(
    keys.filter(({ strokes }) => strokes.length > 0),
    ({ group }) => group,
  );
  return (
    <Modal title="Keys and the search language" size="large" reading onClose={onClose}>
      <div className={styles.columns}>
        <section aria-labelledby="help-keys">
          <h3 id="help-keys" className={styles.heading}>
            Keys
          </h3>
          {[...groups].map(([group, lines]) => (
            <table key={group} className={styles.table}>
              <caption className={styles.caption}>{group}</caption>
              <tbody>
                {lines.map(({ id, label, strokes }) => (
                  <tr key={id}>
                    <th scope="row">{label}</th>
                    <td className={styles.keys}>
                      {strokes.map((stroke) => (
                        <Kbd key={stroke} stroke={stroke} />
                      ))}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          ))}
          <p className={styles.note}>
            {singleKeys
              ? 'Single letters and signs can be switched off in the settings.'
              : 'Single letters and signs are switched off in the settings.'}
          </p>
        </section>
        <section aria-labelledby="help-search">
          <h3 id="help-search" className={styles.heading}>
            The search language
          </h3>
          <table className={styles.table}>
            <thead className="hidden">
              <tr>
                <th scope="col">Write</th>
                <th scope="col">Finds</th>
              </tr>
            </thead>
            <tbody>
              {searchLanguage.map(([write, finds]) => (
                <tr key={write}>
                  <th scope="row">
                    <code className={styles.code}>{write}</code>
                  </th>
                  <td>{finds}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className={styles.note}>Accents do not matter: manifestacion finds manifestación.</p>
        </section>
      </div>
    </Modal>
  );
}
