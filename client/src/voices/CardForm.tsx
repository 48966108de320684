import type { Card } from '@samtavlen/shared/board/cards.ts';
import { CheckForm } from './CheckForm.tsx';
import { GroupForm } from './GroupForm.tsx';
import { InterpretForm } from './InterpretForm.tsx';
import { ParkForm } from './ParkForm.tsx';
import { StanceForm } from './StanceForm.tsx';
import type { VoiceForm } from './voiceForms.ts';

const FORMS = { say: StanceForm, whether: CheckForm, park: ParkForm, gather: GroupForm, interpret: InterpretForm };

/** The form that a card's menu has opened under it. */
export function CardForm({ form, card, onDone }: { form: VoiceForm; card: Card; onDone: () => void }) {
  const Form = FORMS[form];
  return <Form card={card} onDone={onDone} />;
}
