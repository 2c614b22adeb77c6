import { Trans, useLingui } from '@lingui/react/macro';
import { Component, type ReactNode } from 'react';
import { base } from '../language/site.ts';
import { ByHand } from '../ui/ByHand.tsx';
import { SilentBoundary } from '../ui/SilentBoundary.tsx';
import { isMissingFile, loadAgainIfServed } from './missing.ts';

interface Props {
  /** What the boundary watches, from the root of the application; it tries again when this changes. */
  address: string;
  /** What can still be saved of the visit. */
  rescue?: ReactNode;
  children: ReactNode;
}

interface State {
  error?: unknown;
  isLoadingAgain?: boolean;
}

/**
 * If our code breaks, people still have their answers: they are in the address. Reloading continues
 * from them, and they can be handed over as they are.
 */
export class RecoveryBoundary extends Component<Props, State> {
  override state: State = {};

  static getDerivedStateFromError(error: unknown): State {
    return { error: error ?? 'unknown' };
  }

  override componentDidCatch(error: unknown) {
    if (!isMissingFile(error)) return;
    this.setState({ isLoadingAgain: true });
    void loadAgainIfServed().then((isLoadingAgain) => this.setState({ isLoadingAgain }));
  }

  override componentDidUpdate({ address }: Props) {
    if (address !== this.props.address && this.state.error) this.setState({ error: undefined });
  }

  override render() {
    const { error, isLoadingAgain } = this.state;
    if (error === undefined) return this.props.children;
    if (isLoadingAgain) return null;
    const { address, rescue } = this.props;
    return <Recovery {...{ error, address, rescue }} />;
  }
}

function Recovery({
  error,
  address,
  rescue,
}: Pick<Props, 'address' | 'rescue'> & { error: unknown }) {
  const { t } = useLingui();
  const heading = t`This page could not be shown`;
  const isUnfetched = isMissingFile(error) && !navigator.onLine;
  const href = base + address.replace(/^\//, '');
  return (
    <main id="step" className="recovery" data-kind="recovery">
      <title>{`${heading} | ${t`Authenticator Troubleshooter`}`}</title>
      <h1 tabIndex={-1}>{heading}</h1>
      <p className="lead">
        {isUnfetched ? (
          <Trans>
            You are offline, and this part has not been opened on this device before. Open it once
            while you are online: from then on it works offline too. Your answers are in this page’s
            address.
          </Trans>
        ) : (
          <Trans>
            Something went wrong at our end, or the connection was lost. Your answers are safe: they
            are in this page’s address.
          </Trans>
        )}
      </p>
      <div className="tools">
        <a className="tool" href={href}>
          <Trans>Load the page again</Trans>
        </a>
        <a className="tool" href={base}>
          <Trans>See all guides</Trans>
        </a>
      </div>
      {/* A call is on this device only: to anybody else its address says nothing. */}
      {!address.startsWith('/desk') && (
        <>
          <p>
            <Trans>To pass this on, give this address to the person helping you:</Trans>
          </p>
          <ByHand text={new URL(href, window.location.origin).href} />
        </>
      )}
      {/* What broke the page may break its summary too; the address is then enough. */}
      <SilentBoundary>{rescue}</SilentBoundary>
      {!isUnfetched && <p className="source">{String(error)}</p>}
    </main>
  );
}
