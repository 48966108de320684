import { Bold } from '@tiptap/extension-bold';
import { Collaboration } from '@tiptap/extension-collaboration';
import { Document } from '@tiptap/extension-document';
import { BulletList, ListItem, ListKeymap } from '@tiptap/extension-list';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import type { EditorView } from '@tiptap/pm/view';
import { type Editor, EditorContent, useEditor, useEditorState } from '@tiptap/react';
import { useTranslations } from 'use-intl';
import type { SharedFragment } from '../meeting-room/MeetingRoom.ts';
import styles from './agreementForm.module.css';

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

/** Pasted or dropped pages and pictures land as the words in them, and nothing else. */
const onlyWords = {
  transformPastedHTML: () => '',
  handlePaste: (view: EditorView, event: ClipboardEvent) => {
    const data = event.clipboardData;
    if (!data || data.types.length === 0) return false; // The event of our own `pasteText` carries nothing.
    const words = data.getData('text/plain');
    if (words) view.pasteText(words);
    return true;
  },
  handleDrop: (view: EditorView, event: DragEvent, _slice: unknown, moved: boolean) => {
    const words = event.dataTransfer?.getData('text/plain');
    if (!moved && words) view.pasteText(words);
    return !moved;
  },
};

/** Nobody has gone on to something else while the editor was on its way: focus rests on the page, or on a heading. */
const focusIsFree = (): boolean =>
  document.activeElement === null || document.activeElement.matches('body, h1, h2, h3');

/** At once and not a frame later: whoever marks the text in between would find the caret moved. */
function focusAtTheEnd(editor: Editor): void {
  if (!focusIsFree()) return;
  editor.commands.setTextSelection(editor.state.doc.content.size);
  editor.view.focus();
}

/** The editor people write together in. A chunk of its own: only loaded while someone edits. */
export function SharedTextEditor({ fragment, label }: { fragment: SharedFragment; label: string }) {
  const t = useTranslations('later.agreement');
  const editor = useEditor(
    {
      extensions: extensionsFor(fragment),
      injectCSS: false,
      enableContentCheck: true,
      onCreate: ({ editor }) => focusAtTheEnd(editor),
      editorProps: {
        ...onlyWords,
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
