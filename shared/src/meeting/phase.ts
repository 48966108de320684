/** planlagt → åbent → opsummering → lukket. A closed meeting never opens again. */
export type Phase = 'planned' | 'open' | 'summingUp' | 'closed';
