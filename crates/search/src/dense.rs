//! What each listing of a part is worth, as a row of numbers and a row of bits that says which of
//! them are not 0.

/// A worth, per mille, for each listing; most are 0.
#[derive(Default)]
pub struct Dense {
    pub worth: Vec<u16>,
    pub bits: Vec<u64>,
}

impl Dense {
    /// Makes room for so many listings, all worth 0.
    pub fn reset(&mut self, docs: usize) {
        self.clear();
        self.worth.resize(docs, 0);
        self.bits.resize(docs.div_ceil(64), 0);
    }

    // Only what was touched is wiped.
    fn clear(&mut self) {
        for (at, word) in self.bits.iter_mut().enumerate() {
            if *word != 0 {
                let from = at * 64;
                let to = (from + 64).min(self.worth.len());
                self.worth[from..to].fill(0);
                *word = 0;
            }
        }
    }

    /// Lets a listing be worth at least so much.
    #[inline]
    pub fn raise(&mut self, doc: u32, worth: u16) {
        let own = &mut self.worth[doc as usize];
        if *own < worth {
            *own = worth;
        }
        self.bits[doc as usize >> 6] |= 1 << (doc & 63);
    }

    /// Each listing that is worth something.
    pub fn each(&self, mut with: impl FnMut(u32, u16)) {
        each_bit(&self.bits, |doc| with(doc, self.worth[doc as usize]));
    }

    /// How many listings are worth something.
    pub fn count(&self) -> u32 {
        self.bits.iter().map(|word| word.count_ones()).sum()
    }
}

/// Each bit that is set.
#[inline]
pub fn each_bit(bits: &[u64], mut with: impl FnMut(u32)) {
    for (at, word) in bits.iter().enumerate() {
        let mut word = *word;
        while word != 0 {
            with((at as u32) << 6 | word.trailing_zeros());
            word &= word - 1;
        }
    }
}

/// Rows to be used again.
#[derive(Default)]
pub struct Spare {
    rows: Vec<Dense>,
}

impl Spare {
    /// A row of zeros.
    pub fn take(&mut self, docs: usize) -> Dense {
        let mut row = self.rows.pop().unwrap_or_default();
        row.reset(docs);
        row
    }

    /// Puts a row back.
    pub fn give(&mut self, row: Dense) {
        self.rows.push(row);
    }
}
