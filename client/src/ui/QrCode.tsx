import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import styles from './QrCode.module.css';

type Drawing = { path: string; size: number };

/** Four modules of white around the code, or scanners do not find it. */
const QUIET = 4;

async function draw(text: string): Promise<Drawing> {
  const { encode } = await import('uqr');
  const { data, size } = encode(text, { border: QUIET, ecc: 'M' });
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return { path, size };
}

/**
 * Dark on white in every theme, never tinted.
 * @param what in words, for who cannot see it: "link til Lene"
 */
export function QrCode({ text, what }: { text: string; what: string }) {
  const t = useTranslations('common');
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  useEffect(() => {
    let current = true;
    void draw(text).then((made) => current && setDrawing(made));
    return () => {
      current = false;
    };
  }, [text]);
  if (!drawing) return <div className={styles.code} aria-hidden="true" />;
  return (
    <svg
      className={styles.code}
      viewBox={`0 0 ${drawing.size} ${drawing.size}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label={t('qrAlt', { what })}
    >
      <path d={drawing.path} fill="#000000" />
    </svg>
  );
}
