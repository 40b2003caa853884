//! Patterns of postal codes: the small part of regular expressions that the data is written in
//! (letters, digits, sets, groups, choices, counts).
//!
//! A code is read by its letters and digits alone. Spaces and hyphens are put where the pattern has
//! them, so that `sw1a1aa`, `SW1A-1AA` and `SW1A 1AA` are one code, written in one way. A general
//! engine says only whether a text fits.

/// A pattern, ready to be held against codes.
#[derive(Debug, Clone)]
pub struct Pattern {
    choices: Choices,
    /// Whether a space or hyphen that may be left out is written.
    spaced: bool,
}

type Choices = Vec<Vec<Piece>>;

#[derive(Debug, Clone)]
struct Piece {
    what: What,
    least: u8,
    most: u8,
}

#[derive(Debug, Clone)]
enum What {
    /// One of these ASCII characters, a bit each.
    Character(u128),
    Group(Choices),
}

const SEPARATORS: u128 = 1 << b' ' | 1 << b'-';
const DIGITS: u128 = 0x3ff << b'0';

impl Pattern {
    /// Reads a pattern. `examples` show whether a space that may be left out is written.
    pub fn parse<'e>(text: &str, examples: impl IntoIterator<Item = &'e str>) -> Option<Pattern> {
        let mut reader = Reader { rest: text };
        let choices = reader.choices()?;
        let spaced = examples.into_iter().any(|example| example.contains([' ', '-']));
        reader.rest.is_empty().then_some(Pattern { choices, spaced })
    }

    /// The code as it is written there, if its letters and digits fit the whole pattern.
    pub fn fit(&self, code: &str) -> Option<String> {
        let significant = significant(code);
        self.run(&significant).into_iter().find_map(|(at, text)| {
            (at == significant.len()).then(|| String::from_utf8_lossy(&text).into_owned())
        })
    }

    /// Whether the code begins as the pattern says.
    pub fn begins(&self, code: &str) -> bool {
        !self.run(&significant(code)).is_empty()
    }

    /// The letters that every code begins with, as `LV` of `LV-1010`.
    pub fn letters_before(&self) -> String {
        let [only] = &self.choices[..] else { return String::new() };
        let single = |piece: &Piece| match piece {
            Piece { what: What::Character(set), least: 1, most: 1 } if set.count_ones() == 1 => {
                let character = set.trailing_zeros() as u8 as char;
                character.is_ascii_uppercase().then_some(character)
            }
            _ => None,
        };
        only.iter().map_while(single).collect()
    }

    /// How long a code can be, with its spaces.
    pub fn longest(&self) -> usize {
        longest(&self.choices)
    }

    /// Whether a code has digits and separators only, so that a keypad of digits is enough.
    pub fn is_of_digits(&self) -> bool {
        all_within(&self.choices, DIGITS | SEPARATORS)
    }

    /// Every text that fits, if they are not more than `most`.
    pub fn list(&self, most: usize) -> Option<Vec<String>> {
        list(&self.choices, most)
    }

    fn run(&self, code: &[u8]) -> Vec<State> {
        self.choose(&self.choices, code, &[(0, Vec::new())])
    }

    fn choose(&self, choices: &Choices, code: &[u8], from: &[State]) -> Vec<State> {
        let mut reached = Vec::new();
        for pieces in choices {
            let mut states = from.to_vec();
            for piece in pieces {
                states = self.repeat(piece, code, &states);
            }
            add(&mut reached, states);
        }
        reached
    }

    /// The states after a piece, those of the longest repetition first.
    fn repeat(&self, piece: &Piece, code: &[u8], from: &[State]) -> Vec<State> {
        if let What::Character(set) = piece.what
            && set & !SEPARATORS == 0
        {
            let mut states = from.to_vec();
            if piece.least > 0 || self.spaced {
                let written = if set & (1 << b'-') != 0 { b'-' } else { b' ' };
                states.iter_mut().for_each(|(_, text)| text.push(written));
            }
            return states;
        }
        let mut rounds = vec![from.to_vec()];
        for _ in 0..piece.most {
            let last = &rounds[rounds.len() - 1];
            let next = match &piece.what {
                What::Character(set) => one(*set, code, last),
                What::Group(choices) => self.choose(choices, code, last),
            };
            if next.is_empty() {
                break;
            }
            rounds.push(next);
        }
        let mut reached = Vec::new();
        for states in rounds.into_iter().skip(piece.least.into()).rev() {
            add(&mut reached, states);
        }
        reached
    }
}

/// How far the code is read, and how it is written so far.
type State = (usize, Vec<u8>);

/// Adds states at places that are not reached yet.
fn add(reached: &mut Vec<State>, states: Vec<State>) {
    for state in states {
        if reached.iter().all(|(at, _)| *at != state.0) {
            reached.push(state);
        }
    }
}

fn one(set: u128, code: &[u8], from: &[State]) -> Vec<State> {
    let step = |(at, text): &State| {
        let byte = *code.get(*at)?;
        (set >> byte & 1 == 1).then(|| (at + 1, [text.as_slice(), &[byte]].concat()))
    };
    from.iter().filter_map(step).collect()
}

/// Letters and digits, as capitals. Anything but ASCII stays as a byte that fits nothing.
fn significant(code: &str) -> Vec<u8> {
    let kept = code.chars().filter(|c| !matches!(c, ' ' | '-'));
    kept.map(|c| if c.is_ascii() { c.to_ascii_uppercase() as u8 } else { 0 }).collect()
}

fn longest(choices: &Choices) -> usize {
    let piece = |piece: &Piece| {
        usize::from(piece.most)
            * match &piece.what {
                What::Character(_) => 1,
                What::Group(choices) => longest(choices),
            }
    };
    choices.iter().map(|pieces| pieces.iter().map(piece).sum()).max().unwrap_or(0)
}

fn all_within(choices: &Choices, within: u128) -> bool {
    choices.iter().flatten().all(|piece| match &piece.what {
        What::Character(set) => set & !within == 0,
        What::Group(choices) => all_within(choices, within),
    })
}

fn list(choices: &Choices, most: usize) -> Option<Vec<String>> {
    let mut all = Vec::new();
    for pieces in choices {
        let mut texts = vec![String::new()];
        for piece in pieces {
            let ends: Vec<String> = match &piece.what {
                What::Character(set) => {
                    let held = |byte: &u8| set >> byte & 1 == 1;
                    (0..128).filter(held).map(|byte| (byte as char).to_string()).collect()
                }
                What::Group(choices) => list(choices, most)?,
            };
            let mut longer = Vec::new();
            for times in piece.least..=piece.most {
                let mut some = texts.clone();
                for _ in 0..times {
                    some = join(&some, &ends);
                    if some.len() > most {
                        return None;
                    }
                }
                longer.append(&mut some);
            }
            texts = longer;
        }
        all.append(&mut texts);
        if all.len() > most {
            return None;
        }
    }
    Some(all)
}

fn join(beginnings: &[String], ends: &[String]) -> Vec<String> {
    let pairs = beginnings.iter().flat_map(|start| ends.iter().map(move |end| (start, end)));
    pairs.map(|(start, end)| format!("{start}{end}")).collect()
}

/// What of a pattern is still to be read.
struct Reader<'p> {
    rest: &'p str,
}

impl Reader<'_> {
    fn choices(&mut self) -> Option<Choices> {
        let mut choices = vec![Vec::new()];
        while let Some(next) = self.rest.chars().next() {
            match next {
                ')' => break,
                '|' => {
                    self.skip('|');
                    choices.push(Vec::new());
                }
                _ => {
                    let what = self.what()?;
                    let (least, most) = self.count()?;
                    choices.last_mut()?.push(Piece { what, least, most });
                }
            }
        }
        Some(choices)
    }

    fn what(&mut self) -> Option<What> {
        Some(match self.next()? {
            '(' => {
                let group = self.choices()?;
                self.skip(')').then_some(What::Group(group))?
            }
            '[' => What::Character(self.set()?),
            '\\' => What::Character(self.escaped()?),
            '?' | '*' | '+' | '{' | '}' | ']' | '^' | '$' | '.' => return None,
            literal => What::Character(bit(literal)?),
        })
    }

    fn set(&mut self) -> Option<u128> {
        let mut set = 0;
        loop {
            match self.next()? {
                ']' => return Some(set),
                '\\' => set |= self.escaped()?,
                '^' => return None,
                first if self.rest.starts_with('-') && !self.rest.starts_with("-]") => {
                    self.skip('-');
                    let last = self.next().filter(char::is_ascii_alphanumeric)?;
                    for character in first..=last {
                        set |= bit(character)?;
                    }
                }
                literal => set |= bit(literal)?,
            }
        }
    }

    fn escaped(&mut self) -> Option<u128> {
        match self.next()? {
            'd' => Some(DIGITS),
            '-' => bit('-'),
            _ => None,
        }
    }

    fn count(&mut self) -> Option<(u8, u8)> {
        if self.skip('?') {
            return Some((0, 1));
        }
        if !self.skip('{') {
            return Some((1, 1));
        }
        let (inside, rest) = self.rest.split_once('}')?;
        self.rest = rest;
        let (least, most) = inside.split_once(',').unwrap_or((inside, inside));
        Some((least.parse().ok()?, most.parse().ok()?))
    }

    fn next(&mut self) -> Option<char> {
        let next = self.rest.chars().next()?;
        self.skip(next);
        Some(next)
    }

    fn skip(&mut self, character: char) -> bool {
        let rest = self.rest.strip_prefix(character);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }
}

fn bit(character: char) -> Option<u128> {
    character.is_ascii().then(|| 1 << (character as u8))
}

#[cfg(test)]
mod tests {
    use super::Pattern;

    fn fit(pattern: &str, example: &str, code: &str) -> Option<String> {
        Pattern::parse(pattern, [example]).unwrap().fit(code)
    }

    #[test]
    fn spaces_are_written_where_the_country_writes_them() {
        assert_eq!(fit(r"\d{3}-?\d{4}", "154-0023", "1540023").unwrap(), "154-0023");
        assert_eq!(fit(r"\d{2} ?\d{3}", "33380", "33 380").unwrap(), "33380");
        assert_eq!(fit(r"\d{2}-\d{3}", "00-950", "00 950").unwrap(), "00-950");
        assert_eq!(
            fit(r"(\d{5})([ \-](\d{4}))?", "22162-1010", "221621010").unwrap(),
            "22162-1010"
        );
        assert_eq!(fit(r"(\d{5})([ \-](\d{4}))?", "22162-1010", "22162").unwrap(), "22162");
        assert_eq!(fit(r"[A-Z]{2} ?\d[A-Z]? ?\d", "AB 1C 2", "ab12").unwrap(), "AB 1 2");
    }

    #[test]
    fn what_does_not_fit_is_not_bent() {
        for bad in ["", "1", "123456", "1234x", "１２３４５", "12345-678"] {
            assert_eq!(fit(r"(\d{5})([ \-](\d{4}))?", "22162-1010", bad), None, "{bad}");
        }
    }

    #[test]
    fn patterns_that_are_not_understood_are_refused() {
        for bad in ["a*", "(a", "a)", "[a", "a{2", r"\w", "^a", "a{x}"] {
            assert!(Pattern::parse(bad, []).is_none(), "{bad}");
        }
    }

    #[test]
    fn a_pattern_says_what_a_form_asks() {
        let of = |text| Pattern::parse(text, []).unwrap();
        assert_eq!(of("9[0-2]|96[01]").list(9).unwrap(), ["90", "91", "92", "960", "961"]);
        assert_eq!(of(r"\d{5}").list(20), None);
        assert_eq!(of(r"LV-\d{4}").letters_before(), "LV");
        assert_eq!(of(r"CP [1-3][1-7]").letters_before(), "CP");
        assert_eq!(of(r"\d{2}-\d{3}").longest(), 6);
        assert!(of(r"\d{2}-\d{3}").is_of_digits() && !of(r"LV-\d{4}").is_of_digits());
    }
}
