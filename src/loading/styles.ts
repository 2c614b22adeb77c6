/**
 * A page comes with the few styles that it needs; the sheets themselves are fetched beside it, for
 * print at first, so that nothing waits for them.
 *
 * @returns when the sheets are in use, or cannot be fetched
 */
export async function wholeSheets(): Promise<void> {
  const links = document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"][media="print"]');
  await Promise.all(
    [...links].map((link) => {
      link.media = 'all';
      if (link.sheet !== null) return undefined;
      return new Promise((done) => {
        link.addEventListener('load', done);
        link.addEventListener('error', done);
      });
    }),
  );
}
