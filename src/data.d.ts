declare module 'atlas:data' {
  import type { AtlasData } from './domain/model';

  const data: AtlasData;
  export default data;
}

/** Outlines of the states as path data, made when the page is built. */
declare module 'atlas:outlines' {
  const outlines: { readonly coast: string; readonly borders: string; readonly puertoRico: string };
  export default outlines;
}
