//! Names of people and companies in any script, made ready for comparing.
//!
//! A name is read into words. Titles fall away; small words (`van`, `al`) and legal forms (`GmbH`)
//! weigh little; each word knows its Latin spellings and the codes of its sound. A text that holds
//! a name twice, in two scripts, gives two forms of the name.

mod compare;
mod words;

pub(crate) use compare::judge;
pub use compare::{compare, compare_all};
pub(crate) use words::Piece;

use crate::letters::{self, Script, code::Codes, han};

/// A name that is ready for comparing. Read it once and compare it often.
#[derive(Debug, Clone)]
pub struct Name {
    pub(crate) forms: Vec<Form>,
}

/// One way in which the name is written: all its words in one script, or mixed as they came.
#[derive(Debug, Clone)]
pub(crate) struct Form {
    pub words: Vec<Word>,
    /// The words without spaces, for scripts that do not part words, and for exact equality.
    pub joined: String,
    pub script: Script,
    /// Legal forms found, folded.
    pub legal: Vec<String>,
}

#[derive(Debug, Clone)]
pub(crate) struct Word {
    pub text: String,
    pub plain: String,
    pub script: Script,
    pub latin: Vec<String>,
    pub codes: Codes,
    /// A small word or part of a legal form.
    pub light: bool,
    /// Rows of the table of given names in which the word stands.
    pub variants: Vec<u16>,
    /// Words written with a hyphen between them, or found in one word, share a chunk.
    pub chunk: u16,
}

impl Name {
    /// Reads the name of a person or a company.
    pub fn parse(text: &str) -> Name {
        let pieces = words::pieces(text);
        let forms = words::by_script(pieces).into_iter().map(Form::read).collect();
        Name { forms }
    }

    /// Whether a bad score against these names says that they are another's. Between an alphabet and
    /// signs for syllables, or letters without vowels, the spelling back is a guess, and a bad
    /// score says nothing: アレクサンドル is Александр.
    pub fn may_contradict(&self, held: &[Name]) -> bool {
        let forms = || held.iter().flat_map(|name| &name.forms);
        self.forms.iter().any(|own| forms().any(|other| own.compares_with(other)))
    }

    /// Whether nothing in the text was a word.
    pub fn is_empty(&self) -> bool {
        self.forms.is_empty()
    }
}

/// The folded form of a name: equal for two texts that are one name in one script, whatever case,
/// titles, apostrophes, hyphens, and forms of letters they are written in. For showing and for
/// exact look-up; [`compare`] is the judge.
pub fn normalise(text: &str) -> String {
    let name = Name::parse(text);
    let forms: Vec<String> = name
        .forms
        .iter()
        .map(|form| form.words.iter().map(|w| w.text.as_str()).collect::<Vec<_>>().join(" "))
        .collect();
    forms.join(" / ")
}

impl Form {
    fn read(pieces: Vec<words::Piece>) -> Form {
        let (pieces, legal) = words::mark_legal_forms(pieces);
        let pieces = words::join_servants(words::part_surname(pieces));
        let mut words: Vec<Word> = pieces.into_iter().map(Word::read).collect();
        // Small words alone are the name.
        let all_light = words.iter().all(|w| w.light);
        words.iter_mut().for_each(|word| word.light &= !all_light);
        let joined = words.iter().filter(|w| !w.light).map(|w| w.text.as_str()).collect();
        let script = words.iter().find(|w| !w.light).map_or(Script::Other, |w| w.script);
        Form { words, joined, script, legal }
    }

    /// Whether it and another form differ only if the names do.
    fn compares_with(&self, other: &Form) -> bool {
        let alphabet =
            |f: &Form| matches!(f.script, Script::Latin | Script::Cyrillic | Script::Greek);
        // Names of the region, not foreign ones by their sound, have agreed spellings.
        let short = |f: &Form| {
            let of_region = matches!(f.script, Script::Han | Script::Hangul);
            of_region && f.joined.chars().count() <= 4
        };
        let block = |f: &Form| f.joined.chars().next().map(|c| u32::from(c) >> 7);
        match (self.script, other.script) {
            (Script::Other, Script::Other) => block(self) == block(other),
            (one, two) => {
                one == two
                    || alphabet(self) && (alphabet(other) || short(other))
                    || short(self) && alphabet(other)
            }
        }
    }

    /// The words that tell a name from others; all of them if there are too few.
    pub(crate) fn telling(&self) -> Vec<&Word> {
        let heavy: Vec<&Word> = self.words.iter().filter(|w| !w.light).collect();
        if heavy.len() >= 2
            || heavy.len() == self.words.len()
            || !self.legal.is_empty() && heavy.len() == 1
        {
            heavy
        } else {
            self.words.iter().collect()
        }
    }

    /// A name in Han characters alone, short enough for a person's.
    pub(crate) fn is_han_person(&self) -> bool {
        let n = self.joined.chars().count();
        (2..=4).contains(&n) && self.joined.chars().all(|c| Script::of(c) == Some(Script::Han))
    }

    pub(crate) fn is_unspaced(&self) -> bool {
        matches!(self.script, Script::Han | Script::Kana)
    }
}

impl Word {
    pub(crate) fn read(piece: Piece) -> Word {
        let words::Piece { text, script, light, chunk } = piece;
        let latin = letters::romanise(&text, script);
        let codes = letters::code::codes(&text, script, &latin);
        let plain = letters::plain(&text, script);
        let variants = words::variants(&plain);
        Word { text, plain, script, latin, codes, light, variants, chunk }
    }

    /// A single letter that stands for a name.
    pub(crate) fn is_initial(&self) -> bool {
        !matches!(self.script, Script::Han | Script::Hangul | Script::Kana)
            && self.text.chars().count() == 1
    }

    /// Several words as one, as if they had been written together.
    pub(crate) fn together(words: &[&Word]) -> Word {
        let text: String = words.iter().map(|w| w.text.as_str()).collect();
        let first = words[0];
        Word::read(words::Piece { text, script: first.script, light: false, chunk: first.chunk })
    }
}

/// Shares of a surname in Han characters, read in several ways, with the given name: for keys.
pub(crate) fn han_parts(form: &Form) -> Option<(String, String)> {
    if !form.is_han_person() {
        return None;
    }
    let chars: Vec<char> = form.joined.chars().collect();
    let n = han::surname_length(&chars);
    Some((chars[..n].iter().collect(), chars[n..].iter().collect()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_one_script_fold_to_one_text() {
        for (a, b) in [
            ("Niccolò D'Esempio", "NICCOLÒ D’ESEMPIO"),
            ("Mr. Derek Brandt", "Derek Brandt"),
            ("Herr Dr. Jürgen Größmann", "jürgen grössmann"),
            ("г-н Александр Соколов", "Александр СОКОЛОВ"),
            ("王小明先生", "王小明"),
            ("例田 さくらさん", "例田 さくら"),
            ("김예시 씨", "김예시"),
            ("นายสมชาย ตัวอย่างดี", "สมชาย ตัวอย่างดี"),
            ("นางสาว มาลี ใจดี", "นางสาวมาลี ใจดี"),
            ("Okafor-Quint", "okafor quint"),
            ("阿依古丽·买买提", "阿依古丽 买买提"),
            ("السيدة فاطمة المثالي", "فاطمه المثالى"),
            ("عبد الرحمن", "عبدالرحمن"),
        ] {
            assert_eq!(normalise(a), normalise(b), "{a} and {b}");
        }
    }

    #[test]
    fn only_what_can_be_compared_may_contradict() {
        let may = |a: &str, b: &str| Name::parse(a).may_contradict(&[Name::parse(b)]);
        for (a, b) in [
            ("Derek Brandt", "Фёдор Щукин"),
            ("王小明", "Li Yulan"),
            ("박민수", "Kim Yesi"),
            ("فاطمة المثالي", "محمد النموذجي"),
            ("สมชาย ตัวอย่างดี", "มาลี ใจดี"),
        ] {
            assert!(may(a, b) && may(b, a), "{a} and {b}");
        }
        for (a, b) in [
            ("デレク・ブラント", "Derek Brandt"),
            ("德里克·勃兰特", "Derek Brandt"),
            ("דרק ברנדט", "Derek Brandt"),
            ("เดเร็ก แบรนท์", "Derek Brandt"),
            ("डेरेक ब्रांट", "สมชาย ตัวอย่างดี"),
        ] {
            assert!(!may(a, b) && !may(b, a), "{a} and {b}");
        }
    }

    #[test]
    fn two_scripts_give_two_forms() {
        let name = Name::parse("海港芯示例有限公司 Harbour Chip (Example) Limited");
        assert_eq!(name.forms.len(), 2);
        assert_eq!(Name::parse("TCL 示例 Co").forms.len(), 1);
        assert!(Name::parse(" - . ").is_empty());
    }
}
