import { Component, type ReactNode } from 'react';
import { t } from '../i18n/i18n.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from './notice.tsx';

interface State {
  readonly error: Error | null;
}

/** The last stop of a fault in the interface: it says so and offers to begin again. The archive is not touched by it. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: Error): State {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <Notice title={t('app.failed')}>
        <p>{t('app.failedWhy', { reason: error.message })}</p>
        <Button tone="primary" onClick={() => window.location.reload()}>
          {t('app.beginAgain')}{' '}
        </Button>
      </Notice>
    );
  }
}
