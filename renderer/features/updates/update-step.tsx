import type { UpdateAsk, UpdateState } from '../../../electron/contract/updates.ts';
import { t } from '../../i18n/i18n.ts';
import { assertNever } from '../../lib/assert-never.ts';
import { ownTime } from '../../lib/dates.ts';
import { bytes } from '../../lib/numbers.ts';
import { Button } from '../../ui/button.tsx';
import styles from './updates.module.css';

type Step = Exclude<UpdateState, { readonly kind: 'unsupported' }>;

interface Props {
  readonly state: Step;
  readonly ask: (ask: UpdateAsk) => void;
}

/** How an update stands in words, and the one button that goes on from there. */
export function UpdateStep({ state, ask }: Props) {
  const next = nextOf(state);
  return (
    <div className={styles.step}>
      <p role="status">{wordsOf(state)}</p>
      {state.kind === 'downloading' && <Progress {...state} />}
      {(state.kind === 'available' || state.kind === 'ready') && state.notes !== '' && (
        <details className={styles.notes}>
          <summary>{t('updates.notes')}</summary>
          <p dir="auto">{state.notes}</p>
        </details>
      )}
      {next && (
        <Button disabled={state.kind === 'checking'} onClick={() => ask(next.ask)}>
          {next.label}
        </Button>
      )}
    </div>
  );
}

function Progress({ done, total }: { readonly done: number; readonly total: number }) {
  return (
    <span className={styles.progress}>
      <progress
        className={styles.bar}
        aria-label={t('updates.download')}
        {...(total > 0 && { value: done, max: total })}
      />
      {total > 0 && (
        <span className={styles.quiet}>{t('updates.of', { done: bytes(done), total: bytes(total) })}</span>
      )}
    </span>
  );
}

function wordsOf(state: Step): string {
  switch (state.kind) {
    case 'none':
      return state.checked ? t('updates.newest', { date: ownTime(new Date(state.checked)) }) : '';
    case 'checking':
      return t('updates.checking');
    case 'available':
      return t('updates.available', state);
    case 'downloading':
      return t('updates.downloading', { version: state.version });
    case 'ready':
      return t('updates.ready', state);
    case 'installing':
      return t('updates.installing', state);
    case 'failed':
      return `${t(`updates.failed.${state.step}`)} ${t(`updates.faults.${state.fault}`, { detail: state.detail })}`;
    default:
      return assertNever(state);
  }
}

function nextOf({ kind }: Step): { readonly ask: UpdateAsk; readonly label: string } | null {
  switch (kind) {
    case 'none':
    case 'checking':
      return { ask: 'check', label: t('updates.check') };
    case 'available':
      return { ask: 'download', label: t('updates.download') };
    case 'downloading':
      return { ask: 'cancel', label: t('ui.stop') };
    case 'ready':
      return { ask: 'install', label: t('updates.install') };
    case 'failed':
      return { ask: 'check', label: t('updates.again') };
    case 'installing':
      return null;
    default:
      return assertNever(kind);
  }
}
