/** Put in by the build, from package.json. */
declare const COPYDESK_VERSION: string;

export const version: string = COPYDESK_VERSION;
