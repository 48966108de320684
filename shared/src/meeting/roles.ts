/** Whose side of the table someone sits on: decides which question they are asked and who answers first. */
export type Audience = 'child' | 'parent' | 'network' | 'professional';

/** The vocabulary of roles (domain.md 4.2). What a role is called stands in the words. */
export const roles = {
  child: 'child',
  youngPerson: 'child',
  parent: 'parent',
  parentWithoutCustody: 'parent',
  stepParent: 'parent',
  network: 'network',
  supportPerson: 'network',
  interpreter: 'network',
  caseworker: 'professional',
  facilitator: 'professional',
  coFacilitator: 'professional',
  recorder: 'professional',
  coordinator: 'professional',
  school: 'professional',
  dayCare: 'professional',
  ppr: 'professional',
  healthVisitor: 'professional',
  jobCentre: 'professional',
  youthGuidance: 'professional',
  therapist: 'professional',
  respiteCare: 'professional',
  homeSupport: 'professional',
} as const satisfies Record<string, Audience>;

export type Role = keyof typeof roles;

export const roleNames = Object.keys(roles) as Role[];

export const isRole = (value: unknown): value is Role => typeof value === 'string' && value in roles;

export const audienceOf = (role: Role): Audience => roles[role];
