import type { ColumnId } from '@samtavlen/shared/columns/Column.ts';
import type { Guides } from '@samtavlen/shared/questions/Guide.ts';
import type { TemplateId } from '@samtavlen/shared/templates/Template.ts';
import { templates } from '@samtavlen/shared/templates/templates.ts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useColumnTitles } from '../participants/useColumnTitles.ts';
import { RadioGroup } from '../ui/Choices.tsx';
import { Select } from '../ui/Field.tsx';
import { ColumnEditor } from './ColumnEditor.tsx';
import { withStart } from './guideDraft.ts';
import styles from './guides.module.css';

interface GuideEditorProps {
  guides: Guides;
  /** null where one may only read. */
  onChange: ((guides: Guides, what?: 'leftOut') => void) | null;
}

function StartColumn({ guides, template, onChange }: GuideEditorProps & { template: TemplateId }) {
  const t = useTranslations('texts.edit');
  const title = useColumnTitles(template);
  const { columns } = templates[template];
  const start = guides[template].startColumn ?? (columns[0] as ColumnId);
  if (!onChange) return <p>{t('startsWith', { column: title(start) })}</p>;
  return (
    <Select
      name="startColumn"
      width="middle"
      label={t('startColumn')}
      value={start}
      onChange={(column) => onChange(withStart(guides, template, column === columns[0] ? null : (column as ColumnId)))}
    >
      {columns.map((column) => (
        <option key={column} value={column}>
          {title(column)}
        </option>
      ))}
    </Select>
  );
}

/** All that can be worded of the templates, one template and one column at a time. */
export function GuideEditor({ guides, onChange }: GuideEditorProps) {
  const t = useTranslations('texts.edit');
  const names = useTranslations('common.templates');
  const [template, setTemplate] = useState<TemplateId>('loeft');
  return (
    <div className={styles.editor}>
      <RadioGroup
        name="template"
        inline
        label={t('template')}
        value={template}
        onChange={setTemplate}
        choices={(Object.keys(templates) as TemplateId[]).map((id) => ({ value: id, label: names(id) }))}
      />
      <StartColumn guides={guides} template={template} onChange={onChange} />
      <div>
        {templates[template].columns.map((column) => (
          <ColumnEditor
            key={`${template}.${column}`}
            guides={guides}
            place={{ template, column }}
            onChange={onChange}
          />
        ))}
      </div>
    </div>
  );
}
