interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
  text: string;
}

function boxesOf(over: DOMRect, items: string): Box[] {
  return [...document.querySelectorAll(items)].map((item) => {
    const { x, y, width, height } = item.getBoundingClientRect();
    return { x: x - over.x, y: y - over.y, width, height, text: item.textContent };
  });
}

function drawBoxes(context: CanvasRenderingContext2D, boxes: readonly Box[], moved: number): void {
  context.clearRect(0, 0, context.canvas.width, context.canvas.height);
  context.font = '12px sans-serif';
  context.textBaseline = 'middle';
  for (const { x, y, width, height, text } of boxes) {
    context.fillStyle = '#f6e7e1';
    context.strokeStyle = '#888';
    context.beginPath();
    context.roundRect(x + moved, y, width, height, 8);
    context.fill();
    context.stroke();
    context.save();
    context.clip();
    context.fillStyle = '#222';
    context.fillText(text, x + moved + 8, y + height / 2);
    context.restore();
  }
}

const canvasId = 'bench-canvas';

/** Lays a canvas over an element, with as many boxes as there are items; returns their number. They pan with the pointer. */
export function layCanvas(over: string, items: string): number {
  const below = document.querySelector(over)?.getBoundingClientRect() ?? new DOMRect();
  const boxes = boxesOf(below, items);
  const canvas = document.createElement('canvas');
  canvas.id = canvasId;
  canvas.width = below.width;
  canvas.height = below.height;
  const place = { left: `${below.x}px`, top: `${below.y}px`, background: '#fff', zIndex: '1000' };
  Object.assign(canvas.style, { position: 'fixed', ...place });
  document.body.append(canvas);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The page gave no canvas to draw on.');
  drawBoxes(context, boxes, 0);
  let from = Number.NaN;
  canvas.addEventListener('pointerdown', ({ clientX }) => {
    from = clientX;
  });
  canvas.addEventListener('pointermove', ({ clientX, buttons }) => {
    if (buttons === 1) requestAnimationFrame(() => drawBoxes(context, boxes, clientX - from));
  });
  return boxes.length;
}

export function removeCanvas(): void {
  document.querySelector(`#${canvasId}`)?.remove();
}
