/** How a picture lies in its frame: how much larger than whole, and how far its middle is from the frame's, in CSS pixels. */
export interface Zoom {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** All of it in sight. */
export const whole: Zoom = { scale: 1, x: 0, y: 0 };

const largest = 8;

const within = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/** Kept so that no edge of the picture comes into the frame's inside. `picture` is its size when whole. */
export function settled({ scale, x, y }: Zoom, picture: Size, frame: Size): Zoom {
  const room = (length: number, space: number) => Math.max(0, (length * scale - space) / 2);
  const across = room(picture.width, frame.width);
  const down = room(picture.height, frame.height);
  return { scale, x: within(x, -across, across) + 0, y: within(y, -down, down) + 0 };
}

/** Larger or smaller by a factor; the point (from the frame's middle) stays where it is. */
export function zoomedAt({ scale, x, y }: Zoom, factor: number, point = { x: 0, y: 0 }): Zoom {
  const next = within(scale * factor, 1, largest);
  const by = next / scale;
  return { scale: next, x: point.x - (point.x - x) * by, y: point.y - (point.y - y) * by };
}
