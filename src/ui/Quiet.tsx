import { Component, type ReactNode } from 'react';

interface Props {
  /** Whether the page cannot do without it after all: then it breaks like anything else. */
  isNeeded?: boolean;
  children: ReactNode;
}

/** Something that a page can do without: where it breaks, there is nothing in its place. */
export class Quiet extends Component<Props, { error?: unknown }> {
  override state: { error?: unknown } = {};

  static getDerivedStateFromError(error: unknown) {
    return { error: error ?? 'unknown' };
  }

  override render() {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    if (this.props.isNeeded) throw error;
    return null;
  }
}
