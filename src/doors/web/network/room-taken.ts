/** Where on the screen something is written already, in small squares: names never lie over one another. Pure. */

const square = 6;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface RoomTaken {
  /** Whether nothing is there yet; a box beyond the edges is not free. */
  isFree(box: Box): boolean;
  take(box: Box): void;
}

export function roomTaken(width: number, height: number): RoomTaken {
  const across = Math.ceil(width / square);
  const down = Math.ceil(height / square);
  const taken = new Uint8Array(across * down);
  const spanOf = (box: Box) => ({
    left: Math.max(0, Math.floor(box.x / square)),
    top: Math.max(0, Math.floor(box.y / square)),
    right: Math.min(across, Math.ceil((box.x + box.width) / square)),
    bottom: Math.min(down, Math.ceil((box.y + box.height) / square)),
  });
  return {
    isFree: (box) => {
      if (box.x < 2 || box.y < 2 || box.x + box.width > width - 2 || box.y + box.height > height - 2) return false;
      const { left, top, right, bottom } = spanOf(box);
      for (let row = top; row < bottom; row += 1)
        for (let column = left; column < right; column += 1) if (taken[row * across + column] === 1) return false;
      return true;
    },
    take: (box) => {
      const { left, top, right, bottom } = spanOf(box);
      for (let row = top; row < bottom; row += 1)
        if (right > left) taken.fill(1, row * across + left, row * across + right);
    },
  };
}
