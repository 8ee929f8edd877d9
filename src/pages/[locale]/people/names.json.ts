import type { APIRoute } from 'astro';
import { pagePaths } from '../../../store.ts';
import { buildFinder, type FinderEntry } from '../../../views/finder.ts';

export const getStaticPaths = () => pagePaths(buildFinder);

export const GET: APIRoute<{ view: FinderEntry[] }> = ({ props }) => new Response(`${JSON.stringify(props.view)}\n`);
