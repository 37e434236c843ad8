/** Put in by the build: the version of package.json, and a hash of the sources it was built from. */
declare const COPYDESK_VERSION: string;
declare const COPYDESK_BUILD: string;

export const version: string = COPYDESK_VERSION;

/** Differs whenever findings may differ. */
export const build: string = COPYDESK_BUILD;
