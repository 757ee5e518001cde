// Put before the splitter's loader: modules that are slices of one file, which is fetched once for
// all of them. As with the loader's own files, a fetch that failed is not kept.
function makePack(url, length) {
  let fetched;
  const get = async () => {
    const answer = await fetch(url);
    const bytes = await answer.arrayBuffer();
    // What a network puts in place of an answer would otherwise be kept until the page closes.
    if (!answer.ok || bytes.byteLength !== length) throw new TypeError(url + " did not arrive");
    return bytes;
  };
  return async (start, size) => {
    if (fetched === undefined) {
      const fetching = get();
      fetching.catch(() => {
        if (fetched === fetching) fetched = undefined;
      });
      fetched = fetching;
    }
    const slice = new Uint8Array(await fetched, start, size);
    return new Response(slice, { headers: { "content-type": "application/wasm" } });
  };
}
