import { peek } from './lines';

/** Bytes of a gzipped file, unpacked as they come; any other file's as they are. */
export async function* unpacked(bytes: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const [head, all] = await peek(bytes, (some) => some.length >= 2);
  yield* head[0] === 0x1f && head[1] === 0x8b ? gunzipped(all) : all;
}

/** Unpacked pieces that may wait for their reader. */
const ahead = 64;

/** With the platform's own reader, which both extension hosts have and which is off the thread. */
async function* gunzipped(bytes: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const pieces = bytes[Symbol.asyncIterator]();
  const packed = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const { done, value } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(value as Uint8Array<ArrayBuffer>);
    },
  });
  const reader = packed
    .pipeThrough(new DecompressionStream('gzip'))
    .pipeThrough(new TransformStream(undefined, undefined, { highWaterMark: ahead }))
    .getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
}
