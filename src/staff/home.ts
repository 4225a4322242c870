import { roles } from '../app/staff-ports.ts';
import { forRoles, type StaffEndpoint } from './endpoint.ts';

/** Each role begins where its work is. */
const first = { operator: '/people', municipality: '/today', officer: '/links' } as const;

export const homeEndpoints: readonly StaffEndpoint[] = [
  forRoles(roles, 'get', '/', (visit) => visit.goTo(first[visit.session.staff.role])),
];
