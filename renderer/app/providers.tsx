import { CSPProvider } from '@base-ui/react/csp-provider';
import { Toast } from '@base-ui/react/toast';
import { Tooltip } from '@base-ui/react/tooltip';
import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { type Session, SessionProvider } from '../data/session.tsx';
import { Toasts } from '../ui/toasts.tsx';
import { ErrorBoundary } from './error-boundary.tsx';

interface Props {
  readonly session: Session;
  readonly children: ReactNode;
}

/** What every part of the interface finds above it. The page's policy allows no style elements. */
export function Providers({ session, children }: Props) {
  return (
    <CSPProvider disableStyleElements>
      <QueryClientProvider client={session.queries}>
        <SessionProvider value={session}>
          <Toast.Provider toastManager={session.notices.manager} limit={3}>
            <Tooltip.Provider delay={500}>
              <ErrorBoundary>{children}</ErrorBoundary>
            </Tooltip.Provider>
            <Toasts />
          </Toast.Provider>
        </SessionProvider>
      </QueryClientProvider>
    </CSPProvider>
  );
}
