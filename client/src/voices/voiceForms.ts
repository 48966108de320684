const forms = ['say', 'whether', 'park', 'gather', 'interpret'] as const;

/**
 * What a card's menu can open under it: say something to it, ask whether it can be done, let it wait, gather it, say it in
 * Danish.
 */
export type VoiceForm = (typeof forms)[number];

export const isVoiceForm = (form: string): form is VoiceForm => forms.some((one) => one === form);
