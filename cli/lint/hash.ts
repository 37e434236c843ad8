/**
 * A short hash of a text in hexadecimal: 64 bits, plenty for the findings of an archive, where nobody gains by making two the same. Two of 32 bits with the mixing
 * of MurmurHash3 (Austin Appleby, public domain): Node's own hashes take longer to load than a draft to hash.
 */
export function hash(text: string): string {
  return hash32(text, 0x9747b28c) + hash32(text, 0x3c6ef372);
}

function hash32(text: string, seed: number): string {
  let mixed = seed;
  for (let at = 0; at < text.length; at++) {
    let unit = Math.imul(text.charCodeAt(at), 0xcc9e2d51);
    unit = Math.imul((unit << 15) | (unit >>> 17), 0x1b873593);
    mixed ^= unit;
    mixed = (Math.imul((mixed << 13) | (mixed >>> 19), 5) + 0xe6546b64) | 0;
  }
  mixed ^= text.length;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) >>> 0).toString(16).padStart(8, "0");
}
