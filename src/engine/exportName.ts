/** @returns the name under which a flow's file exports it: its id in camel case */
export const exportName = (id: string) =>
  id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
