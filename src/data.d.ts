/** All of data/*.json, parsed and checked when the extension is built. */
declare module 'atlas:data' {
  const data: import('./domain/model').AtlasData;
  export default data;
}
