//! Chance that can be repeated: the same seed gives the same world.

/// Dice (SplitMix64, Steele, Lea and Flood 2014).
#[derive(Clone, Debug)]
pub struct Dice(u64);

impl Dice {
    /// Dice of a seed and a place in the world, so that one thing does not depend on how many others
    /// were made before it.
    pub fn new(seed: u64, place: &str) -> Dice {
        let folded = place.bytes().fold(0xcbf2_9ce4_8422_2325, |hash: u64, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
        });
        Dice(seed ^ folded)
    }

    /// The next throw.
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number from 0 on, below `most`; 0 when there is none.
    pub fn below(&mut self, most: usize) -> usize {
        match most {
            0 => 0,
            most => (self.next() % most as u64) as usize,
        }
    }

    /// A number of a range, both ends in it.
    pub fn within(&mut self, least: i64, most: i64) -> i64 {
        least + self.below((most - least + 1).max(1) as usize) as i64
    }

    /// Whether something happens that happens so many times in a hundred.
    pub fn happens(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    /// One of several.
    ///
    /// # Panics
    /// When there is none.
    pub fn one<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.below(of.len())]
    }

    /// Some of several, in their order.
    pub fn some<T: Clone>(&mut self, of: &[T], most: usize) -> Vec<T> {
        let mut left: Vec<usize> = (0..of.len()).collect();
        while left.len() > most {
            left.remove(self.below(left.len()));
        }
        left.into_iter().map(|at| of[at].clone()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_throws_the_same_and_another_place_throws_otherwise() {
        let throws = |place| {
            let mut dice = Dice::new(7, place);
            (0..5).map(|_| dice.below(1000)).collect::<Vec<_>>()
        };
        assert_eq!(throws("a"), throws("a"));
        assert_ne!(throws("a"), throws("b"));
        let mut dice = Dice::new(1, "x");
        assert!((0..200).all(|_| (3..=5).contains(&dice.within(3, 5))));
        assert_eq!(dice.some(&[1, 2, 3], 2).len(), 2);
    }
}
