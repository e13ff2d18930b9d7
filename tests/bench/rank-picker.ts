import { littleWords } from './vocabulary.ts';
import { weighted } from './weighted.ts';

const littleShare = 0.51;
// Of the little words by B. Mandelbrot's form of Zipf's law, of the others the most frequent, and how many these are.
const [offset, flatness, kernel] = [0.3, 0.85, 11_000];

/**
 * Picks ranks of words, 0 the most frequent, without end. The rarest follow a steeper law than the rest: R. Ferrer i Cancho
 * and R. V. Solé, "Two regimes in the frequency of words and the origins of complex lexicons", Journal of Quantitative
 * Linguistics 8(3), 2001.
 */
export function rankPicker(random: () => number): () => number {
  const pickLittle = weighted(Array.from({ length: littleWords }, (_, rank) => 1 / (rank + 1 + offset)));
  const frequent = Array.from({ length: kernel - littleWords }, (_, at) => (at + 2 * littleWords) ** -flatness);
  const pickFrequent = weighted(frequent);
  const inKernel = frequent.reduce((sum, weight) => sum + weight, 0);
  const tail = kernel ** (1 - flatness);
  return () => {
    if (random() < littleShare) return pickLittle(random());
    const left = random() * (inKernel + tail);
    if (left >= tail) return littleWords + pickFrequent(random());
    // The law's exponent is 2. No rank is so high that there is no word for it.
    return Math.floor((kernel * tail) / left) % 2 ** 28;
  };
}
