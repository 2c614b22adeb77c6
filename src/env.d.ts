interface ImportMetaEnv {
  /** Whether desk and training are in this build: they are in the source's language alone. */
  readonly HAS_STAFF: boolean;
}
