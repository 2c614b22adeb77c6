interface TrustedTypesFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): unknown };
}

/**
 * Trusted Types let a worker's address through only as what a policy has made; each can be made once.
 *
 * @param name the policy's name, as the headers allow it
 * @param isOurs whether an address is of a worker of ours
 * @returns what makes an address one that is let through; it throws TypeError where it is not ours
 */
export function trusted(
  name: string,
  isOurs: (address: string) => boolean,
): (address: string) => string {
  const types = (window as { trustedTypes?: TrustedTypesFactory }).trustedTypes;
  const policy = types?.createPolicy(name, {
    createScriptURL(asked) {
      if (isOurs(asked)) return asked;
      throw new TypeError(`${asked} is no worker of ours`);
    },
  });
  return (address) => (policy?.createScriptURL(address) ?? address) as string;
}
