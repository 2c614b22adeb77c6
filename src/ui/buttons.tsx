import type { ComponentProps } from 'react';
import './buttons.css';

/** A button that does something with the page. */
export const Tool = (props: ComponentProps<'button'>) => (
  <button type="button" className="tool" {...props} />
);

/** The main one of several such buttons. */
export const MainTool = (props: ComponentProps<'button'>) => (
  <Tool className="tool main-tool" {...props} />
);

/** A button that looks like a link, for use in running text or in a list. */
export const TextButton = (props: ComponentProps<'button'>) => (
  <button type="button" className="as-link" {...props} />
);
