interface ZoomProps {
  onOut: () => void;
  onIn: () => void;
}

/** The buttons that zoom the timeline. */
export function Zoom({ onOut, onIn }: ZoomProps) {
  return (
    <div className="bar-zoom">
      <button type="button" className="button" aria-label="Zoom out" onClick={onOut}>
        −
      </button>
      <button type="button" className="button" aria-label="Zoom in" onClick={onIn}>
        +
      </button>
    </div>
  );
}
