import { geoAlbersUsa, geoConicEqualArea } from 'd3-geo';
import type { Project } from './dotMap';

/** Where Puerto Rico is drawn: south of Florida, at the scale of the mainland. */
const puertoRico = { centre: [-66.45, 18.2], at: [880, 585], scale: 1700 } as const;

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
