/** A time of day as it is shown on every meeting page: "10.42", never "AM". */
export const CLOCK = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
