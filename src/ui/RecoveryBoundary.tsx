import { Trans } from '@lingui/react/macro';
import { Component, type ReactNode } from 'react';

interface Props {
  /** What the boundary watches; it tries again when this changes. */
  address: string;
  children: ReactNode;
}

interface State {
  error?: unknown;
}

/**
 * Where something of ours breaks, a person still has their answers: they are in the address.
 * Reloading goes on from them, and the address can be handed over as it is.
 */
export class RecoveryBoundary extends Component<Props, State> {
  override state: State = {};

  static getDerivedStateFromError(error: unknown): State {
    return { error: error ?? 'unknown' };
  }

  override componentDidUpdate({ address }: Props) {
    if (address !== this.props.address && this.state.error) this.setState({ error: undefined });
  }

  override render() {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    return (
      <main className="recovery" data-kind="recovery">
        <h1 tabIndex={-1}>
          <Trans>This page could not be shown</Trans>
        </h1>
        <p className="lead">
          <Trans>
            Something on our side broke, or the connection did. Your answers are safe: they stand in
            the address of this page.
          </Trans>
        </p>
        <div className="tools">
          <a className="tool" href={this.props.address}>
            <Trans>Load the page again</Trans>
          </a>
          <a className="tool" href={import.meta.env.BASE_URL}>
            <Trans>See all guides</Trans>
          </a>
        </div>
        <p>
          <Trans>To hand this over, give the address to the person who helps you:</Trans>
        </p>
        <p className="screen code">{this.props.address}</p>
        <p className="source">{String(error)}</p>
      </main>
    );
  }
}
