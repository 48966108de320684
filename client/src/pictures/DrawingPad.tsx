import { DRAWING, type Ink, inkNames, inks, type Pen, penNames, pens } from '@samtavlen/shared/board/drawings.ts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../ui/Button.tsx';
import { StrokePath } from './DrawingView.tsx';
import styles from './pictures.module.css';
import { useStrokes } from './useStrokes.ts';

function Inks({ chosen, onChoose }: { chosen: Ink; onChoose: (ink: Ink) => void }) {
  const t = useTranslations('houses.draw');
  return (
    <fieldset className={styles.tools}>
      <legend>{t('inks')}</legend>
      {inkNames.map((ink) => (
        <button
          key={ink}
          type="button"
          className={styles.tool}
          aria-pressed={ink === chosen}
          onClick={() => onChoose(ink)}
        >
          <svg width="24" height="24" aria-hidden="true">
            <circle cx="12" cy="12" r="11" fill={inks[ink]} />
          </svg>
          {t(`ink.${ink}`)}
        </button>
      ))}
    </fieldset>
  );
}

function Pens({ chosen, onChoose }: { chosen: Pen; onChoose: (pen: Pen) => void }) {
  const t = useTranslations('houses.draw');
  return (
    <fieldset className={styles.tools}>
      <legend>{t('pens')}</legend>
      {penNames.map((pen) => (
        <button
          key={pen}
          type="button"
          className={styles.tool}
          aria-pressed={pen === chosen}
          onClick={() => onChoose(pen)}
        >
          <svg width="32" height="24" aria-hidden="true">
            <line
              x1="6"
              y1="12"
              x2="26"
              y2="12"
              stroke="currentColor"
              strokeWidth={pens[pen] / 3}
              strokeLinecap="round"
            />
          </svg>
          {t(`pen.${pen}`)}
        </button>
      ))}
    </fieldset>
  );
}

/** White paper, six colours, three thick pens, and the last stroke taken back. Who cannot draw here writes instead. */
export function DrawingPad({ start, onChange }: { start: string | null; onChange: (drawing: string) => void }) {
  const t = useTranslations('houses.draw');
  const [ink, setInk] = useState<Ink>('black');
  const [pen, setPen] = useState<Pen>('middle');
  const pad = useStrokes(start, { ink, pen }, onChange);
  return (
    <div className={styles.draw}>
      <svg
        className={styles.pad}
        viewBox={`0 0 ${DRAWING.width} ${DRAWING.height}`}
        role="img"
        aria-label={t('paper', { count: pad.strokes.length })}
        fill="none"
        strokeLinecap="round"
        strokeLinejoin="round"
        onPointerDown={pad.down}
        onPointerMove={pad.move}
        onPointerUp={pad.up}
        onPointerCancel={pad.up}
      >
        {[...pad.strokes, ...(pad.drawing ? [pad.drawing] : [])].map((stroke, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: strokes have no other name than their place, and are never moved
          <StrokePath key={at} stroke={stroke} />
        ))}
      </svg>
      <p role="status">{pad.full ? t('full') : ''}</p>
      <div className={styles.tools}>
        <Button look="secondary" onClick={pad.undo}>
          {t('undo')}
        </Button>
        <Button look="quiet" onClick={pad.clear}>
          {t('clear')}
        </Button>
      </div>
      <Inks chosen={ink} onChoose={setInk} />
      <Pens chosen={pen} onChoose={setPen} />
    </div>
  );
}
