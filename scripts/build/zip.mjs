/** @typedef {{ name: string, compressed: number, size: number }} ZipEntry sizes in bytes */

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;

/**
 * Lists a zip file's entries from its central directory.
 * @param {Buffer} zip
 * @returns {ZipEntry[]}
 * @throws {Error} when the buffer isn't a zip file
 */
export function zipEntries(zip) {
  let end = zip.length - 22;
  while (end >= 0 && zip.readUInt32LE(end) !== endSignature) end -= 1;
  if (end < 0) throw new Error('Not a zip file');
  const entries = [];
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (zip.readUInt32LE(at) !== entrySignature) throw new Error('A broken zip file');
    const nameLength = zip.readUInt16LE(at + 28);
    entries.push({
      name: zip.toString('utf8', at + 46, at + 46 + nameLength),
      compressed: zip.readUInt32LE(at + 20),
      size: zip.readUInt32LE(at + 24),
    });
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries;
}
