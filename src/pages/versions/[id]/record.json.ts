import type { APIRoute } from 'astro';
import { exportVersion } from '../../../exports/version.ts';
import { versionPaths } from '../../../store.ts';
import { everyVersion } from '../../../views/version.ts';

export const getStaticPaths = () => versionPaths(everyVersion, (_archive, version) => exportVersion(version));

export const GET: APIRoute<{ view: string }> = ({ props }) => new Response(props.view);
