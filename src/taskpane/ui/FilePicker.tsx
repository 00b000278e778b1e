import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useStyles } from './styles';

const useLook = makeStyles({
  zone: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '2px',
    padding: '6px',
    textAlign: 'center',
    cursor: 'pointer',
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-within': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  over: { backgroundColor: tokens.colorBrandBackground2, border: `1px solid ${tokens.colorBrandStroke1}` },
  label: { color: tokens.colorBrandForegroundLink, fontWeight: tokens.fontWeightSemibold },
});

export interface FilePickerProps {
  readonly label: string;
  readonly hint: string;
  readonly accept: string;
  /** Several files may be chosen at once. */
  readonly many?: boolean;
  /** Called for one file after the other; `at` counts from 0. The next is read when this one is dealt with. */
  readonly onFile: (name: string, bytes: Uint8Array, at: number, all: number) => void | Promise<void>;
}

/** Chooses a file, or takes one that is dropped. The platform's own input is the control; only its look is ours. */
export function FilePicker({ label, hint, accept, many = false, onFile }: FilePickerProps): ReactElement {
  const styles = useStyles();
  const look = useLook();
  const [over, setOver] = useState(false);
  const take = async (files: FileList | null): Promise<void> => {
    const given = [...(files ?? [])].slice(0, many ? undefined : 1);
    for (const [at, file] of given.entries()) {
      // A file that has gone or cannot be held in memory reads as an empty one, which is refused in words.
      const bytes = await file.arrayBuffer().catch(() => new ArrayBuffer(0));
      await onFile(file.name, new Uint8Array(bytes), at, given.length);
    }
  };
  return (
    <label
      className={mergeClasses(look.zone, over && look.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void take(event.dataTransfer.files);
      }}
    >
      <input
        type="file"
        className={styles.unseen}
        accept={accept}
        multiple={many}
        aria-label={label}
        onChange={(event) => {
          const input = event.currentTarget;
          // The same file may be chosen again after it was corrected.
          void take(input.files).finally(() => (input.value = ''));
        }}
      />
      <span className={look.label}>{label}</span>
      <span className={styles.quiet}>{hint}</span>
    </label>
  );
}
