// A script of its own, loaded when a map is first shown: the outlines of the states and the projection.
import outlines from 'atlas:outlines';
import { createProjection } from '../present/chart/project';
import { giveOutlines } from './outlinesHandover';

giveOutlines({ ...outlines, project: createProjection() });
