/** Made at build time from data/*.json by scripts/build/atlas-data.mjs. */
declare module 'atlas:data' {
  const data: import('./domain/model').AtlasData;
  export default data;
}
