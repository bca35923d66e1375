import { geoAlbersUsa, geoConicEqualArea } from 'd3-geo';

/** The map's own size: the outlines are drawn for it. */
export const mapSize = { width: 975, height: 610 } as const;
/** Where Puerto Rico is drawn: south of Florida, at the scale of the mainland. */
const puertoRico = { centre: [-66.45, 18.2], at: [880, 585], scale: 1700 } as const;

/** A place on the map: Alaska, Hawaii and Puerto Rico as insets; undefined for places off it. */
export type Project = (place: {
  readonly latitude: number;
  readonly longitude: number;
}) => readonly [x: number, y: number] | undefined;

/** The projection that the state outlines of `us-atlas` (albers) are in. */
export function createProjection(): Project {
  const states = geoAlbersUsa().scale(1300).translate([487.5, 305]);
  const island = puertoRicoProjection();
  return ({ latitude, longitude }) => {
    const isIsland = longitude > -68 && latitude < 19;
    return (isIsland ? island : states)([longitude, latitude]) ?? undefined;
  };
}

export function puertoRicoProjection() {
  const [longitude, latitude] = puertoRico.centre;
  return geoConicEqualArea()
    .parallels([8, 18])
    .rotate([-longitude, 0])
    .center([0, latitude])
    .scale(puertoRico.scale)
    .translate([...puertoRico.at]);
}
