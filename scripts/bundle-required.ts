const required = /\bload\(('[^']+'|"[^"]+")\)/g;

/**
 * Threads require some packages by `load = createRequire(import.meta.url)`, with the first page rather than at the start. Bundlers do
 * not see through that and would leave the packages out of what is packed, so it is written as the `require` that they know: bundled,
 * and still carried out only when it is come to.
 */
export const bundleRequired = {
  name: 'bundle-required',
  transform(code: string): string | null {
    return code.includes('createRequire(import.meta.url)') ? code.replaceAll(required, 'require($1)') : null;
  },
};
