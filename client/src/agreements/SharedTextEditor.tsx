import { Bold } from '@tiptap/extension-bold';
import { Collaboration } from '@tiptap/extension-collaboration';
import { Document } from '@tiptap/extension-document';
import { BulletList, ListItem, ListKeymap } from '@tiptap/extension-list';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { EditorContent, useEditor, useEditorState } from '@tiptap/react';
import { useTranslations } from 'use-intl';
import type { SharedFragment } from '../meeting-room/MeetingRoom.ts';
import styles from './agreements.module.css';

const extensionsFor = (fragment: SharedFragment) => [
  Document,
  Paragraph,
  Text,
  Bold,
  BulletList,
  ListItem,
  ListKeymap,
  Collaboration.configure({ fragment }),
];

/** The editor people write together in. A chunk of its own: only loaded while someone edits. */
export function SharedTextEditor({ fragment, label }: { fragment: SharedFragment; label: string }) {
  const t = useTranslations('meeting.agreement');
  const editor = useEditor(
    {
      extensions: extensionsFor(fragment),
      injectCSS: false,
      enableContentCheck: true,
      autofocus: 'end',
      editorProps: {
        attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': label, lang: 'da', dir: 'auto' },
      },
    },
    [fragment],
  );
  const marks = useEditorState({
    editor,
    selector: ({ editor }) => ({
      bold: editor?.isActive('bold') ?? false,
      bullets: editor?.isActive('bulletList') ?? false,
    }),
  });
  return (
    <div className={styles.editor}>
      <div role="toolbar" aria-label={label} className={styles.toolbar}>
        <button type="button" aria-pressed={marks?.bold} onClick={() => editor?.chain().focus().toggleBold().run()}>
          {t('bold')}
        </button>
        <button
          type="button"
          aria-pressed={marks?.bullets}
          onClick={() => editor?.chain().focus().toggleBulletList().run()}
        >
          {t('bullets')}
        </button>
      </div>
      <EditorContent editor={editor} className={styles.editorText} />
    </div>
  );
}
