import { Component, type ReactNode } from 'react';

interface Props {
  children: ReactNode;
}

/** Something that a page can do without: if it crashes, nothing takes its place. */
export class SilentBoundary extends Component<Props, { error?: unknown }> {
  override state: { error?: unknown } = {};

  static getDerivedStateFromError(error: unknown) {
    return { error: error ?? 'unknown' };
  }

  override render() {
    return this.state.error === undefined ? this.props.children : null;
  }
}
