/** A picture that does not come is not waited for longer. */
const patienceMs = 5000;

/** Resolves once the pictures of what is to be printed are there, or will not come. */
export async function picturesThere(): Promise<void> {
  const pictures = [...document.querySelectorAll<HTMLImageElement>('[data-clipping] img')];
  const late = new Promise((resolve) => setTimeout(resolve, patienceMs));
  await Promise.race([Promise.allSettled(pictures.map((picture) => picture.decode())), late]);
}
