import { type ComponentProps, type ReactNode, useId } from 'react';

interface TitledSectionProps extends ComponentProps<'section'> {
  heading: ReactNode;
  level?: 'h2' | 'h3';
}

/** A part of a page under its heading. */
export function TitledSection({
  heading,
  level: Heading = 'h2',
  children,
  ...section
}: TitledSectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} {...section}>
      <Heading id={id}>{heading}</Heading>
      {children}
    </section>
  );
}
