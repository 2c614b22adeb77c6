interface TrustedTypesFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): unknown };
}

/**
 * Trusted Types accept a worker's address only from a policy, and each policy can be created only once.
 *
 * @param name the policy's name, as the headers allow it
 * @param isOurs whether an address belongs to one of our workers
 * @returns a function that turns an address into a trusted one; it throws TypeError if it is not ours
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
