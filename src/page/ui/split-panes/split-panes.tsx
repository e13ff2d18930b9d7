import type { CSSProperties, ReactNode } from 'react';
import { SizedPane } from './sized-pane.tsx';
import type { PaneProps } from './sized-pane.tsx';

interface SplitPanesProps {
  /** The arrangement of the panes: side by side, or one above the other. */
  direction: 'row' | 'column';
  before?: PaneProps | null;
  filling: {
    id: string;
    content: ReactNode;
    /** The length that its content needs, in pixels: it gets no more until a separator is moved or a pane folded. */
    needs?: number | null;
  };
  after?: PaneProps | null;
}

/**
 * Up to three panes with separators; the middle one fills the rest. A pane that is absent for a while keeps its size.
 * Moving a separator does not render the contents again.
 */
export function SplitPanes({ direction, before = null, filling, after = null }: SplitPanesProps) {
  const { id, content, needs = null } = filling;
  const style: CSSProperties & { '--needs'?: string } = needs === null ? {} : { '--needs': `${needs}px` };
  return (
    <div className={`panes panes-${direction}`}>
      <SizedPane direction={direction} side="before" pane={before} />
      <div className="pane pane-filling" data-pane={id} style={style}>
        {content}
      </div>
      <SizedPane direction={direction} side="after" pane={after} />
    </div>
  );
}
