/** "482 913": three digits at a time can be held in mind. */
export const groupedCode = (code: string): string => code.replace(/(\d{3})(?=\d)/g, '$1 ');
