import { makeStyles, tokens } from '@fluentui/react-components';

/** Looks that several components share. */
export const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '8px 10px 12px' },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px' },
  stack: { display: 'flex', flexDirection: 'column', gap: '6px' },
  pair: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '8px' },
  grow: { flexGrow: 1, minWidth: '0' },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, margin: '0' },
  plainList: { listStyleType: 'none', margin: '0', padding: '0' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  figure: { fontVariantNumeric: 'tabular-nums' },
  footer: {
    position: 'sticky',
    bottom: '0',
    zIndex: 1,
    display: 'flex',
    gap: '8px',
    padding: '8px 10px',
    marginTop: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  scroll: { maxHeight: '180px', overflowY: 'auto' },
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
  full: { width: '100%', minWidth: '0' },
});
