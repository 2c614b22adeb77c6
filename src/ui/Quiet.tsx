import { Component, type ReactNode } from 'react';

/** Something that a page can do without: where it breaks, there is nothing in its place. */
export class Quiet extends Component<{ children: ReactNode }, { isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override render() {
    return this.state.isBroken ? null : this.props.children;
  }
}
